import type { Quotation } from 'astro-verbatim/convert';

/** A run of the text within which nothing begins or ends. */
export interface Segment {
  start: number;
  end: number;
  /** The innermost quotation that it lies in. */
  quotation: Quotation | null;
  /** What it says of who is quoted, if it does. */
  part: 'source' | 'cue' | null;
}

interface Mark {
  start: number;
  end: number;
  quotation: Quotation;
  part: Segment['part'];
}

/** Cuts a text wherever a quotation, a source or a cue begins or ends; the segments joined are the text. */
export function segmentsOf(text: string, quotations: readonly Quotation[]): Segment[] {
  const marks = quotations.flatMap(marksOf).sort((a, b) => a.start - b.start);
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let cut = 1; cut < cuts.length; cut++) {
    const [start, end] = [cuts[cut - 1], cuts[cut]];
    while (next < marks.length && marks[next].start <= start) open.push(marks[next++]);
    open = open.filter((mark) => mark.end > start);
    const shortest = open.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    const quotation = shortest.find(({ part }) => part === null)?.quotation ?? null;
    const part = shortest.find((mark) => mark.part !== null)?.part ?? null;
    segments.push({ start, end, quotation, part });
  }
  return segments;
}

/** Marks of quotation belong to what is quoted, as they do on an article's page. */
function marksOf(quotation: Quotation): Mark[] {
  const { content, marked, source, cue } = quotation;
  const of = (part: Mark['part']) => (span: { start: number; end: number }) => ({ ...span, quotation, part });
  return [
    ...(marked.length > 0 ? marked : content).map(of(null)),
    ...(source ? [source] : []).map(of('source')),
    ...(cue ? [cue] : []).map(of('cue')),
  ];
}
