import type { Article, Span } from '../../model.ts';
import { capitalsAt, trimSpan } from '../../text/index.ts';

/** The most characters that a line naming a source has; a longer one after a dash is a sentence. */
const LINE = 120;
const DASHED = /^(?:[—–―~]|-{1,3})\s?(?=[\p{Lu}@“"‘'*_]|(?:the|from|via|by)\s)/u;

/**
 * The line of a block that names a source after a dash: the whole block, or its last line. Null for items, dialogue after
 * dashes and sentences.
 */
export function readAttributionLine(article: Article, index: number): { line: Span; whole: boolean } | null {
  const block = article.blocks[index];
  if (block.form === 'heading' || block.form === 'break') return null;
  const last = block.lines.at(-1)!;
  const line = trimSpan(article.text, block.lines.length > 1 ? last : block);
  // Most lines begin with another sign, which is told without cutting them out.
  if (!OPENING.includes(article.text.charAt(line.start))) return null;
  if (!isAttributionLine(article.text.slice(line.start, line.end))) return null;
  return { line, whole: block.lines.length === 1 };
}

/** The signs with which such a line begins. */
const OPENING = '([@—–―~-';

/** “(Oda Lerch)”, “[Oda Lerch]”, “@odalerch”: a name in brackets, or a handle, that is all of a line. */
const NAMED =
  /^(?:\[\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|de|la|van|von|der|bin)){1,4}\]|\(\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|de|la|van|von|der|bin)){1,4}(?:,[^()]{1,50})?\)|@\w{2,30})$/u;

/** Whether a line, without white space at its ends, names a source: "— Jane Doe, The Daily Lamp", "(Jane Doe)", "@janedoe". */
export function isAttributionLine(line: string): boolean {
  if (line.length > LINE || line.length < 4) return false;
  if (NAMED.test(line)) return true;
  if (!DASHED.test(line)) return false;
  // “— Advertisement —”
  if (/[!?:;]["”’]?$|\p{Pd}$/u.test(line) || SENTENCE.test(line)) return false;
  // A hyphen opens a list or a caption as well: what stands after it must be names.
  if (/^-\s/.test(line) && !isAllNames(line) && !isSigned(line)) return false;
  return !/\.["”’]?$/.test(line.replace(/\b(?:Jr|Sr|Inc|p|pp|vol|St|[A-Z])\.$/, '')) || isAllNames(line);
}

/** After the dash stands the beginning of a sentence, or another article's title. */
const SENTENCE =
  /^(?:[—–―~]|-{1,3})\s?(?:I|You|He|She|It|We|They|What|Why|How|Who|When|Where|No|Yes|Not|If|And|But|So|That|This|There|Let|Do|Does|Did|Is|Are|Was|Will|Can|Read|See|Watch|Zum|Lesen|Lire|Voir)\b/u;

/** “- Jo Tansy, driver” */
function isSigned(line: string): boolean {
  const name = capitalsAt(line, 2);
  return (
    name !== null &&
    line.slice(name.start, name.end).includes(' ') &&
    line[name.end] === ',' &&
    !/[.!?]$/.test(line)
  );
}

/** Whether every word of a line with a stop is a name's or a title's, but for small ones: “--Pudd'nhead Wilson's New Calendar.” */
function isAllNames(line: string): boolean {
  const words = line.replace(DASHED, '').replace(/[_*]/g, '').split(/\s+/);
  return (
    words.length <= 7 &&
    words.every(
      (word) =>
        /^[\p{Lu}\d(“"‘'@&]/u.test(word) || /^(?:of|the|and|in|to|de|la|von|van|der|du|et|und|y)$/.test(word),
    )
  );
}

/** The last line of some words that names their source. */
export function lastAttribution({ text }: Article, words: Span): Span | null {
  const from = Math.max(words.start, words.end - LINE - 1);
  const tail = text.slice(from, words.end);
  const start = Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('\r')) + 1;
  if (start === 0 && from > words.start) return null;
  let at = from + start;
  while (at < words.end && /[\s>]/.test(text[at])) at++;
  return isAttributionLine(text.slice(at, words.end)) ? { start: at, end: words.end } : null;
}

/** Set in this far, a name alone is set to the right. */
const RIGHT = 20;
/**
 * A name alone below a passage, in capitals or set to the right: “SHAKESPEARE.”
 *
 * @param signs whether a first and last name are enough: below a passage that is set in no less
 */
export function readBareName(
  { text, blocks }: Article,
  index: number,
  signs = false,
): { line: Span; whole: boolean } | null {
  const { form, indent, lines } = blocks[index];
  if (form === 'break' || form === 'preformatted' || form === 'item' || lines.length > 1) return null;
  const line = trimSpan(text, blocks[index]);
  const name = text.slice(line.start, line.end);
  if (name.length > NAME || !isName(text, line)) return null;
  return indent >= RIGHT ||
    (signs && name.includes(' ')) ||
    (name === name.toUpperCase() && name.includes('.'))
    ? { line, whole: true }
    : null;
}

/** Whether words with capitals are all of a line, but for signs about them: “_Goethe._” */
function isName(text: string, { start, end }: Span): boolean {
  let from = start;
  while (from < end && /[_*]/.test(text[from])) from++;
  const run = capitalsAt(text, from, end);
  return run !== null && /^(?:,?[_*.]{0,3}|,? \(?1\d{3}\)?|,? \(?20\d\d\)?)$/.test(text.slice(run.end, end));
}

/** The longest name that stands alone. */
const NAME = 40;
