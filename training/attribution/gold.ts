import type { Tokens } from '../../integration/convert/clauses/model/columns.ts';
import { PAD } from '../../integration/convert/clauses/model/columns.ts';
import { toFrame } from '../../integration/convert/clauses/model/frame.ts';
import type { Filters, Frame } from '../../integration/convert/clauses/model/frame.ts';
import { markSentences } from '../../integration/convert/clauses/model/sentences.ts';
import { toHashTable } from '../../integration/convert/models/hash-table.ts';
import type { HashTable } from '../../integration/convert/models/hash-table.ts';
import { CLITIC, tokenize } from '../../integration/convert/clauses/model/tokens.ts';
import type { Span } from '../../integration/convert/model.ts';
import { readAtoms } from '../../integration/convert/text/index.ts';
import { markedOf, paragraphsOf } from './articles.ts';
import type { GoldArticle } from './articles.ts';
import { heartRates, placeHearts } from './heads.ts';
import type { HeartRates } from './heads.ts';
import type { Read, TokenGold } from './token-gold.ts';

/** An article ready to learn from. */
export interface Prepared extends Read {
  f: Frame;
  /** What a cue model that was fitted without this article sees in it. */
  held: Uint8Array;
}

/** What tells cues apart before anything is fitted. */
export interface CueWords {
  rates: HeartRates;
  table: HashTable;
  hashes: number[];
  values: number[];
}

/** Cuts the articles into tokens and brings their gold to them. */
export function readGold(articles: readonly GoldArticle[], classes: HashTable): Read[] {
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

/** Which words are the head of a cue how often: the table a model gates with. */
export function learnCueWords(rows: readonly Read[]): CueWords {
  const rates = heartRates(rows);
  const hashes: number[] = [];
  const values: number[] = [];
  for (const [hash, { heads, n }] of rates) {
    const value = cueValue(heads, n);
    if (value === 0) continue;
    hashes.push(hash);
    values.push(value);
  }
  return { rates, table: toHashTable(hashes, values), hashes, values };
}

/** What the table holds for a word seen `n` times, `heads` of them as the head of a cue; 0: not in it. */
function cueValue(heads: number, n: number): number {
  if (heads <= 0 || heads / n < 0.01 || (heads === 1 && n > 30)) return 0;
  const share = heads / (n + 1);
  return 1 + [0.04, 0.12, 0.25, 0.5, 0.75].filter((limit) => share >= limit).length;
}

/**
 * Finds the head of each gold cue and sets up the frames. With `leaveOut`, an article sees the table as it would be without
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
  const own = new Map<number, { heads: number; n: number }>();
  const of = (word: number): { heads: number; n: number } => {
    const known = own.get(word) ?? { heads: 0, n: 0 };
    own.set(word, known);
    return known;
  };
  for (let i = PAD; i < t.count; i++) if (t.kind[i] <= CLITIC) of(t.word[i]).n++;
  for (const g of gold) if (g.a >= 0) of(t.word[g.a]).heads++;
  for (let i = PAD; i < t.count; i++) {
    if (f.cueness[i] === 0 || t.kind[i] > CLITIC) continue;
    const all = rates.get(t.word[i])!;
    const mine = of(t.word[i]);
    f.cueness[i] = cueValue(all.heads - mine.heads, all.n - mine.n);
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
