import type { Article, Quotation, Span } from '../model.ts';
import { blocksOf, clipToBlocks, snapToBlocks } from './block-edges.ts';

/** A span of the article that one element of the page stands around. */
export interface Wrap extends Span {
  /** Around whole blocks, or within a line. */
  flow: boolean;
  quotation: Quotation;
  /** What the element says the words are; `words` is the quotation itself. */
  part: 'words' | 'source' | 'cue' | 'line';
}

const LETTER = /\p{L}/u;

/**
 * The elements that the shown quotations ask for, outer before inner in the order of the text. A piece that runs over several blocks
 * becomes one wrap in each; nothing here knows whether wraps cross.
 */
export function toWraps(article: Article, quotations: readonly Quotation[]): Wrap[] {
  const wraps: Wrap[] = [];
  for (const quotation of quotations) {
    if (quotation.status === 'suggested') continue;
    const words =
      quotation.kind === 'block' ? blockWraps(article, quotation) : runInWraps(article, quotation);
    for (const wrap of words) wraps.push(wrap);
    if (words.length === 0) continue;
    for (const part of ['source', 'cue'] as const) {
      const span = quotation[part];
      if (!span || (part === 'cue' && !LETTER.test(article.text.slice(span.start, span.end)))) continue;
      const pieces = clipToBlocks(article, span);
      if (pieces.length === 1) wraps.push({ ...pieces[0], flow: false, quotation, part });
    }
  }
  return wraps.sort(outerFirst);
}

/** The order of the text; of two that start together the longer, then the one around blocks, then the quotation. */
function outerFirst(a: Wrap, b: Wrap): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    Number(b.flow) - Number(a.flow) ||
    Number(b.part === 'words') - Number(a.part === 'words')
  );
}

function runInWraps(article: Article, quotation: Quotation): Wrap[] {
  return spokenPieces(quotation)
    .flatMap((piece) => clipToBlocks(article, piece))
    .map((piece) => ({ ...piece, flow: false, quotation, part: 'words' }));
}

/** Direct words stand with their marks; of a reported clause the whole, with the marks inside it. */
function spokenPieces({ type, content, marked }: Quotation): Span[] {
  if (type === 'indirect' || type === 'mixed') return union(content, marked);
  return union(marked.length > 0 ? marked : content, []);
}

/** Whole lines only: a page cannot set apart what begins or ends amid the words of a line, so that is shown within it. */
function blockWraps(article: Article, quotation: Quotation): Wrap[] {
  const { text } = article;
  const extents: Span[] = [];
  for (const piece of union(quotation.content, quotation.marked)) {
    const snapped = snapToBlocks(article, piece);
    const last = extents.at(-1);
    if (!snapped) continue;
    const { start, end, wholeLines } = snapped;
    if (!wholeLines) return runInWraps(article, quotation);
    if (last && (start <= last.end || isBlank(text, last.end, start))) last.end = Math.max(last.end, end);
    else extents.push({ start, end });
  }
  const last = extents.at(-1);
  const line = quotation.attributionLine && snapToBlocks(article, quotation.attributionLine);
  const words = extents.map((extent): Wrap => ({ ...extent, flow: true, quotation, part: 'words' }));
  if (!last || !line || blocksOf(article, line).length > 1) return words;
  const { start, end } = line;
  const isTrailing =
    line.wholeLines &&
    start > last.start &&
    end >= last.end &&
    (start <= last.end || isBlank(text, last.end, start));
  if (isTrailing) words[words.length - 1].end = end;
  return [...words, { start, end, flow: isTrailing, quotation, part: 'line' }];
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

/** Both lists as one, in order, with what overlaps or touches made one span. */
function union(a: readonly Span[], b: readonly Span[]): Span[] {
  const spans = [...a, ...b]
    .filter(({ start, end }) => start < end)
    .sort((x, y) => x.start - y.start || y.end - x.end);
  const merged: Span[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
