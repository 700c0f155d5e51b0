import type { Article, Span } from '../../model.ts';
import { hashWord, languageOf } from '../../languages/index.ts';
import { blockAt } from '../../parse/index.ts';
import { capitalsAt, capitalsBefore, withText } from '../../text/index.ts';
import type { Finding } from '../../quotations/index.ts';
import { endsInColon, findingOver } from './range.ts';

const SALUTATION =
  /^(?:(?:my |very )?dear\b|(?:dear |honou?red )?(?:sir|sirs|madam|gentlemen|ladies and gentlemen)\b|to the (?:editor|senate|house)\b|(?:sehr |hoch)?(?:geehrte|verehrte)[rsn]?\b|liebe[rs]? \p{Lu}|(?:mon |ma )?(?:cher|chère|chers)\b|(?:monsieur|madame)\b|muy señor|(?:estimad|querid|apreciad)[oa]s?\b|(?:car[oa]|egregio|gentile|prezad[oa]|geachte|beste)\b)/iu;
/** How a letter closes, alone or with the name behind it: “Yours, R. Osgood”. */
const VALEDICTION =
  /^(?:(?:i (?:am|have|remain)|we (?:are|remain|have)|believe me)\b.{0,60}?\W)?(?:yours?\b|sincerely|(?:most |very )?(?:respectfully|faithfully|truly|cordially|affectionately)|(?:kind|best|warm|with best|with kind) (?:regards|wishes)|regards|best|love|cheers|thanks|mit (?:freundlichen|besten|herzlichen)|(?:ihr|euer|dein)e?\b|hochachtungsvoll|freundlichst|veuillez|cordialement|bien à vous|atentamente|saludos|un abrazo|suyo|cordiali saluti|distinti saluti|atenciosamente|met vriendelijke|hoogachtend)/iu;
/** “(Signed) Rufus Osgood”, “(gez.:) v. Osgood” */
const SIGNED = /^\(?(?:signed|gez|signé|firmado|fdo|firmato|assinado|getekend)\.?[:)\s]{1,3}(?:v\. )?/iu;
/** The longest line of a salutation or a signature. */
const LINE = 90;
/** A salutation stands in the letter's first blocks, under the date; a letter has this many at most. */
const HEAD = 3;
const LONGEST = 40;

/** Letters given in full after a lead-in that ends in a colon: from the date or the salutation to the name of the writer. */
export function findLetters(article: Article, taken: ReadonlySet<number>): Finding[] {
  const { blocks } = article;
  const findings: Finding[] = [];
  for (let i = 1; i < blocks.length; i++) {
    if (
      taken.has(i) ||
      !endsInColon(article, i - 1) ||
      !(isGreeted(article, i) || isAnnounced(article, i - 1))
    )
      continue;
    const last = signatureAfter(article, i, taken);
    if (last < 0) continue;
    findings.push(findingOver(article, i, last, 'letter', 0.85));
    i = last;
  }
  return findings;
}

/** Whether the lead-in in a block calls what follows a letter, or another document. */
function isAnnounced({ text, blocks, metadata }: Article, index: number): boolean {
  const { start, end } = blocks[index];
  const { nouns } = languageOf(metadata.lang).documents;
  const tail = text.slice(Math.max(start, end - LINE), end).toLowerCase();
  return tail.split(/\P{L}+/u).some((word) => nouns.has(hashWord(word)));
}

/** Whether a letter begins in block `first`, which no mark opens. */
function isGreeted({ text, blocks }: Article, first: number): boolean {
  return blocks
    .slice(first, first + HEAD)
    .some(({ lines }) =>
      lines.some(
        (line, index) =>
          index < HEAD &&
          SALUTATION.test(text.slice(line.start, Math.min(line.end, line.start + LINE)).trim()),
      ),
    );
}

/** Whether a block is a line that opens a letter, or closes it. */
export function isOfLetter({ text, blocks }: Article, index: number): boolean {
  const { start, end } = blocks[index];
  const words = opening(text, { start, end }).trim();
  return words !== '' && (SALUTATION.test(words) || VALEDICTION.test(words));
}

