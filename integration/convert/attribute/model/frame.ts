import { PAD } from './columns.ts';
import type { Tokens } from './columns.ts';
import { CLOSE, COLON, COMMA, OPEN } from './tokens.ts';
import { lookUp } from './table.ts';
import type { WordTable } from './table.ts';

/** What the feature functions read: the tokens, and what earlier steps found out about them. */
export interface Frame {
  t: Tokens;
  /** How often a word is the heart of a cue, 1 to 7 (0: never seen as one). */
  cueness: Uint8Array;
  /** 0 no cue, 1 perhaps, 2 likely: from the cue model, for the models after it. */
  anchor: Uint8Array;
  /** Running counts up to and without a token: what stands between i and j is one subtraction. */
  commas: Int32Array;
  quotes: Int32Array;
  anchors: Int32Array;
}

export function toFrame(t: Tokens, cues: WordTable): Frame {
  const size = t.count + PAD + 1;
  const f: Frame = {
    t,
    cueness: new Uint8Array(size),
    anchor: new Uint8Array(size),
    commas: new Int32Array(size),
    quotes: new Int32Array(size),
    anchors: new Int32Array(size),
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

/** To be called once `anchor` is filled. */
export function countAnchors(f: Frame): void {
  for (let i = 0; i + 1 < f.anchors.length; i++)
    f.anchors[i + 1] = f.anchors[i] + (f.anchor[i] === 2 ? 1 : 0);
}
