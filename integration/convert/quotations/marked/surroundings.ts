import type { Article } from '../../model.ts';
import type { Language } from '../../languages/index.ts';
import { Is, languageOf } from '../../languages/index.ts';
import type { Words } from '../../text/index.ts';
import type { Passage } from './passage.ts';
import { tagAfter } from './printed-tag.ts';
import { shareOfSpeech } from './whole-turn.ts';

/** What the features of a passage in marks need to know of the whole article, counted once. */
export interface Surroundings {
  article: Article;
  words: Words;
  language: Language;
  /** Outermost passages in order, to look at neighbours. */
  passages: readonly Passage[];
  /** Whether a tag follows each passage. */
  tagged: readonly boolean[];
  /** How often the words of each passage stand in marks. */
  repeats: readonly number[];
  /** Blocks that open with a mark, in tenths of all. */
  speech: number;
  /** Passages in single marks, and those with a tag, in tenths of all. */
  single: number;
  spoken: number;
  /** The mark that opens most passages. */
  usual: string;
  /** Verbs of saying in a hundred words. */
  saying: number;
}

/** Words of a text that are counted: more tell no more. */
const COUNTED = 4000;

/** Counts what `readFeatures` needs of the whole article. */
export function lookAround(article: Article, words: Words, passages: readonly Passage[]): Surroundings {
  const groups = passages.map(({ group }) => group);
  const tagged = groups.map((group) => tagAfter(words, group) !== null);
  const tenths = (count: number): number => Math.floor((count * 10) / Math.max(1, passages.length));
  const opens = countsOf(groups.map(({ runs: [run] }) => run.pair.open));
  const keys = passages.map((passage) => keyOf(words, passage));
  const times = countsOf(keys);
  return {
    article,
    words,
    language: languageOf(article.metadata.lang),
    passages,
    tagged,
    repeats: keys.map((key) => times.get(key)!),
    speech: shareOfSpeech(words, groups),
    single: tenths(groups.filter(({ runs: [{ pair }] }) => pair.single).length),
    spoken: tenths(tagged.filter(Boolean).length),
    usual: [...opens].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0])[0],
    saying: shareOfSaying(words),
  };
}

function countsOf<T>(keys: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A hash of the first and last words of a passage and of their number. */
function keyOf(words: Words, { group: { runs } }: Passage): number {
  const { start } = runs[0].words;
  const { end } = runs.at(-1)!.words;
  let key = end - start;
  for (let w = start; w < Math.min(end, start + 4); w++) key = Math.imul(key, 31) ^ words.hash[w];
  return Math.imul(key, 31) ^ words.hash[Math.max(start, end - 1)];
}

function shareOfSaying(words: Words): number {
  const count = Math.min(words.count, COUNTED);
  let verbs = 0;
  for (let w = 0; w < count; w++) if ((words.classes[w] & Is.saying) !== 0) verbs++;
  return Math.round((verbs * 1000) / Math.max(1, count));
}
