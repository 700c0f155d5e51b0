/** Words, pairs of words and the words at a paragraph's edges, as hashes: what the linear part of the network weighs one by one. */
import type { WordTable } from './word-table.ts';
import type { Words } from './words.ts';

/** Most patterns of one word: itself, the pair it ends, and the edges. */
const EDGES = 6;
const join = (a: number, b: number): number => Math.imul(a, 0x9e3779b1) ^ b;
const salted = (hash: number, salt: number): number => Math.imul(hash ^ salt, 0x85ebca6b);

/** Room for the patterns of an article. */
export const patternRoom = (words: Words, paragraphs: number): number => words.count * 2 + paragraphs * EDGES;

/** Writes the hashes of paragraph `p` from `at`; returns the place after the last. */
export function writePatterns(words: Words, p: number, out: Int32Array, at: number): number {
  const { hash, first } = words;
  const from = first[p];
  const to = first[p + 1];
  for (let w = from; w < to; w++) {
    out[at++] = hash[w];
    if (w > from) out[at++] = join(hash[w - 1], hash[w]);
  }
  if (to > from) {
    out[at++] = salted(hash[from], 1);
    out[at++] = salted(hash[to - 1], 2);
    if (to > from + 1) {
      out[at++] = salted(join(hash[from], hash[from + 1]), 3);
      out[at++] = salted(join(hash[to - 2], hash[to - 1]), 4);
    }
    if (to > from + 2) {
      out[at++] = salted(join(join(hash[from], hash[from + 1]), hash[from + 2]), 5);
      out[at++] = salted(join(join(hash[to - 3], hash[to - 2]), hash[to - 1]), 6);
    }
  }
  return at;
}

/** The patterns of an article that have a row. */
export interface Patterns {
  rows: Uint16Array;
  /** Where each paragraph's rows begin (one more entry than paragraphs), and where its edges begin among them. */
  begins: Int32Array;
  edges: Int32Array;
}

export function readPatterns(words: Words, count: number, table: WordTable): Patterns {
  const room = new Int32Array(patternRoom(words, 0) + EDGES);
  const rows = new Uint16Array(patternRoom(words, count));
  const begins = new Int32Array(count + 1);
  const edges = new Int32Array(count);
  let at = 0;
  for (let p = 0; p < count; p++) {
    const size = words.first[p + 1] - words.first[p];
    const within = size > 0 ? 2 * size - 1 : 0;
    const to = writePatterns(words, p, room, 0);
    edges[p] = -1;
    for (let i = 0; i < to; i++) {
      if (i === within) edges[p] = at;
      const row = table.rowOf(room[i]);
      if (row !== 0) rows[at++] = row;
    }
    if (edges[p] < 0) edges[p] = at;
    begins[p + 1] = at;
  }
  return { rows, begins, edges };
}
