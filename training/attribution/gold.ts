import type { Tokens } from '../../integration/convert/attribute/model/columns.ts';
import { PAD } from '../../integration/convert/attribute/model/columns.ts';
import { toFrame } from '../../integration/convert/attribute/model/frame.ts';
import type { Frame } from '../../integration/convert/attribute/model/frame.ts';
import { markSentences } from '../../integration/convert/attribute/model/sentences.ts';
import { toWordTable } from '../../integration/convert/attribute/model/table.ts';
import type { WordTable } from '../../integration/convert/attribute/model/table.ts';
import { tokenize } from '../../integration/convert/attribute/model/tokens.ts';
import type { Span } from '../../integration/convert/model.ts';
import { markedOf, paragraphsOf } from './articles.ts';
import type { GoldArticle, GoldQuotation } from './articles.ts';
import { heartRates, placeHearts } from './hearts.ts';
import type { HeartRates } from './hearts.ts';

/** A gold attribution in tokens, half-open; −1 where there is none. */
export interface TokenGold {
  /** The heart of its cue. */
  a: number;
  cueStart: number;
  cueEnd: number;
  sourceStart: number;
  sourceEnd: number;
  contentStart: number;
  contentEnd: number;
  quotation: GoldQuotation;
}

export interface Read {
  article: GoldArticle;
  t: Tokens;
  gold: TokenGold[];
}

/** An article ready to learn from. */
export interface Prepared extends Read {
  f: Frame;
  /** What a cue model that was fitted without this article sees in it. */
  held: Uint8Array;
}

/** What tells cues apart before anything is fitted. */
export interface CueWords {
  rates: HeartRates;
  table: WordTable;
  hashes: number[];
  values: number[];
}

/** Cuts the articles into tokens and brings their gold to them. */
export function readGold(articles: readonly GoldArticle[], classes: WordTable): Read[] {
  return articles.map((article) => {
    const t = tokenize(article.text, paragraphsOf(article.text), markedOf(article.text), classes);
    markSentences(t);
    const gold = article.quotations
      .filter((q) => q.cue && !q.nested)
      .map((quotation): TokenGold => {
        const [cueStart, cueEnd] = toTokens(t, quotation.cue);
        const [sourceStart, sourceEnd] = toTokens(t, quotation.source);
        const [contentStart, contentEnd] = toTokens(t, quotation);
        return { a: -1, cueStart, cueEnd, sourceStart, sourceEnd, contentStart, contentEnd, quotation };
      });
    return { article, t, gold };
  });
}

/** Which words are the heart of a cue how often: the table a model gates with. */
export function learnCueWords(rows: readonly Read[]): CueWords {
  const rates = heartRates(rows);
  const hashes: number[] = [];
  const values: number[] = [];
  for (const [hash, { hearts, n }] of rates) {
    const rate = hearts / n;
    if (rate < 0.01 || (hearts === 1 && n > 30)) continue;
    hashes.push(hash);
    values.push(1 + [0.04, 0.12, 0.25, 0.5, 0.75].filter((limit) => rate >= limit).length);
  }
  return { rates, table: toWordTable(hashes, values), hashes, values };
}

/** Finds the heart of each gold cue and sets up the frames. */
export function prepare(rows: readonly Read[], cues: CueWords): Prepared[] {
  placeHearts(rows, cues.rates);
  return rows.map((row) => {
    const f = toFrame(row.t, cues.table);
    return { ...row, f, held: f.anchor.slice() };
  });
}

function toTokens(t: Tokens, span: Span | null): [number, number] {
  if (!span) return [-1, -1];
  const start = tokenAt(t, span.start);
  return [start, Math.max(tokenAt(t, span.end - 1), start) + 1];
}

/** The first token that ends after `offset`. */
function tokenAt(t: Tokens, offset: number): number {
  let lo = PAD;
  let hi = t.count;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (t.end[mid] > offset) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}