/** The block with the signature of the letter that begins in block `first`; −1 where nothing signs it. */
function signatureAfter(article: Article, first: number, taken: ReadonlySet<number>): number {
  const { text, blocks } = article;
  if (/^[\s>]*["“„«‘]/.test(text.slice(blocks[first].start, blocks[first].end))) return -1;
  for (let i = first; i < Math.min(blocks.length, first + LONGEST); i++) {
    if (taken.has(i) || blocks[i].form === 'heading' || blocks[i].form === 'break') return -1;
    // A name alone closes a letter under a paragraph; under a short line it is in the letter's head.
    const isBelow = i > first && blocks[i - 1].end - blocks[i - 1].start > LINE;
    if (i > first && nameAtEnd(text, blocks[i], isBelow, blocks[i - 1])) return i;
  }
  return -1;
}

/** The name with which some words end, if they close a letter: after a valediction, or as their last line; null where they do not. */
function nameAtEnd(text: string, words: Span, isAlone: boolean, above?: Span): Span | null {
  const from = Math.max(words.start, words.end - LINE * 2);
  const lines = text.slice(from, words.end).split(/[\n\r]/);
  const printed = withoutMarks(lines.at(-1)!.trim());
  const start = words.end - lines.at(-1)!.length + lines.at(-1)!.indexOf(printed);
  if (printed.length > LINE || printed.length < 2) return null;
  const closes = VALEDICTION.test((lines.at(-2) ?? (above ? opening(text, above) : '')).trim());
  const end = start + printed.length;
  const signed = SIGNED.exec(printed);
  if (signed) return capitalsAt(text, start + signed[0].length, end);
  const first = capitalsAt(text, start, end);
  // “Rufus Osgood, for the tenants”, “Auguste Wilbrandt e. h.”
  const isName =
    first !== null &&
    (first.end === end || ((closes || text[first.end] === ',') && end - first.end < LINE / 2));
  const isWhole =
    isName && (closes || (isAlone && lines.length === 1 && text.slice(first.start, first.end).includes(' ')));
  const name = isWhole ? first : VALEDICTION.test(printed) ? nameBehind(text, start, end) : null;
  const isAnother =
    name !== null && (VALEDICTION.test(nameOf(text, name)) || ADDRESSED.test(nameOf(text, name)));
  return name && !isAnother ? withoutStop(text, name) : null;
}

/** A line without the marks, or the signs of italics, at its edges: they may open each line of a letter. */
function withoutMarks(line: string): string {
  let [start, end] = [0, line.length];
  while (start < end && OPENING.has(line[start])) start++;
  while (end > start && CLOSING.has(line[end - 1])) end--;
  return line.slice(start, end);
}

const OPENING = new Set('"“„«_');
const CLOSING = new Set('"”»_');

/** A short paragraph's words. */
function opening(text: string, { start, end }: Span): string {
  return end - start <= LINE ? text.slice(start, end) : '';
}

/** The name after the comma of a valediction: “Yours, R. Osgood”. */
function nameBehind(text: string, start: number, end: number): Span | null {
  const name = capitalsBefore(text, end, start);
  return name && name.start > start ? name : null;
}

/** To whom a letter goes. */
const ADDRESSED =
  /^(?:Dear|Herrn|An|To|Dem|Der|Messrs|Gentlemen|Sehr|Lieber?|Cher|Chère|Señor(?:es)?|Querid[oa])(?!\p{L})/u;

function nameOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function withoutStop(text: string, { start, end }: Span): Span {
  return { start, end: /\p{L}{3}\.$/u.test(text.slice(Math.max(start, end - 4), end)) ? end - 1 : end };
}

/** An address of mail or of a site that is all of a paragraph stands under the name. */
const ADDRESS = /^[^\s@]{1,60}@\S{3,60}$/;

/** Gives passages that end with a letter's signature, or that one stands below, its name as their source. */
export function signLetters(article: Article, findings: readonly Finding[]): void {
  const { text, blocks } = article;
  for (const finding of findings) {
    const { content, kind, type, attributionLine } = finding;
    if (attributionLine || type !== 'direct' || (kind === 'run-in' && content.length < 2)) continue;
    const last =
      content.findLast(({ start, end }) => !ADDRESS.test(text.slice(start, Math.min(end, start + LINE)))) ??
      content.at(-1)!;
    const isSeveral = content.length > 1 || blockAt(article, last.end - 1) > blockAt(article, last.start);
    let name: Span | null = nameAtEnd(text, last, isSeveral, content[content.indexOf(last) - 1]);
    if (!name && kind === 'block') {
      const below = blockAt(article, last.end - 1) + 1;
      const isShort =
        below < blocks.length &&
        blocks[below].end - blocks[below].start <= LINE &&
        blocks[below].form !== 'heading';
      name = isShort && content.length > 1 ? nameAtEnd(text, blocks[below], true) : null;
    }
    if (name) finding.source = withText(text, name);
  }
}
