import type { Tokens } from '../../integration/convert/attribute/model/columns.ts';
import { PAD } from '../../integration/convert/attribute/model/columns.ts';
import { toFrame } from '../../integration/convert/attribute/model/frame.ts';
import type { Filters, Frame } from '../../integration/convert/attribute/model/frame.ts';
import { markSentences } from '../../integration/convert/attribute/model/sentences.ts';
import { toWordTable } from '../../integration/convert/attribute/model/table.ts';
import type { WordTable } from '../../integration/convert/attribute/model/table.ts';
import { CLITIC, tokenize } from '../../integration/convert/attribute/model/tokens.ts';
import type { Span } from '../../integration/convert/model.ts';
import { readAtoms } from '../../integration/convert/text/index.ts';
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
    const { text } = article;
    const t = tokenize(readAtoms(text), paragraphsOf(text), markedOf(text), classes);
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
    const value = cueValue(hearts, n);
    if (value === 0) continue;
    hashes.push(hash);
    values.push(value);
  }
  return { rates, table: toWordTable(hashes, values), hashes, values };
}

/** What the table holds for a word seen `n` times, `hearts` of them as the heart of a cue; 0: not in it. */
function cueValue(hearts: number, n: number): number {
  if (hearts <= 0 || hearts / n < 0.01 || (hearts === 1 && n > 30)) return 0;
  const share = hearts / (n + 1);
  return 1 + [0.04, 0.12, 0.25, 0.5, 0.75].filter((limit) => share >= limit).length;
}

/**
 * Finds the heart of each gold cue and sets up the frames. With `leaveOut`, an article sees the table as it would be without
 * that article: else a model learns to trust words whose only use as a cue is the one at hand.
 */
export function prepare(
  rows: readonly Read[],
  cues: CueWords,
  filters: Filters,
  leaveOut: boolean,
): Prepared[] {
  placeHearts(rows, cues.rates);
  return rows.map((row) => {
    const f = toFrame(row.t, cues.table, filters);
    if (leaveOut) withoutOwn(f, row, cues.rates);
    return { ...row, f, held: f.anchor.slice() };
  });
}

function withoutOwn(f: Frame, { t, gold }: Read, rates: HeartRates): void {
  const own = new Map<number, { hearts: number; n: number }>();
  const of = (word: number): { hearts: number; n: number } => {
    const known = own.get(word) ?? { hearts: 0, n: 0 };
    own.set(word, known);
    return known;
  };
  for (let i = PAD; i < t.count; i++) if (t.kind[i] <= CLITIC) of(t.word[i]).n++;
  for (const g of gold) if (g.a >= 0) of(t.word[g.a]).hearts++;
  for (let i = PAD; i < t.count; i++) {
    if (f.cueness[i] === 0 || t.kind[i] > CLITIC) continue;
    const all = rates.get(t.word[i])!;
    const mine = of(t.word[i]);
    f.cueness[i] = cueValue(all.hearts - mine.hearts, all.n - mine.n);
  }
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
