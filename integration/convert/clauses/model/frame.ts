import { PAD } from './columns.ts';
import type { Tokens } from './columns.ts';
import { CLOSE, COLON, COMMA, OPEN } from './tokens.ts';
import { lookUp } from '../../models/index.ts';
import type { HashTable } from '../../models/index.ts';

/** The steps that choose among many tokens: each has a filter of which pairs of neighbours are worth a look. */
export const FILTERED = ['sourceStart', 'sourceEnd', 'contentStart', 'contentEnd'] as const;
/**
 * For each pair of classes (that of the token before a boundary · 256 + that of the token after it): 1 if the boundary is ever
 * there, 0 if it hardly is. Spares most of the scoring.
 */
export type Filters = Record<(typeof FILTERED)[number], Uint8Array>;

/** What the feature functions read: the tokens, and what earlier steps found out about them. */
export interface Frame {
  t: Tokens;
  /** How often a word is the head of a cue, 1 to 7 (0: never seen as one). */
  cueness: Uint8Array;
  /** 0 no cue, 1 perhaps, 2 likely: from the cue model, for the models after it. */
  anchor: Uint8Array;
  /** Running counts up to and without a token: what stands between i and j is one subtraction. */
  commas: Int32Array;
  quotes: Int32Array;
  anchors: Int32Array;
  filters: Filters;
}

export function toFrame(t: Tokens, cues: HashTable, filters: Filters): Frame {
  const size = t.count + PAD + 1;
  const f: Frame = {
    t,
    cueness: new Uint8Array(size),
    anchor: new Uint8Array(size),
    commas: new Int32Array(size),
    quotes: new Int32Array(size),
    anchors: new Int32Array(size),
    filters,
  };
  for (let i = PAD; i < t.count; i++) {
    const kind = t.kind[i];
    if (kind < 3) f.cueness[i] = lookUp(cues, t.word[i]);
    else if (kind === COLON) f.cueness[i] = 1;
    f.commas[i + 1] = f.commas[i] + (kind === COMMA ? 1 : 0);
    f.quotes[i + 1] = f.quotes[i] + (kind === OPEN || kind === CLOSE ? 1 : 0);
  }
  for (let i = t.count; i + 1 < size; i++) {
    f.commas[i + 1] = f.commas[i];
    f.quotes[i + 1] = f.quotes[i];
  }
  return f;
}

/** Whether `filter` lets a boundary stand before token `i`. */
export function mayStand(f: Frame, filter: Uint8Array, i: number): boolean {
  return filter[(f.t.cluster[i - 1] << 8) | f.t.cluster[i]] === 1;
}

/** To be called once `anchor` is filled. */
export function countAnchors(f: Frame): void {
  for (let i = 0; i + 1 < f.anchors.length; i++)
    f.anchors[i + 1] = f.anchors[i] + (f.anchor[i] === 2 ? 1 : 0);
}
