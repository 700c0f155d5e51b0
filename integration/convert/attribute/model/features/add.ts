import { mix } from '../characters.ts';

/** Features are numbers of this many bits; a step's table keeps the upper ones. */
export const BITS = 18;

/** Where the feature functions write; read up to `count` after a call. Reused, so that scoring allocates nothing. */
export const out = { ids: new Int32Array(96), count: 0 };

/** Adds the feature that template `template` has these values. Templates are numbered across all steps. */
export function add(template: number, a: number, b = 0, c = 0): void {
  const hash = mix(mix(mix(Math.imul(template, 0x9e3779b1), a), b), c);
  out.ids[out.count++] = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - BITS);
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
