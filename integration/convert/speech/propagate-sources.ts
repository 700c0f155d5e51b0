import { blockAt } from '../parse/index.ts';
import { Is } from '../languages/index.ts';
import type { Article, Quotation, Span, SpanText } from '../model.ts';
import type { Entity, Starts } from '../people/index.ts';
import { Shape, STOPS, wordsIn } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/** Rules whose findings are turns by their form. */
const TURNS: ReadonlySet<string> = new Set(['dialogue-dash', 'transcript-turn']);

/** The most characters between two quotations of one speaker in one paragraph, tag and all. */
const GAP = 120;

/** Characters at a block's end in which its colon stands, with the dash that old printers set after it. */
const COLON = 4;

/**
 * Direct quotations that name no source, in the paragraph of one that does: its speaker goes on speaking. So does a whole
 * paragraph in marks after one that ends with its speaker's words, unless turns alternate as in dialogue.
 */
export function propagateSources(
  article: Article,
  words: Words,
  starts: Starts,
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
    if (quotation.source && isCarried(previous, quotation, start)) {
      if (isAnotherIn(words, starts, { start: quotation.source.end, end: start }, quotation.source)) {
        [quotation.source, quotation.cue, previous] = [null, null, null];
        continue;
      }
    }
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
    if (
      own === previousBlock &&
      (touches(article, previous, start) || (next && touches(article, quotation, next.content[0].start)))
    ) {
      previous = null;
      continue;
    }
    const near = own === previousBlock && between < GAP;
    const goesOn = own === previousBlock + 1 && start - article.blocks[own].start < 3 && !turns;
    if (!near && !goesOn) continue;
    if (near && isAnotherIn(words, starts, { start: end, end: start }, previous.source)) {
      previous = null;
      continue;
    }
    quotation.source = previous.source;
    if (goesOn) previousBlock = own;
    previous = { ...quotation, cue: null };
  }
}

/** Whether the source of a quotation is that of the one shortly before. */
function isCarried(previous: Quotation | null, { source, cue, type }: Quotation, start: number): boolean {
  if (type !== 'direct' || source?.start !== previous?.source?.start || !source) return false;
  if (source.end > start || start - source.end > 2 * GAP) return false;
  return !cue || cue.start === previous?.cue?.start;
}

/** Whether a sentence between two quotations is about somebody else than the source names: “…,” said Holm. Ruhl disagrees. “…” */
function isAnotherIn(words: Words, starts: Starts, between: Span, source: Span | null): boolean {
  if (!source) return false;
  const { from, to } = wordsIn(words, between);
  const own = wordsIn(words, source);
  const named = new Set<Entity>();
  for (let w = own.from; w < own.to; w++) {
    const name = starts.get(w);
    if (name) named.add(name.entity);
  }
  if (named.size === 0) return false;
  for (let w = from + 1; w < to; w++) {
    if (!STOPS.has(words.hash[w - 1])) continue;
    let first = w;
    while (first < to && first - w < BEFORE_NAME && !starts.has(first) && mayModify(words, first)) first++;
    const subject = starts.get(first);
    if (!subject || subject.entity.body || named.has(subject.entity)) continue;
    if (isVerb(words, subject.mention.words.end)) return true;
  }
  return false;
}

/** “His younger sister Maya”, “Ward sister Kemi”: words before a name that opens a sentence. */
function mayModify(words: Words, w: number): boolean {
  return (words.shape[w] & Shape.word) !== 0 && words.opens[w] === 0 && (words.classes[w] & PARTS) === 0;
}

const PARTS = Is.preposition | Is.conjunction | Is.auxiliary | Is.saying | Is.holding | Is.relative;
const BEFORE_NAME = 4;

function isVerb(words: Words, w: number): boolean {
  const small = (words.shape[w] & (Shape.word | Shape.capital)) === Shape.word;
  return small && words.opens[w] === 0 && (words.classes[w] & (Is.preposition | Is.conjunction)) === 0;
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
  for (const q of quotations) {
    if (q.kind !== 'run-in' || q.type !== 'direct') continue;
    all++;
    if (!q.source || !sharesBlock(article, q.source, q)) bare++;
    if (opensBlock(article, q)) opening++;
  }
  return all > 5 && (bare * 3 > all || opening * 4 > article.blocks.length);
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
  const before = article.text.slice(
    Math.max(source.end, article.blocks[own - 1].end - COLON),
    article.blocks[own - 1].end,
  );
  return opensBlock(article, quotation) && /[:,][-\u2014]{0,2}\s*$/.test(before);
}
