import { contentEnds, contentStarts } from '../../integration/convert/clauses/model/content.ts';
import { cueEnds, cueStarts } from '../../integration/convert/clauses/model/cues.ts';
import {
  contentStartFeatures,
  noContentFeatures,
} from '../../integration/convert/clauses/model/features/content.ts';
import { contentEndFeatures } from '../../integration/convert/clauses/model/features/content-end.ts';
import type { Slot } from '../../integration/convert/clauses/model/features/content.ts';
import { cueEndFeatures, cueStartFeatures } from '../../integration/convert/clauses/model/features/extent.ts';
import {
  noSourceFeatures,
  sourceEndFeatures,
  sourceStartFeatures,
} from '../../integration/convert/clauses/model/features/source.ts';
import type { Frame } from '../../integration/convert/clauses/model/frame.ts';
import { sourceEnds, sourceStarts } from '../../integration/convert/clauses/model/source.ts';
import type { TokenGold } from './token-gold.ts';
import { Pool } from './learn.ts';
import type { ChoiceExample } from './learn.ts';

/** The steps that choose among tokens around a cue. */
export const POINTERS = [
  'cueStart',
  'cueEnd',
  'sourceStart',
  'sourceEnd',
  'contentStart',
  'contentEnd',
] as const;
export type Pointer = (typeof POINTERS)[number];

/** One step's choices, as gold has them. */
export class Examples {
  readonly pool = new Pool();
  readonly list: ChoiceExample[] = [];
  private from = 0;
  private gold = -1;
  private nearest = Infinity;

  begin(): void {
    this.from = this.pool.candidates;
    this.gold = -1;
    this.nearest = Infinity;
  }
  /** Adds the candidate whose features are in `out`; `off`: how far it is from the gold one. */
  add(off: number): void {
    if (off < this.nearest) {
      this.nearest = off;
      this.gold = this.pool.candidates;
    }
    this.pool.push();
  }
  /** Keeps the example if a candidate is no farther than `most` from the gold one. */
  end(most: number): void {
    if (this.nearest <= most) this.list.push({ from: this.from, to: this.pool.candidates, gold: this.gold });
  }
}
export type AllExamples = Record<Pointer, Examples>;

/** Adds what one cue teaches: `golds` are the attributions whose cue's head is `a`. */
export function addExamples(f: Frame, a: number, golds: readonly TokenGold[], all: AllExamples): void {
  addCue(f, a, golds[0], all);
  addSource(f, a, golds[0], all);
  for (const side of [0, 1] as const) addContent(f, a, side, golds, all);
}

function addCue(f: Frame, a: number, gold: TokenGold, { cueStart, cueEnd }: AllExamples): void {
  cueStart.begin();
  cueStarts(f, a, (i) => {
    cueStartFeatures(f, a, i);
    cueStart.add(Math.abs(i - gold.cueStart));
  });
  cueStart.end(0);
  cueEnd.begin();
  cueEnds(f, a, (e) => {
    cueEndFeatures(f, a, e);
    cueEnd.add(Math.abs(e - gold.cueEnd));
  });
  cueEnd.end(1);
}

function addSource(f: Frame, a: number, gold: TokenGold, { sourceStart, sourceEnd }: AllExamples): void {
  const none = gold.sourceStart < 0;
  sourceStart.begin();
  noSourceFeatures(f, a);
  sourceStart.add(none ? 0 : Infinity);
  sourceStarts(f, a, (j) => {
    sourceStartFeatures(f, a, j);
    sourceStart.add(none ? Infinity : Math.abs(j - gold.sourceStart));
  });
  sourceStart.end(0);
  if (none) return;
  sourceEnd.begin();
  sourceEnds(f, a, gold.sourceStart, (e) => {
    sourceEndFeatures(f, a, gold.sourceStart, e);
    sourceEnd.add(Math.abs(e - gold.sourceEnd));
  });
  sourceEnd.end(2);
}

function addContent(
  f: Frame,
  a: number,
  side: 0 | 1,
  golds: readonly TokenGold[],
  { contentStart, contentEnd }: AllExamples,
): void {
  const { sourceStart, sourceEnd } = golds[0];
  const [before, after] = [0, 1].map((s) => contentOn(s, a, golds));
  const gold = side === 0 ? before : after;
  const slot: Slot = { a, side, sourceStart, sourceEnd, before: side === 1 && before ? 1 : 0 };
  contentStart.begin();
  noContentFeatures(f, slot);
  contentStart.add(gold ? Infinity : 0);
  contentStarts(f, slot, (i) => {
    contentStartFeatures(f, slot, i);
    contentStart.add(gold ? Math.abs(i - gold.contentStart) : Infinity);
  });
  contentStart.end(0);
  if (!gold) return;
  const ends: number[] = [];
  const limit = contentEnds(f, slot, gold.contentStart, (e) => ends.push(e));
  contentEnd.begin();
  for (const e of ends) {
    contentEndFeatures(f, slot, gold.contentStart, e, limit);
    contentEnd.add(Math.abs(e - gold.contentEnd));
  }
  contentEnd.end(1);
}

/** The content nearest to the cue on one side of it. */
function contentOn(side: number, a: number, golds: readonly TokenGold[]): TokenGold | undefined {
  const mine = golds
    .filter((g) => (side === 0 ? g.contentStart < a && g.contentEnd <= a + 1 : g.contentStart > a))
    .sort((x, y) => x.contentStart - y.contentStart);
  return side === 0 ? mine.at(-1) : mine[0];
}
