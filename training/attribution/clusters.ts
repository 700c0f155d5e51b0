import { CLASSES, FIRST_CLASS } from '../../integration/convert/clauses/model/classes.ts';
import { PAD } from '../../integration/convert/clauses/model/columns.ts';
import { toHashTable } from '../../integration/convert/models/hash-table.ts';
import { readAtoms } from '../../integration/convert/text/index.ts';
import { CLITIC, EDGE, NUMBER, tokenize } from '../../integration/convert/clauses/model/tokens.ts';
import { paragraphsOf } from './articles.ts';

/** How many of the most frequent words count as neighbours. */
const CONTEXTS = 1200;
/** Rarer words get no class. */
const LEAST = 20;
const ROUNDS = 10;
/** The corpus that is to be read well counts this often. */
const WEIGHT = 10;

export interface ClassedWords {
  hashes: Int32Array;
  clusters: Uint8Array;
}
/** A word's neighbours, as the square roots of their shares. */
interface Vector {
  keys: Int32Array;
  values: Float32Array;
}

/**
 * Groups words by what stands beside them: k-means on the sphere over left and right neighbours. Deterministic: the first centres
 * are frequent words, ties go to the lower number.
 */
export function clusterWords(
  texts: readonly string[],
  others: readonly string[],
  most: number,
): ClassedWords {
  const streams = [
    ...texts.map((text) => ({ words: wordsOf(text), weight: WEIGHT })),
    ...others.map((text) => ({ words: wordsOf(text), weight: 1 })),
  ];
  const counts = new Map<number, number>();
  for (const { words, weight } of streams)
    for (const word of words) if (word > EDGE || word < 0) counts.set(word, (counts.get(word) ?? 0) + weight);
  const vocabulary = [...counts]
    .filter(([, n]) => n >= LEAST)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([word]) => word);
  const vectors = neighbours(streams, vocabulary);
  const clusters = group(vectors.list, vectors.width);
  return { hashes: Int32Array.from(vocabulary), clusters: clusters.map((c) => c + FIRST_CLASS) };
}

/** Hashes of words; numbers and signs stand as their kind. */
function wordsOf(text: string): Int32Array {
  const t = tokenize(readAtoms(text), paragraphsOf(text), [], toHashTable([], []));
  const words = t.word.slice(PAD - 1, t.count + 1);
  for (let i = 0; i < words.length; i++) {
    const kind = t.kind[PAD - 1 + i];
    if (kind === NUMBER || kind > CLITIC) words[i] = kind;
  }
  return words;
}

function neighbours(
  streams: readonly { words: Int32Array; weight: number }[],
  vocabulary: readonly number[],
): { list: Vector[]; width: number } {
  const row = new Map(vocabulary.map((word, i) => [word, i]));
  const column = new Map<number, number>();
  for (let kind = NUMBER; kind <= EDGE; kind++) column.set(kind, column.size);
  for (const word of vocabulary.slice(0, CONTEXTS)) column.set(word, column.size);
  const other = column.size;
  const width = other + 1;
  const counts = vocabulary.map(() => new Map<number, number>());
  const count = (map: Map<number, number>, key: number, weight: number): void => {
    map.set(key, (map.get(key) ?? 0) + weight);
  };
  for (const { words, weight } of streams)
    for (let i = 1; i + 1 < words.length; i++) {
      const r = row.get(words[i]);
      if (r === undefined) continue;
      count(counts[r], column.get(words[i - 1]) ?? other, weight);
      count(counts[r], width + (column.get(words[i + 1]) ?? other), weight);
    }
  const list = counts.map((map) => {
    const total = [...map.values()].reduce((sum, n) => sum + n, 0);
    return {
      keys: Int32Array.from(map.keys()),
      values: Float32Array.from(map.values(), (n) => Math.sqrt(n / total)),
    };
  });
  return { list, width: 2 * width };
}

function group(vectors: readonly Vector[], width: number): Uint8Array {
  let centres = Array.from({ length: CLASSES }, (_, c) => {
    const centre = new Float32Array(width);
    const seed = vectors[Math.min(c * 4, vectors.length - 1)];
    seed.keys.forEach((key, i) => (centre[key] = seed.values[i]));
    return centre;
  });
  const clusters = new Uint8Array(vectors.length);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map(() => new Float32Array(width));
    vectors.forEach((vector, r) => {
      clusters[r] = nearest(centres, vector);
      const sum = sums[clusters[r]];
      vector.keys.forEach((key, i) => (sum[key] += vector.values[i]));
    });
    centres = sums.map((sum, c) => {
      const norm = Math.sqrt(sum.reduce((total, x) => total + x * x, 0));
      return norm === 0 ? centres[c] : sum.map((x) => x / norm);
    });
  }
  return clusters;
}

function nearest(centres: readonly Float32Array[], { keys, values }: Vector): number {
  let best = -1;
  let at = 0;
  for (let c = 0; c < centres.length; c++) {
    const centre = centres[c];
    let dot = 0;
    for (let i = 0; i < keys.length; i++) dot += centre[keys[i]] * values[i];
    if (dot > best) {
      best = dot;
      at = c;
    }
  }
  return at;
}
