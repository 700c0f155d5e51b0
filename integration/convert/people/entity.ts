import type { Span } from '../model.ts';
import { BODIES } from '../mentions/index.ts';
import { Is } from '../languages/index.ts';
import type { Mention } from '../mentions/index.ts';
import { Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/** A person or body with every place that names it, under its fullest name. */
export interface Entity {
  name: string;
  mentions: Mention[];
  /** Hash of the last word of the name: a surname, or a body's last word. */
  key: number;
  /** What the text says of it: a title or kinship word next to the name, then pronouns. */
  gender: 'female' | 'male' | null;
  /** True where nothing suggests a person: an agency, a paper. */
  body: boolean;
  /** Something says that this is a person: a title, a role, or that it speaks. */
  person: boolean;
  /** Several have this name, of whom one is meant: nothing but the name itself says so. */
  shared: boolean;
  /** Hashes of titles and roles printed next to the name. */
  titles: Set<number>;
}

/** Every place that names somebody, by its first word. */
export type Starts = ReadonlyMap<number, { entity: Entity; mention: Mention }>;

export function startsOf(entities: readonly Entity[]): Starts {
  const starts = new Map<number, { entity: Entity; mention: Mention }>();
  for (const entity of entities)
    for (const mention of entity.mentions) starts.set(mention.words.start, { entity, mention });
  return starts;
}

/** Whether one of the places, in order, lies in a span. Logarithmic in their number. */
export function isNamedIn({ mentions }: { readonly mentions: readonly Span[] }, span: Span): boolean {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (mentions[mid].start < span.start) low = mid + 1;
    else high = mid;
  }
  return low < mentions.length && mentions[low].end <= span.end;
}

export function makeEntity(name: string, key: number): Entity {
  return {
    name,
    mentions: [],
    key,
    gender: null,
    body: BODIES.test(name),
    person: false,
    shared: false,
    titles: new Set(),
  };
}

/** What stands next to a mention: "Mr. Doe", "Mayor Jane Doe", "Doe, the mayor", "Doe's wife" (of another). */
export function describe(words: Words, entity: Entity, mention: Mention): void {
  let w = mention.words.start - 1;
  while (w >= 0 && w >= mention.words.start - 3 && (words.classes[w] & (Is.title | Is.role)) !== 0) {
    entity.titles.add(words.hash[w]);
    if ((words.classes[w] & Is.female) !== 0) entity.gender ??= 'female';
    else if ((words.classes[w] & Is.male) !== 0 && (words.classes[w] & Is.female) === 0)
      entity.gender ??= 'male';
    if ((words.classes[w] & Is.title) !== 0) {
      entity.body = false;
      entity.person = true;
    }
    w--;
  }
  const after = mention.words.end;
  if ((words.classes[after] & Is.saying) !== 0 || (words.classes[mention.words.start - 1] & Is.saying) !== 0)
    entity.person ||= !entity.body;
  if (words.hash[after] !== 44) return;
  // "Doe, the mayor": a short phrase that ends in the role.
  for (
    let a = after + 1;
    a < Math.min(after + 6, words.blocks[mention.block + 1]) && (words.shape[a] & Shape.punctuation) === 0;
    a++
  ) {
    // “… all of Ottery,” the mayor said: the phrase after the mark is no apposition.
    if (words.opens[a] === 1) return;
    const bits = words.classes[a];
    if ((bits & (Is.pronoun | Is.relative | Is.auxiliary | Is.saying)) !== 0 && (bits & Is.title) === 0)
      return;
    if ((bits & (Is.title | Is.role)) === 0) continue;
    entity.titles.add(words.hash[a]);
    entity.person = true;
    if ((bits & Is.female) !== 0) entity.gender ??= 'female';
    else if ((bits & Is.male) !== 0) entity.gender ??= 'male';
    return;
  }
}
