import type { WideText } from './gold.ts';

/** Paragraphs of a text: it is cut at empty lines. */
const PARAGRAPH = /\n[ \t]*\n/g;

/** So many parts of each text. */
const CROPS = 4;

/**
 * A part of a text: some paragraphs from one that holds speech, as if the article were no longer. Short articles have little around a quotation;
 * texts of the corpora are long.
 */
export function cropsOf(text: WideText, random: () => number): WideText[] {
  const cuts = [0, ...[...text.text.matchAll(PARAGRAPH)].map((m) => m.index + m[0].length), text.text.length];
  if (cuts.length < 5) return [];
  const crops: WideText[] = [];
  for (let k = 0; k < CROPS; k++) {
    const first = Math.floor(random() * (cuts.length - 2));
    const last = Math.min(cuts.length - 1, first + 1 + Math.floor(random() * 3));
    const [start, end] = [cuts[first], cuts[last]];
    const quotations = text.quotations
      .filter(({ spans }) => spans[0].start >= start && spans.at(-1)!.end <= end)
      .map((quotation) => ({
        ...quotation,
        spans: quotation.spans.map((span) => ({ start: span.start - start, end: span.end - start })),
      }));
    if (quotations.length > 0)
      crops.push({ ...text, id: `${text.id}@${first}`, text: text.text.slice(start, end), quotations });
  }
  return crops;
}

/** Whether a text is a part of another. */
export function isCrop({ id }: WideText): boolean {
  return id.includes('@');
}
