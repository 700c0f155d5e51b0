import { blockAt } from '../parse/index.ts';
import type { Article, Quotation, Span, SpanText } from '../model.ts';
import type { Places } from '../people/index.ts';
import type { Words } from '../text/index.ts';
import { isAnotherIn } from './new-subjects.ts';

/** Rules whose findings are turns by their form. */
const TURNS: ReadonlySet<string> = new Set(['dialogue-dash', 'transcript-turn']);

/** The most characters between two quotations of one speaker in one paragraph, tag and all. */
const GAP = 120;

/** Characters at a block's end in which its colon stands, with the dash that old printers set after it, and white space. */
const COLON = 24;

/**
 * Direct quotations that name no source, in the paragraph of one that does: its speaker goes on speaking. So does a whole
 * paragraph in marks after one that ends with its speaker's words, unless turns alternate as in dialogue.
 */
export function propagateSources(
  article: Article,
  words: Words,
  places: Places,
  quotations: readonly Quotation[],
): void {
  let previous: Quotation | null = null;
  let block = 0;
  const nextBlockAt = (offset: number): number => {
    while (block + 1 < article.blocks.length && article.blocks[block + 1].start <= offset) block++;
    return block;
  };
  let previousBlock = -1;
  const turns = alternates(article, quotations);
  for (const [i, quotation] of quotations.entries()) {
    if (quotation.kind !== 'run-in' || (quotation.type !== 'direct' && quotation.type !== 'mixed')) continue;
    const start = quotation.marked[0]?.start ?? quotation.content[0].start;
    const own = nextBlockAt(start);
    if (quotation.source) {
      // A cue says one thing once: what goes on after it has only its source.
      const shared: SpanText | null = quotation.cue;
      if (shared && previous?.cue?.start === shared.start && shared.end < start) quotation.cue = null;
      previous = shared && !quotation.cue ? { ...quotation, cue: shared } : quotation;
      previousBlock = own;
      continue;
    }
    // A dash opens another's turn, and so does a question of an interview; what is nested has a speaker of its own.
    if (!previous || quotation.type !== 'direct' || TURNS.has(quotation.rule)) continue;
    if (start < previous.content.at(-1)!.end) continue;
    const end = Math.max(previous.content.at(-1)!.end, previous.cue?.end ?? 0, previous.source?.end ?? 0);
    const between = start - end;
    // Marks that close and open again with nothing between are another's turn, and who has which is not told.
    const next = quotations.at(i + 1);
    const near = own === previousBlock && between < GAP;
    const isAnothers =
      touches(article, previous, start) ||
      (next ? touches(article, quotation, next.content[0].start) : false) ||
      (near && isAnotherIn(words, places, { start: end, end: start }, previous.source));
    if (own === previousBlock && isAnothers) {
      previous = null;
      continue;
    }
    const goesOn = own === previousBlock + 1 && start - article.blocks[own].start < 3 && !turns;
    if (!near && !goesOn) continue;
    quotation.source = previous.source;
    if (goesOn) previousBlock = own;
    previous = { ...quotation, cue: null };
  }
}

/** Whether nothing is said between a quotation and an offset, in one paragraph. */
export function touches({ text }: Article, { content }: Quotation, offset: number): boolean {
  const between = text.slice(content.at(-1)!.end, Math.min(offset, content.at(-1)!.end + GAP));
  return offset > content.at(-1)!.end && !/[\p{L}\p{N}\n]/u.test(between);
}

/**
 * Much speech whose source stands in another paragraph, or nowhere: a story or an interview, where the next paragraph is the other
 * one's turn. There a source holds for its own paragraph only.
 */
export function alternates(article: Article, quotations: readonly Quotation[]): boolean {
  let [bare, all, opening] = [0, 0, 0];
  const sources = new Set<string>();
  for (const q of quotations) {
    if (q.kind !== 'run-in' || q.type !== 'direct') continue;
    all++;
    if (q.source) sources.add(q.source.text);
    if (!q.source || !sharesBlock(article, q.source, q)) bare++;
    if (opensBlock(article, q)) opening++;
  }
  if (all > 5) return bare * 3 > all || opening * 4 > article.blocks.length;
  // “Sold?” asked Wren. ¶ “Sold,” Marlow said. ¶ “To whom?”: however few, where nothing but turns of two is there.
  return all > 2 && bare > 0 && opening > 2 && opening === article.blocks.length && sources.size > 1;
}

/** Whether a quotation, or its mark, opens its block. */
export function opensBlock(article: Article, { marked, content }: Quotation): boolean {
  const start = marked[0]?.start ?? content[0].start;
  return start - article.blocks[blockAt(article, start)].start < 3;
}

/** Whether a source stands in a block that one of the quotation's pieces touches. */
export function sharesBlock(article: Article, source: Span, { content }: Quotation): boolean {
  const own = blockAt(article, source.start);
  return content.some((piece) => blockAt(article, piece.start) === own);
}

/**
 * Whether a source of another block leads into the quotation: it stands in the block before, which ends in a colon, and the quotation opens
 * its own. “Pretty soon Nora says:”
 */
export function leadsIn(article: Article, source: Span, quotation: Quotation): boolean {
  const own = blockAt(article, quotation.content[0].start);
  if (own === 0 || blockAt(article, source.start) !== own - 1) return false;
  const { end } = article.blocks[own - 1];
  const before = article.text.slice(Math.max(source.end, end - COLON), end);
  return (
    (quotation.kind === 'block' || opensBlock(article, quotation)) && /[:,][-\u2014]{0,2}\s*$/.test(before)
  );
}
