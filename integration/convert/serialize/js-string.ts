/**
 * Character classes that a JavaScript string inside MDX must not hold as they are, each with its reason.
 * Order does not matter: every class is written as `\uXXXX`.
 */
const ESCAPED: readonly (readonly [pattern: string, reason: string])[] = [
  ['`$', 'code spans and math are looked for in the source before expressions are (Sätteri)'],
  ['{}', 'braces are counted to find the end of an expression'],
  [
    '<>',
    'tags, autolinks and comments are looked for in the source; also keeps `</script` out of any inlined module',
  ],
  ['|', 'a table row may be seen around an expression'],
  [':', 'directives, definition lists and bare URLs begin at a colon'],
  ['\\[\\]^~', 'footnotes, wikilinks, superscript and strikethrough are looked for in the source'],
  [
    '\\u007f-\\u009f\\ufeff\\u2028\\u2029',
    'control characters, the byte order mark and line ends that editors rewrite',
  ],
  ['\\uf002', 'Sätteri drops this character for private use from a text between tags'],
];
const ESCAPE = new RegExp(`[${ESCAPED.map(([pattern]) => pattern).join('')}]`, 'g');

/**
 * Where a string is cut in two because a build tool would take the whole for its own, each with its reason.
 * The compilers decode `\uXXXX` before those tools run, so that only a cut keeps the words from them.
 */
const CUTS: readonly (readonly [between: string, reason: string])[] = [
  [
    '(?<=import)(?=\\.meta)',
    'Astro and Vite replace `import.meta.env` in modules, and could print private variables',
  ],
  [
    '(?=MDXContent)',
    '@astrojs/mdx replaces the first `export default function MDXContent` by plain text search',
  ],
  ['(?<=_)(?=_[A-Za-z])', 'Vite and Astro put `__VITE_ASSET__…__` and the like back into finished chunks'],
  ['(?<=@)(?=@)', 'Astro fills in `@@ASTRO-STYLES@@` and the like in finished chunks'],
  ['(?<=!)(?=~\\{)', 'Rolldown fills in `!~{000}~` with the hash of a chunk'],
];
/** Matches, without characters, every place where such a word must be divided. */
export const CUT = new RegExp(CUTS.map(([between]) => between).join('|'), 'g');

/** The text as a page can hold it (a parser drops NUL, UTF-8 has no lone surrogates): each of them is shown as U+FFFD, one for one. */
export function asPageText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}

/** One JavaScript string literal, for use inside MDX; the quotation mark is the one that needs less escaping. */
export function jsString(value: string): string {
  const double = JSON.stringify(asPageText(value)).replace(
    ESCAPE,
    (char) => '\\u' + char.charCodeAt(0).toString(16).padStart(4, '0'),
  );
  if (!value.includes('"') || value.includes("'")) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"')}'`;
}

/** What a code unit is in a literal: 1 as it is, 2 not; 3 as it is, but not after the code unit in `before`. */
const kinds = new Uint8Array(65536);
/** The pairs of which every place that `CUT` matches has one, the second code unit → the first. */
const before = new Uint16Array(128);
for (const pair of ['.m', 'DX', '__', '@@']) before[pair.charCodeAt(1)] = pair.charCodeAt(0);

function kindOf(code: number): number {
  return kinds[code] || (kinds[code] = classify(code));
}

function classify(code: number): number {
  if (code < before.length && before[code] > 0) return 3;
  const char = String.fromCharCode(code);
  return jsString(char) === `"${char}"` ? 1 : 2;
}

/** Whether a string is its own literal but for the quotation marks around it, as most are. */
function isLiteral(value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === 2 || (kind === 3 && i > 0 && value.charCodeAt(i - 1) === before[code])) return false;
  }
  return true;
}

/** The string in as many literals as are needed so that none holds a word of a build tool. */
function jsStrings(value: string): string[] {
  if (isLiteral(value)) return [`"${value}"`];
  return value.split(CUT).map((part) => jsString(part));
}

/** A string that is cut at more places is one expression, for the cost of a line is not linear in its expressions. */
const CUTS_MOST = 64;

/** As the children of an element: `{"…"}`, more than one where the string must be cut. */
export function asExpressions(value: string): string {
  if (isLiteral(value)) return `{"${value}"}`;
  const joint = isCutOften(value) ? absentFrom(value) : null;
  if (joint !== null) return `{${jsString(value.replaceAll(CUT, joint))}.replaceAll(${jsString(joint)}, '')}`;
  let expressions = '';
  for (const literal of jsStrings(value)) expressions += `{${literal}}`;
  return expressions;
}

function isCutOften(value: string): boolean {
  const cuts = value.matchAll(CUT);
  for (let count = 0; count <= CUTS_MOST; count++) if (cuts.next().done) return false;
  return true;
}

/** A character for private use that a string does not have; null where it has all of them. */
function absentFrom(value: string): string | null {
  for (let code = 0xe000; code < 0xf900; code++) {
    const char = String.fromCharCode(code);
    if (!value.includes(char)) return char;
  }
  return null;
}

/** As one attribute value: `{"…"}`; a string that must be cut is joined when the page renders. */
export function asAttributeExpression(value: string): string {
  const literals = jsStrings(value);
  return literals.length === 1 ? `{${literals[0]}}` : `{[${literals.join(', ')}].join('')}`;
}
