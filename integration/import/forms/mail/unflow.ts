/** The signs of quoting before a line. */
const SIGNS = /^(?:> ?)*/;

/**
 * Text of `format=flowed` (RFC 3676): a line that ends in a space goes on in the next one of the same depth. With `delsp` that space is none of the
 * text's. The sign of a signature, `-- `, ends in a space and goes on nowhere.
 */
export function unflow(text: string, delsp: boolean): string {
  const lines: string[] = [];
  /** Depth of the last line, where it goes on in the next. */
  let open = -1;
  for (const printed of text.split('\n')) {
    const [signs] = SIGNS.exec(printed)!;
    const rest = printed.slice(signs.length);
    const depth = signs.replaceAll(' ', '').length;
    const words = depth === 0 && rest.startsWith(' ') ? rest.slice(1) : rest;
    const isSignature = words === '-- ';
    const goesOn = words.endsWith(' ') && !isSignature;
    const kept = goesOn && delsp ? words.slice(0, -1) : words;
    if (open === depth && !isSignature) lines[lines.length - 1] += kept;
    else lines.push(signs + kept);
    open = goesOn ? depth : -1;
  }
  return lines.map((line) => (line.endsWith('-- ') ? line : line.trimEnd())).join('\n');
}
