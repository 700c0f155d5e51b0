import { fromCodePoints, toCodePoints } from '../archive/selectors.ts';
import { labelOf, meaningOf } from './marking.ts';
import type { Marking, Markings } from './marking.ts';
import { placed } from './placed.ts';
import type { Claim } from './placed.ts';

/**
 * brat's standoff format (`NAME.ann` beside `NAME.txt`): a `T` line for each quotation, its pieces parted by `;`, and the speaker as a
 * note (`#`) on it. Offsets count code points; the text in a line has a space for each line feed and between pieces.
 */
export function toBrat(text: string, markings: readonly Marking[]): string {
  const codePoint = toCodePoints(text);
  let notes = 0;
  return markings
    .map((marking, index) => {
      const id = `T${index + 1}`;
      const spans = marking.pieces
        .flatMap(({ start, end }) => linesOf(text, start, end))
        .map(({ start, end }) => ({ start, end, words: text.slice(start, end) }));
      const places = spans.map(({ start, end }) => `${codePoint(start)} ${codePoint(end)}`).join(';');
      const line = `${id}\t${labelOf(marking)} ${places}\t${spans.map(({ words }) => words).join(' ')}\n`;
      const note =
        marking.speaker === null
          ? ''
          : `#${++notes}\tAnnotatorNotes ${id}\tspeaker: ${marking.speaker.replaceAll(/\s+/g, ' ')}\n`;
      return line + note;
    })
    .join('');
}

/** brat divides what runs over lines at every line end. */
function linesOf(text: string, start: number, end: number) {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ 0: words, index }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}

const TEXT_BOUND = /^(T\d+)\t(\S+) ([^\t]+)\t(.+)$/;
const PLACES = /^\d+ \d+(?:;\d+ \d+)*$/;
const NOTE = /^#\d+\tAnnotatorNotes (T\d+)\tspeaker: (.+)$/;

/**
 * Reads an `.ann` file. Lines of relations, events and attributes are left out; so are labels that mean no quotation, and lines whose
 * words are not the article's.
 */
export function fromBrat(text: string, ann: string): Markings {
  const unit = fromCodePoints(text);
  const notes: string[] = [];
  const speakers = new Map<string, string>();
  const bound: { id: string; where: string; meaning: Pick<Marking, 'kind' | 'type'>; claims: Claim[] }[] = [];
  for (const [index, line] of ann.split(/\r?\n/).entries()) {
    const said = NOTE.exec(line);
    if (said) speakers.set(said[1], said[2]);
    if (!line.startsWith('T')) continue;
    const where = `line ${index + 1}`;
    const match = TEXT_BOUND.exec(line);
    const meaning = match && meaningOf(match[2]);
    const claims = match && PLACES.test(match[3]) ? claimsOf(match[3], match[4], unit) : null;
    if (match && !meaning) notes.push(`${where}: "${match[2]}" is no type of quotation`);
    else if (match && meaning && claims) bound.push({ id: match[1], where, meaning, claims });
    else
      notes.push(
        `${where}: received ${JSON.stringify(line.slice(0, 60))}, expected ID, tab, LABEL START END, tab, and words of that length`,
      );
  }
  const found = placed(
    text,
    bound.map(({ claims }) => claims),
  );
  const markings = bound.flatMap(({ id, where, meaning }, index) => {
    const pieces = found[index];
    if (typeof pieces !== 'string')
      return [{ pieces: joined(text, pieces), ...meaning, speaker: speakers.get(id) ?? null, where }];
    notes.push(`${where}: ${pieces}`);
    return [];
  });
  return { markings, notes };
}

/** The pieces of a line, each with its own words, which stand there with a space between two; null where they are not as long as the places. */
function claimsOf(places: string, words: string, unit: (count: number) => number): Claim[] | null {
  const spans = places.split(';').map((place) => place.split(' ').map(Number));
  if (spans.length === 1) return [{ words, starts: [unit(spans[0][0])], end: unit(spans[0][1]) }];
  const signs = Array.from(words);
  let at = 0;
  const claims = spans.map(([start, end]) => {
    const own = signs.slice(at, at + end - start).join('');
    at += end - start + 1;
    return { words: own, starts: [unit(start)], end: unit(end) };
  });
  return at - 1 === signs.length ? claims : null;
}

/** Pieces with nothing but white space between them are one that runs over lines. */
function joined(text: string, pieces: Marking['pieces']): Marking['pieces'] {
  const out: Marking['pieces'] = [];
  for (const { start, end } of pieces) {
    const last = out.at(-1);
    const between = last ? text.slice(last.end, start) : '';
    if (last && start >= last.end && between.trim() === '' && !/\n\s*\n/.test(between)) last.end = end;
    else out.push({ start, end });
  }
  return out;
}
