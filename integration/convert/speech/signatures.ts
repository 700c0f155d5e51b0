import type { Article, Quotation } from '../model.ts';
import { withText } from '../text/index.ts';

/** The longest signature in characters. */
const LONGEST = 80;
/** A dash and a name in capitals, to the end of its line: “…” — Jane Doe, baker. */
const SIGNED =
  /^([.,]?[ \t\u00a0]{0,2})([—–―]|--)([ \t\u00a0]{0,2})((?:[\p{Lu}@][^\s,;:.!?]*\.?[ \t\u00a0]?|(?:de|la|van|von|der|bin)[ \u00a0]){1,6})/u;

/** Gives a direct quotation that a name after a dash signs that name as its source, and the dash as its cue. */
export function signSources(article: Article, quotations: readonly Quotation[]): void {
  for (const quotation of quotations) {
    if (quotation.kind !== 'run-in' || quotation.type !== 'direct') continue;
    const end = quotation.marked.at(-1)?.end;
    if (end === undefined) continue;
    if (!/[—–―-]/.test(article.text.slice(end, end + 5))) continue;
    const match = SIGNED.exec(article.text.slice(end, end + LONGEST));
    if (!match) continue;
    const rest = article.text.slice(end + match[0].length, end + LONGEST);
    // What goes on in the same line is a sentence, not a signature, unless a comma sets off who that is.
    if (!/^(?:[ \t\u00a0]*(?:\n|\r|$)|[.,])/.test(rest)) continue;
    const dash = end + match[1].length;
    const name = dash + match[2].length + match[3].length;
    quotation.cue = withText(article.text, { start: dash, end: dash + match[2].length });
    quotation.source = withText(article.text, { start: name, end: name + match[4].trimEnd().length });
  }
}

/** Whether the line over mail, a line below a passage or the signature of a letter says whose the words are. */
export function isSigned(quotation: Quotation): boolean {
  const { rule, source, cue, attributionLine } = quotation;
  if (attributionLine !== null) return true;
  return source !== null && cue === null && (rule === 'quote-sign' || hasSignature(quotation));
}

/** Whether a passage's source stands at its end, as the name under a letter does. */
export function hasSignature({ kind, source, content }: Quotation): boolean {
  if (source === null) return false;
  return kind === 'block'
    ? source.start >= content[0].start
    : content.some(({ start, end }) => start <= source.start && source.end <= end);
}
