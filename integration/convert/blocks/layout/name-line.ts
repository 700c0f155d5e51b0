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
  // Most lines are longer, or begin with another sign, which is told without cutting them out.
  if (line.end - line.start > LINE) return null;
  if (!OPENING.includes(article.text.charAt(line.start)) && !signsPost(article, line)) return null;
  if (!isAttributionLine(article.text.slice(line.start, line.end))) return null;
  return { line, whole: block.lines.length === 1 };
}

/** The signs with which such a line begins. */
const OPENING = '([@—–―~-';

/** “(Oda Lerch)”, “[Oda Lerch]”, “@odalerch”: a name in brackets, or a handle, that is all of a line. */
const NAMED =
  /^(?:\[\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|de|la|van|von|der|bin)){1,4}\]|\(\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|de|la|van|von|der|bin)){1,4}(?:,[^()]{1,50})?\)|@\w{2,30})$/u;

/** “— Oda Lerch (@odalerch) May 3, 2020”, “A post shared by oda lerch (@odalerch) on May 3, 2020”: a name and its handle, as sites print them under a post. */
const POST =
  /^(?<lead>(?:[—–―]|-{1,2})\s?|(?:a (?:post|photo|video) shared by|une (?:publication|photo) partagée par|ein (?:beitrag|von)(?: geteilter beitrag)?(?: geteilt)? von|una publicación (?:compartida|de)(?: por| de)?|un post condiviso da|uma publicação (?:compartilhada|partilhada) por|een bericht gedeeld door)\s)?(?<printed>\S.{0,60}?)\s?\(@[\w.]{1,30}\)(?<date>[^\n()]{0,48})$/iu;
/** What stands behind the handle: a date, or nothing. */
const DATE = /^\s*$|\d{4}/;
const YEAR = /\d{4}/;

/** The name in a line that signs a post; null where it signs none. Without a sign or words before it the date must stand there. */
function posterIn(line: string): Span | null {
  const post = POST.exec(line)?.groups;
  if (!post) return null;
  const { lead = '', printed, date } = post;
  if (!(lead ? DATE : YEAR).test(date)) return null;
  const start = lead.length;
  const name = /[\p{L}\p{N}](?:.*[\p{L}\p{N}.])?/u.exec(printed);
  return name && { start: start + name.index, end: start + name.index + name[0].length };
}

/** Whether a line signs a post on a site. */
export function signsPost({ text }: Article, { start, end }: Span): boolean {
  return end - start <= LINE && posterIn(text.slice(start, end)) !== null;
}

/** The name as a line that names a source prints it, whoever that is; null where it begins with no name. */
export function printedName(text: string, line: Span): Span | null {
  const words = text.slice(line.start, Math.min(line.end, line.start + LINE));
  const poster = posterIn(words);
  const at = line.start + (poster?.start ?? /^[^\p{L}@]*/u.exec(words)![0].length);
  if (poster) return { start: at, end: line.start + poster.end };
  const name = capitalsAt(text, at, line.end);
  return (
    name && {
      start: name.start,
      end: /\p{L}{3}\.$/u.test(text.slice(name.start, name.end)) ? name.end - 1 : name.end,
    }
  );
}

/** Whether a line, without white space at its ends, names a source: "— Jane Doe, The Daily Lamp", "(Jane Doe)", "@janedoe". */
export function isAttributionLine(line: string): boolean {
  if (line.length > LINE || line.length < 4 || BYLINE.test(line)) return false;
  if (NAMED.test(line) || posterIn(line)) return true;
  if (!DASHED.test(line)) return false;
  // “— Advertisement —”
  if (/[!?:;]["”’]?$|\p{Pd}$/u.test(line) || SENTENCE.test(line)) return false;
  // A hyphen opens a list or a caption as well: what stands after it must be names.
  if (/^-\s/.test(line) && !isAllNames(line) && !isSigned(line)) return false;
  return !/\.["”’]?$/.test(line.replace(/\b(?:Jr|Sr|Inc|p|pp|vol|St|[A-Z])\.$/, '')) || isAllNames(line);
}

/** “-- Compiled by Jo Tansy”, “(Published Monday, May 3, 2021)”: whoever made the text, or when. */
const BYLINE =
  /^[^\p{L}]{1,4}(?:(?:published|updated|posted|compiled|reported|edited|printed|written|revised|translated|photographed)\s|propos recueillis|(?:text|texte|texto|testo|story|photos?|fotos?)(?:\s(?:by|von|par|de|di)\b|:))/iu;

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
