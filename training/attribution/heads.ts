import { PAD } from '../../integration/convert/clauses/model/columns.ts';
import type { Tokens } from '../../integration/convert/clauses/model/columns.ts';
import { CLITIC, COLON } from '../../integration/convert/clauses/model/tokens.ts';
import type { Read, TokenGold } from './token-gold.ts';

/** By word: how often it occurs, and how often as the head of a cue. */
export type HeartRates = Map<number, { heads: number; n: number }>;

const ROUNDS = 4;

/**
 * Gold cues are phrases ("has also called on"); the head is the word of one that most often is a head. That is learned in
 * rounds: at first every word of a cue has an equal share in it.
 */
export function heartRates(rows: readonly Read[]): HeartRates {
  const rates: HeartRates = new Map();
  for (const { t } of rows)
    for (let i = PAD; i < t.count; i++) {
      if (!mayBeHeart(t, i)) continue;
      const rate = rates.get(t.word[i]) ?? { heads: 0, n: 0 };
      rate.n++;
      rates.set(t.word[i], rate);
    }
  for (const { t, gold } of rows)
    for (const g of gold)
      for (const i of wordsOfCue(t, g)) rates.get(t.word[i])!.heads += 1 / (g.cueEnd - g.cueStart);
  for (let round = 0; round < ROUNDS; round++) {
    placeHearts(rows, rates);
    for (const rate of rates.values()) rate.heads = 0;
    for (const { t, gold } of rows) for (const g of gold) if (g.a >= 0) rates.get(t.word[g.a])!.heads++;
  }
  return rates;
}

/** Sets `a` of every gold attribution. */
export function placeHearts(rows: readonly Read[], rates: HeartRates): void {
  for (const { t, gold } of rows)
    for (const g of gold) {
      let best = -1;
      for (const i of wordsOfCue(t, g)) {
        const rate = rates.get(t.word[i]);
        if (!rate) continue;
        // A colon is the head only where the cue has no word.
        const share = ((rate.heads + 0.1) / (rate.n + 4)) * (t.kind[i] === COLON ? 1e-6 : 1);
        if (share <= best) continue;
        best = share;
        g.a = i;
      }
    }
}

function wordsOfCue(t: Tokens, g: TokenGold): number[] {
  const words: number[] = [];
  for (let i = g.cueStart; i < g.cueEnd; i++)
    if (mayBeHeart(t, i) && (i < g.contentStart || i >= g.contentEnd)) words.push(i);
  return words;
}

function mayBeHeart(t: Tokens, i: number): boolean {
  return t.kind[i] <= CLITIC || t.kind[i] === COLON;
}
