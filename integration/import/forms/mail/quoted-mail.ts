import { addressParser } from 'postal-mime';
import { isForwardedLine, readHeader, readWroteLine } from '../../../convert/blocks/index.ts';
import type { Span } from '../../../convert/model.ts';

/** Words of another in a mail, and who wrote them, where a line says so. */
interface QuotedPassage extends Span {
  /** Its lines without what stands before them, where that is more than `>`. */
  pieces?: Span[];
  speaker?: string;
  kind: 'block';
}

interface Line extends Span {
  /** How many signs of quoting stand before the words, which begin at `from`. */
  depth: number;
  from: number;
  /** The letters of `IH> `. */
  initials: string;
}

/** Lines of one depth without a blank one between. */
interface Paragraph extends Span {
  lines: Line[];
  depth: number;
  initials: string;
}

/** “> ”, “>> ”, “ > > ”, “IH> ”, “IH>> ” */
const SIGNS = /^ ?(?<initials>[A-Z][A-Za-z]{0,3})?(?<signs>>(?: ?>)*) ?/;
/** A line over quoted mail is broken into this many at most. */
const WROTE_LINES = 3;
/** Header lines of a mail that is passed on, where no line says that it is. */
const HEADERS = 3;
const FROM = /^\s*(?:From|Von|De|Da|Van):(.*)$/i;
/** “* Ida Hall <ida@example.net> [1998-11-09 08:00]:” and “Quoting Ida Hall <ida@example.net>:” have no verb that says it. */
const ADDRESSED =
  /^(?:\* |Quoting |Zitat von |Citando a |Citat fr[åa]n )?([^<>]{0,80}<[^<>@\s]+@[^<>\s]+>)[^<>]{0,60}:$/i;
const SIGNATURE = /^--\s?$/;
const RULE = /^(?:[_=*-]\s?){5,}$/;

/**
 * Paragraphs that somebody else wrote: behind signs, under “On Monday, Ida Hall wrote:”; and below the header lines of a mail that is passed on.
 * Each paragraph is one passage. `people` are the names in the mail's header, for `IH>`.
 */
export function quotedPassages(text: string, people: readonly string[]): QuotedPassage[] {
  const paragraphs = paragraphsOf(text);
  const known = [...people];
  /** Who wrote what stands so deep; at depth 0 nobody, until a mail is passed on. */
  let writers: (string | undefined)[] = [];
  let isForwarded = false;
  /** Depth of the signature that the lines stand in. */
  let signature = Infinity;
  const passages: QuotedPassage[] = [];
  const name = (depth: number, writer: string | undefined) => {
    writers = [...Array.from({ length: depth }, (_, at) => writers.at(at)), writer];
    if (writer !== undefined) known.push(writer);
  };
  paragraphs.forEach((paragraph, index) => {
    const { depth } = paragraph;
    const below = paragraphs.at(index + 1);
    if (depth < signature) signature = Infinity;
    const isInSignature = depth >= signature;
    const sign = paragraph.lines.findIndex(({ from, end }) => SIGNATURE.test(text.slice(from, end)));
    if (sign >= 0) signature = depth;
    const head = headOf(text, paragraph, isForwardedAbove(text, paragraphs.at(index - 1)));
    if (head) {
      if (depth === 0) isForwarded = true;
      name(depth, head.from);
    }
    const wrote = wroteIn(text, paragraph, below?.depth ?? 0, (paragraphs.at(index - 1)?.depth ?? 0) < depth);
    if (wrote) name(wrote.depth, wrote.name);
    if (depth === 0 && !head && ends(text, paragraph)) isForwarded = false;
    if (isInSignature || (depth === 0 && !isForwarded)) return;
    const lines = (sign < 0 ? paragraph.lines : paragraph.lines.slice(0, sign)).filter(
      ({ start, from, end }) => start >= (head?.end ?? 0) && !isWithin(wrote, start) && from < end,
    );
    const speaker = paragraph.initials === '' ? writers.at(depth) : byInitials(paragraph.initials, known);
    const passage = passageOf(text, lines, speaker, depth === 0);
    if (passage) passages.push(passage);
  });
  return passages;
}

const isWithin = (span: Span | null, at: number) => span !== null && at >= span.start && at < span.end;

function passageOf(
  text: string,
  lines: readonly Line[],
  speaker: string | undefined,
  isForwarded: boolean,
): QuotedPassage | null {
  if (lines.length === 0) return null;
  const [start, end] = [lines[0].from, lines.at(-1)!.end];
  if (!/\p{L}/u.test(text.slice(start, end)) || (isForwarded && isOwnLine(text.slice(start, end))))
    return null;
  const pieces =
    lines[0].initials === '' || lines.length === 1
      ? {}
      : { pieces: lines.map((line) => ({ start: line.from, end: line.end })) };
  return { start, end, kind: 'block', ...pieces, ...(speaker === undefined ? {} : { speaker }) };
}

