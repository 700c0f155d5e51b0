import { fromCodePoints, toCodePoints } from '../archive/selectors.ts';
import { labelOf, meaningOf } from './marking.ts';
import type { Marking, Markings } from './marking.ts';

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

const TEXT_BOUND = /^(T\d+)\t(\S+) ([\d ;]+)\t/;
const NOTE = /^#\d+\tAnnotatorNotes (T\d+)\tspeaker: (.+)$/;

/** Reads an `.ann` file. Lines of relations, events and attributes are left out; so are labels that mean no quotation. */
export function fromBrat(text: string, ann: string): Markings {
  const unit = fromCodePoints(text);
  const notes: string[] = [];
  const speakers = new Map<string, string>();
  const bound: { id: string; marking: Marking }[] = [];
  for (const [index, line] of ann.split(/\r?\n/).entries()) {
    const said = NOTE.exec(line);
    if (said) speakers.set(said[1], said[2]);
    const match = TEXT_BOUND.exec(line);
    if (!match) continue;
    const [, id, label, places] = match;
    const meaning = meaningOf(label);
    if (!meaning) {
      notes.push(`line ${index + 1}: "${label}" is no type of quotation`);
      continue;
    }
    const pieces = places.split(';').map((place) => {
      const [start, end] = place.trim().split(/\s+/).map(Number);
      return { start: unit(start), end: unit(end) };
    });
    bound.push({ id, marking: { pieces: joined(text, pieces), ...meaning, speaker: null } });
  }
  const markings = bound.map(({ id, marking }) => ({ ...marking, speaker: speakers.get(id) ?? null }));
  return { markings, notes };
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
