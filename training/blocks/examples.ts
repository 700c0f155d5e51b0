import { readAtoms } from '../../integration/convert/text/index.ts';
/** Turns posts into what the network reads: standardised dense columns and word rows. */
import { describe, rowWidth } from '../../integration/convert/blocks/model/features.ts';
import { scaleRows } from '../../integration/convert/models/scaling.ts';
import type { Scaling } from '../../integration/convert/models/scaling.ts';
import { topicWidth, writeTopics } from '../../integration/convert/blocks/model/topic-features.ts';
import type { WordVectors } from '../../integration/convert/blocks/model/topic-features.ts';
import { RowTable } from '../../integration/convert/models/row-table.ts';
import {
  patternRoom,
  writePatterns,
  type PatternTable,
} from '../../integration/convert/blocks/model/word-patterns.ts';
import type { Words } from '../../integration/convert/blocks/model/words.ts';
import type { Post } from './corpus.ts';
import type { Example } from './example.ts';

/** A post with its dense rows (`stride` numbers a paragraph: features, then topics). */
export interface Described {
  post: Post;
  rows: Float32Array;
  words: Words;
  /** Row of each word in the table of topics. */
  topicIds: Uint16Array;
}

/** Reads posts with one table of word vectors. */
export class Reader {
  readonly table: RowTable;
  readonly topics: WordVectors;
  readonly stride: number;

  constructor(vocabulary: Int32Array, topics: WordVectors) {
    this.table = new RowTable(vocabulary);
    this.topics = topics;
    this.stride = rowWidth + topicWidth(topics);
  }

  read(post: Post): Described {
    const { rows, words } = describe(readAtoms(post.text), post.paragraphs, this.stride);
    const topicIds = new Uint16Array(words.count);
    for (let w = 0; w < words.count; w++) topicIds[w] = this.table.rowOf(words.hash[w]);
    writeTopics(words, topicIds, post.paragraphs.length, this.topics, rows, this.stride, rowWidth);
    return { post, rows, words, topicIds };
  }

  /** Mean topic of some paragraphs. */
  topicOf({ rows }: Described, first: number, last: number): Float32Array {
    const out = new Float32Array(this.topics.size);
    for (let p = first; p <= last; p++)
      for (let k = 0; k < out.length; k++) out[k] += rows[p * this.stride + rowWidth + k];
    return out;
  }
}

/** Hashes of the words that at least `writers` repos use, in order; a word's row is its place + 1, row 0 is any other word. */
export function vocabularyOf(all: readonly { post: Post; words: Words }[], writers: number): Int32Array {
  const seen = new Map<number, { last: string; repos: Set<string> }>();
  for (const { post, words } of all)
    for (let w = 0; w < words.count; w++) {
      const hash = words.hash[w];
      const word = seen.get(hash);
      if (word === undefined) seen.set(hash, { last: post.repo, repos: new Set([post.repo]) });
      else if (word.last !== post.repo) {
        word.last = post.repo;
        word.repos.add(post.repo);
      }
    }
  return Int32Array.from([...seen].filter(([, { repos }]) => repos.size >= writers).map(([h]) => h)).sort();
}

/** Columns that are mostly zero keep zero at zero; the others are centred. */
export function scalingOf(all: readonly Described[], stride: number): Scaling {
  const sum = new Float64Array(stride);
  const square = new Float64Array(stride);
  const filled = new Float64Array(stride);
  let n = 0;
  for (const { rows } of all)
    for (let row = 0; row < rows.length; row += stride, n++)
      for (let c = 0; c < stride; c++) {
        const v = rows[row + c];
        sum[c] += v;
        square[c] += v * v;
        if (v !== 0) filled[c]++;
      }
  const center = new Float32Array(stride);
  const scale = new Float32Array(stride);
  for (let c = 0; c < stride; c++) {
    const mean = sum[c] / n;
    center[c] = filled[c] > n / 2 ? mean : 0;
    scale[c] = 1 / (Math.sqrt(Math.max(0, square[c] / n - mean * mean)) + 1e-3);
  }
  return { center, scale };
}

/** Row in the network's tables of each row of the table of topics: its vocabulary is a part of that of the topics. */
export function networkRows(topicVocabulary: Int32Array, vocabulary: Int32Array): Uint16Array {
  const own = new Map([...vocabulary].map((hash, i) => [hash, i + 1]));
  return Uint16Array.from([0, ...[...topicVocabulary].map((hash) => own.get(hash) ?? 0)]);
}

/** Hashes of the patterns that at least `writers` repos use, in order. */
export function patternsOf(all: readonly Described[], writers: number): Int32Array {
  const repos = new Map<string, Described[]>();
  for (const d of all) {
    const own = repos.get(d.post.repo);
    if (own) own.push(d);
    else repos.set(d.post.repo, [d]);
  }
  const uses = new Map<number, number>();
  for (const own of repos.values()) {
    const seen = new Set<number>();
    for (const { words, post } of own) {
      const room = new Int32Array(patternRoom(words, post.paragraphs.length));
      for (let p = 0; p < post.paragraphs.length; p++) {
        const to = writePatterns(words, p, room, 0);
        for (let i = 0; i < to; i++) seen.add(room[i]);
      }
    }
    for (const hash of seen) uses.set(hash, (uses.get(hash) ?? 0) + 1);
  }
  return Int32Array.from([...uses].filter(([, n]) => n >= writers).map(([hash]) => hash)).sort();
}

export function toExample(
  d: Described,
  scaling: Scaling,
  rows: Uint16Array,
  patterns: PatternTable,
  weight: number,
): Example {
  return {
    count: d.post.paragraphs.length,
    dense: scaleRows(d.rows, scaling),
    ids: d.topicIds.map((id) => rows[id]),
    begins: d.words.first,
    patterns: patterns.read(d.words, d.topicIds, d.post.paragraphs.length),
    quotations: d.post.quotations,
    weight,
  };
}