/** What mail programs and lists put around a mail. */
const isOwnLine = (words: string) =>
  RULE.test(words) ||
  /^\[[^[\]\n]{1,60}\]$/.test(words) ||
  isForwardedLine({ text: words }, { start: 0, end: words.length });

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isNew = true;
  let start = 0;
  for (const printed of text.split('\n')) {
    const found = SIGNS.exec(printed);
    const depth = found?.groups!.signs.replaceAll(' ', '').length ?? 0;
    const initials = found?.groups!.initials ?? '';
    const from = start + (found?.[0].length ?? 0);
    const line = { start, end: start + printed.trimEnd().length, depth, from, initials };
    start += printed.length + 1;
    const open = isNew ? undefined : paragraphs.at(-1);
    isNew = line.end <= from;
    if (isNew) continue;
    if (open?.depth === depth && open.initials === initials) {
      open.lines.push(line);
      open.end = line.end;
    } else paragraphs.push({ lines: [line], depth, initials, start: line.start, end: line.end });
  }
  return paragraphs;
}

/** Whether a line over the paragraph says that a mail is passed on below. */
const isForwardedAbove = (text: string, above: Paragraph | undefined): boolean =>
  above !== undefined && isForwardedLine({ text }, { start: above.lines.at(-1)!.from, end: above.end });

/** The header lines of a mail that is passed on, in a paragraph. */
function headOf(
  text: string,
  { lines }: Paragraph,
  isAnnounced: boolean,
): { end: number; from?: string } | null {
  const words = lines.map(({ from, end }) => ({ start: from, end }));
  const first = text.slice(words[0].start, words[0].end);
  const isFirst = isForwardedLine({ text }, words[0]);
  const rest = isFirst || RULE.test(first.trim()) ? words.slice(1) : words;
  if (rest.length === 0) return null;
  const header = readHeader({ text }, { start: rest[0].start, lines: rest });
  const from = rest
    .filter(({ start }) => start < header.end)
    .flatMap(({ start, end }) => FROM.exec(text.slice(start, end))?.[1] ?? [])
    .at(0);
  const isHead = isAnnounced || isFirst ? header.count > 0 : header.count >= HEADERS && from !== undefined;
  return isHead ? { end: header.end, from: from === undefined ? undefined : writerOf(from) } : null;
}

/** The line over quoted mail in a paragraph, and how deep the words are that it names the writer of. */
function wroteIn(
  text: string,
  { lines, depth }: Paragraph,
  below: number,
  isFirstSoDeep: boolean,
): (Span & { depth: number; name?: string }) | null {
  for (let count = 1; count <= Math.min(WROTE_LINES, lines.length); count++) {
    const span = { start: lines.at(-count)!.from, end: lines.at(-1)!.end };
    const wrote = below > depth ? readWroteLine({ text }, span, true) : null;
    if (wrote)
      return {
        start: lines.at(-count)!.start,
        end: wrote.end,
        depth: depth + 1,
        name: nameIn(text, span, wrote),
      };
    // Some programs put the line behind the signs of what it leads into.
    const first = { start: lines[0].from, end: lines[count - 1].end };
    const own = depth > 0 && isFirstSoDeep ? readWroteLine({ text }, first, false) : null;
    if (own) return { start: lines[0].start, end: own.end, depth, name: nameIn(text, first, own) };
  }
  const last = lines.at(-1)!;
  const addressed = below > depth ? ADDRESSED.exec(text.slice(last.from, last.end)) : null;
  return addressed && { start: last.start, end: last.end, depth: depth + 1, name: writerOf(addressed[1]) };
}

/** The writer's name in such a line: one in capitals, else what stands at the address. */
function nameIn(
  text: string,
  span: Span,
  { name, cue }: { name: Span | null; cue: Span },
): string | undefined {
  if (name) return text.slice(name.start, name.end).replace(/[>\s]+/g, ' ');
  const before = text.slice(span.start, cue.start).trim();
  return writerOf(before.split(/,\s|\d\d:\d\d(?::\d\d)?(?: [AP]M)?\s|\b(?:19|20)\d\d\s/).at(-1)!);
}

/** “Ida Hall”, of “Ida Hall <ida@example.net>” or “ida@example.net (Ida Hall)”; an address without a name is given as it is. */
function writerOf(words: string): string | undefined {
  const plain = words.replace(/\[mailto:[^[\]]*\]|[*\n]/g, ' ').trim();
  const found = addressParser(plain, { flatten: true }).at(0);
  return [found?.name.trim(), found?.address?.trim()].find(Boolean);
}

/** The one known person whose names begin with the letters of `IH> `. */
function byInitials(initials: string, known: readonly string[]): string | undefined {
  const fits = new Set(
    known.filter((name) => {
      const letters = name.split(/[\s.-]+/).map((word) => word.charAt(0).toUpperCase());
      const asked = initials.toUpperCase();
      return letters.join('') === asked || (letters[0] ?? '') + (letters.at(-1) ?? '') === asked;
    }),
  );
  return fits.size === 1 ? [...fits][0] : undefined;
}

/** Whether the mail that was passed on ends with a paragraph: a signature, a list's line, “End of forwarded message”. */
const ends = (text: string, { lines }: Paragraph): boolean => {
  const first = text.slice(lines[0].from, lines[0].end);
  return /^_{5,}$/.test(first) || /^[-=*\s]*end (?:of )?(?:forwarded|original) (?:message|mail)/i.test(first);
};
