/** Features are numbers of this many bits; a step's table keeps the upper ones. */
export const BITS = 18;

/** Where the feature functions write; read up to `count` after a call. Reused, so that scoring allocates nothing. */
export const out = { ids: new Int32Array(96), count: 0 };

const { imul } = Math;

function spread(hash: number): number {
  return imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - BITS);
}

/**
 * The feature that template `t` has these values. Templates are numbered across all steps. One function an arity: they run some
 * hundred times a cue, and default parameters would keep them from being inlined.
 */
export function of1(t: number, a: number): number {
  return spread(imul(t, 0x9e3779b1) + imul(a, 0x85ebca6b));
}
export function of2(t: number, a: number, b: number): number {
  return spread(imul(t, 0x9e3779b1) + imul(a, 0x85ebca6b) + imul(b, 0xc2b2ae35));
}
export function of3(t: number, a: number, b: number, c: number): number {
  return spread(imul(t, 0x9e3779b1) + imul(a, 0x85ebca6b) + imul(b, 0xc2b2ae35) + imul(c, 0x27d4eb2f));
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
