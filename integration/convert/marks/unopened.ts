import type { Article } from '../model.ts';
import { DOUBLE, ROLES, PAIRS } from '../languages/index.ts';
import type { Pair } from '../languages/index.ts';
import type { Sign, Words } from '../text/index.ts';
import type { Run } from './pair.ts';

/** Blocks of prose: speech does not go on over headings and tables. */
const PROSE = new Set(['paragraph', 'item', 'verse']);

/**
 * “We came.⏎⏎I am glad.⏎⏎They worked hard.” He left: what an earlier block opened and this one closes, before it opens anything, goes on up to
 * here, though no mark opens the blocks anew. Null where the block does not close it.
 */
export function unopened(
  article: Article,
  words: Words,
  open: Run,
  signs: readonly Sign[],
  from: number,
  to: number,
  runs: readonly Run[],
): Run | null {
  const sign = firstDouble(signs, from, to);
  if (!sign?.closesByPlace || runs.some(({ start, end }) => sign.start === start || sign.end === end))
    return null;
  const closes = ROLES.get(sign.text)!.closes.some((pair) => PAIRS[pair].open === open.pair.open);
  if (!closes) return null;
  for (let block = open.block + 1; block <= sign.block; block++)
    if (!PROSE.has(article.blocks[block].form)) return null;
  return {
    ...wholeBlock(article, words, sign.block, open.pair),
    end: sign.end,
    inner: { start: article.blocks[sign.block].start, end: sign.start },
    words: { start: words.blocks[sign.block], end: sign.word },
    closed: true,
  };
}

/** A block that is quoted whole, without marks. */
export function wholeBlock(article: Article, words: Words, block: number, pair: Pair): Run {
  const { start, end } = article.blocks[block];
  return {
    start,
    end,
    inner: { start, end },
    words: { start: words.blocks[block], end: words.blocks[block + 1] },
    pair,
    block,
    depth: 0,
    parent: null,
    closed: false,
  };
}

export const isDouble = (signs: readonly Sign[], from: number, to: number): boolean =>
  firstDouble(signs, from, to) !== undefined;

function firstDouble(signs: readonly Sign[], from: number, to: number): Sign | undefined {
  for (let i = from; i < to; i++) if (DOUBLE.has(signs[i].text)) return signs[i];
  return undefined;
}
