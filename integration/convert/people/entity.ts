import type { Span } from '../model.ts';
import type { Mention } from '../mentions/index.ts';

export type Gender = 'female' | 'male';

/** A person or body with every place that names it, under its fullest name. */
export interface Entity {
  name: string;
  mentions: Mention[];
  /** What the words of its fullest name are compared by: hashes without case and accents; of an initial its letter, below 0. */
  keys: readonly number[];
  /** The last of them: a surname, or a body's last word. */
  key: number;
  /** What the text says of it: a title, kinship or role next to the name, then pronouns; else what its given name mostly is. */
  gender: Gender | null;
  /** Only its given name says so. */
  genderByName: boolean;
  /** True where nothing suggests a person: an agency, a paper. */
  body: boolean;
  /** Something says that this is a person: a title, a role, an age, a given name, or that it speaks. */
  person: boolean;
  /** Several have this name, of whom one is meant: nothing but the name itself says so. */
  shared: boolean;
  /** Hashes of titles, and of the nouns by which the text calls it, "56-year-old" too; not of those that it was once called by. */
  titles: Set<number>;
  age: number | null;
  /** Mentions next to a verb of saying, outside quoted words. */
  speaks: number;
}

/** Whether one of the places, in order, lies in a span. Logarithmic in their number. */
export function isNamedIn({ mentions }: { readonly mentions: readonly Span[] }, span: Span): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (mentions[mid].start < span.start) low = mid + 1;
    else high = mid;
  }
  return low < mentions.length && mentions[low].end <= span.end;
}

export function makeEntity(name: string, keys: readonly number[], body: boolean): Entity {
  return {
    name,
    mentions: [],
    keys,
    key: keys.at(-1)!,
    gender: null,
    genderByName: false,
    body,
    person: false,
    shared: false,
    titles: new Set(),
    age: null,
    speaks: 0,
  };
}
