import { isBreak, isNameLine, isPreformatted } from './forms.ts';
import { isSetApartHeading, markedHeading, underlinedHeading } from './headings.ts';
import { follows, isCertain, markerOf } from './items.ts';
import { layoutOf } from './layout.ts';
import type { Measure } from './layout.ts';
import type { Line } from './lines.ts';
import { indentedParts, sentenceParts, setInParts } from './parts.ts';
import { toPiece } from './piece.ts';
import type { Piece } from './piece.ts';
import type { Run } from './runs.ts';
import { wordsOf } from './sentence.ts';
import { isTalk } from './talk-lines.ts';

/** What of the article the pieces of one run depend on. */
export interface Surroundings {
  text: string;
  measure: Measure;
  before: Run | undefined;
  after: Run | undefined;
}

/** Cuts a run into pieces, each of one form; together they have all of its lines. */
export function toPieces(run: Run, around: Surroundings): Piece[] {
  const { text } = around;
  if (run.at(-1)!.bare || run[0].bare) return withBareLines(run, around);
  if (isPreformatted(text, run)) return [toPiece('preformatted', run)];
  if (isHeadingAlone(run, around)) return [toPiece('heading', run, { depth: 2 })];
  const pieces: Piece[] = [];
  let rest: Line[] = [];
  const close = (): void => {
    if (rest.length > 0) for (const piece of listPieces(rest, around)) pieces.push(piece);
    rest = [];
  };
  for (let index = 0; index < run.length; index++) {
    const line = run[index];
    const heading =
      markedHeading(text, line) ??
      (rest.length === 0 ? underlinedHeading(text, line, run.at(index + 1)) : null);
    if (!heading && !isBreak(text, line)) rest.push(line);
    else {
      close();
      pieces.push(heading ?? toPiece('break', [line]));
      if (heading) index += heading.lines.length - 1;
    }
  }
  close();
  return pieces;
}

/** Lines of bare `>` have no form of their own: they go with the piece before them, or the first with the one after. */
function withBareLines(run: Run, around: Surroundings): Piece[] {
  const first = run.findIndex(({ bare }) => !bare);
  if (first < 0) return [toPiece('paragraph', run)];
  const last = run.findLastIndex(({ bare }) => !bare);
  const pieces = toPieces(run.slice(first, last + 1), around);
  pieces[0].lines = [...run.slice(0, first), ...pieces[0].lines];
  pieces[pieces.length - 1].lines = [...pieces[pieces.length - 1].lines, ...run.slice(last + 1)];
  return pieces;
}

function isHeadingAlone(run: Run, { text, after }: Surroundings): boolean {
  const [line] = run;
  if (run.length > 1 || line.quoteDepth > 0 || line.indent > 3 || !isSetApartHeading(wordsOf(text, line)))
    return false;
  // A name or label at the end, or over another short line, heads nothing.
  return after !== undefined && after[0].bodyEnd - after[0].body > LONG_ENOUGH;
}

const LONG_ENOUGH = 60;

/** Items begin at their markers and hold the lines up to the next; lines before the first are what the list follows. */
function listPieces(lines: Line[], around: Surroundings): Piece[] {
  const { text, before, after } = around;
  const markers = lines.map((line) => markerOf(text, line));
  const marked = markers.flatMap((marker, index) => (marker ? [{ marker, index }] : []));
  const earlier = before ? markerOf(text, before[0]) : null;
  const later = after ? markerOf(text, after[0]) : null;
  const starts = marked
    .filter(({ marker }, at) => {
      const previous = at > 0 ? marked[at - 1].marker : earlier;
      const next = marked.at(at + 1)?.marker ?? later;
      return isCertain(marker) || follows(previous, marker) || follows(marker, next);
    })
    .map(({ index }) => index);
  if (starts.length === 0) return proseByIndent(lines, around);
  const head = lines.slice(0, starts[0]);
  return [
    ...(head.length > 0 ? proseByIndent(head, around) : []),
    ...starts.map((start, index) => {
      const own = lines.slice(start, starts.at(index + 1) ?? lines.length);
      const signs = [{ start: own[0].body, end: markers[start]!.end }];
      return toPiece('item', own, { signs, wrapped: own.length > 1 });
    }),
  ];
}

function proseByIndent(lines: readonly Line[], around: Surroundings): Piece[] {
  return indentedParts(around.text, lines).flatMap((part) => prosePieces(part, around));
}

function prosePieces(lines: readonly Line[], around: Surroundings): Piece[] {
  const { text, measure } = around;
  if (lines.length === 1) return [toPiece('paragraph', lines)];
  const last = lines[lines.length - 1];
  if (isNameLine(text, last, lines.at(-2)) && !isNameLine(text, lines[0]))
    return [...prosePieces(lines.slice(0, -1), around), toPiece('paragraph', [last])];
  if (isTalk(text, lines)) return lines.map((line) => toPiece('paragraph', [line]));
  const setIn = setInParts(text, lines);
  if (setIn) return setIn.map((part) => toPiece('paragraph', part, { wrapped: part.length > 1 }));
  const layout = layoutOf(text, lines, measure);
  if (layout === 'verse') return [toPiece('verse', lines)];
  if (layout === 'paragraphs') return lines.map((line) => toPiece('paragraph', [line]));
  return sentenceParts(text, lines).map((part) => toPiece('paragraph', part, { wrapped: part.length > 1 }));
}
