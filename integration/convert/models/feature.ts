/** Features are numbers of this many bits; a step's table keeps the upper ones. */
export const BITS = 18;

/** Where the feature functions write, as sums; read up to `count` after a call. Reused, so that scoring allocates nothing. */
export const out = { ids: new Int32Array(96), count: 0 };

export const { imul } = Math;

/**
 * The feature that template `t` has the values `a`, `b` and `c` is `imul(t, T) + imul(a, A) + imul(b, B) + imul(c, C)`. Templates are
 * numbered across all steps. The sums are written out: they run some hundred times a cue, and V8 inlines only so many calls into
 * one function, so that a function for them took more than twice the time.
 */
export const T = 0x9e3779b1;
export const A = 0x85ebca6b;
export const B = 0xc2b2ae35;
export const C = 0x27d4eb2f;

/** The number, of `BITS` bits, of a feature as it stands in `out`. */
export function numberOf(feature: number): number {
  return imul(feature ^ (feature >>> 15), 0x2c1b3c6d) >>> (32 - BITS);
}

/** Distances in eleven steps. */
export function step(n: number): number {
  if (n < 5) return n;
  if (n < 7) return 5;
  if (n < 10) return 6;
  if (n < 14) return 7;
  if (n < 20) return 8;
  return n < 30 ? 9 : 10;
}

/** Probabilities in ten steps, narrow where it matters. */
export function part(p: number): number {
  let i = 0;
  while (i < PARTS.length && p > PARTS[i]) i++;
  return i;
}
const PARTS = [0.12, 0.25, 0.4, 0.55, 0.7, 0.8, 0.9, 0.95, 0.98];

/** `n`, or `most` if it is more. */
export function cap(n: number, most: number): number {
  return n > most ? most : n;
}
