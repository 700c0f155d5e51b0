/** Words, pairs of words and the words at a paragraph's edges, as hashes: what the linear part of the network weighs one by one. */
import { RowTable } from '../../models/index.ts';
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
  return writeEdges(words, p, out, at);
}

/** Writes the hashes of the first and last words of paragraph `p` from `at`; returns the place after the last. */
function writeEdges({ hash, first }: Words, p: number, out: Int32Array, at: number): number {
  const from = first[p];
  const to = first[p + 1];
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

/** Patterns by their hash, read from words that have an id: no pattern is of fewer writers than the rarest word with an id. */
export class PatternTable {
  private readonly table: RowTable;
  /** Row of each word with an id, as a pattern of its own. */
  private readonly single: Uint16Array;

  /** `patterns` are the hashes of all rows from 1 on, `vocabulary` those of the words of all ids from 1 on. */
  constructor(patterns: Int32Array, vocabulary: Int32Array) {
    this.table = new RowTable(patterns);
    this.single = Uint16Array.from([0, ...[...vocabulary].map((hash) => this.table.rowOf(hash))]);
  }

  /** The patterns of `count` paragraphs; `ids` are those of all words. */
  read(words: Words, ids: Uint16Array, count: number): Patterns {
    const { table, single } = this;
    const { hash, first } = words;
    const edge = new Int32Array(EDGES);
    const rows = new Uint16Array(patternRoom(words, count));
    const begins = new Int32Array(count + 1);
    const edges = new Int32Array(count);
    let at = 0;
    for (let p = 0; p < count; p++) {
      const from = first[p];
      const to = first[p + 1];
      let before = 0;
      for (let w = from; w < to; w++) {
        const id = ids[w];
        if (id !== 0) {
          const own = single[id];
          if (own !== 0) rows[at++] = own;
          if (before !== 0) {
            const pair = table.rowOf(join(hash[w - 1], hash[w]));
            if (pair !== 0) rows[at++] = pair;
          }
        }
        before = id;
      }
      edges[p] = at;
      const end = writeEdges(words, p, edge, 0);
      for (let i = 0; i < end; i++) {
        const row = table.rowOf(edge[i]);
        if (row !== 0) rows[at++] = row;
      }
      begins[p + 1] = at;
    }
    return { rows, begins, edges };
  }
}
