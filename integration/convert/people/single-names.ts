import { BODIES } from '../mentions/index.ts';
import { Namesakes } from './namesakes.ts';
import type { SingleName } from './namesakes.ts';
import { describe, makeEntity } from './entity.ts';
import type { Entity } from './entity.ts';

import { hashWord, Is } from '../languages/index.ts';
import { Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/** Of more people with one surname, the first of them are asked for their sex. */
const NAMESAKES_MOST = 64;

const INDEFINITE = new Set(['a', 'an', 'one', 'un', 'une', 'una', 'uno'].map(hashWord));

/**
 * Single-word mentions: of the fullest name that ends in the word; else names of their own if they occur inside a sentence. A word of
 * several names is a name as it is printed where it mostly stands alone: "Poor Jo", "Little Jo", and "Jo" everywhere else.
 */
export function attachSingleNames(
  words: Words,
  singles: readonly SingleName[],
  full: Map<string, Entity>,
  bySurname: Map<number, Entity[]>,
  capitalNouns: boolean,
): void {
  const namesakes = new Namesakes(words, full, bySurname, singles);
  const couples = findCouples(words, singles, bySurname);
  const ownEntity = (name: string, key: number): Entity => {
    const entity = full.get(name) ?? makeEntity(name, key);
    full.set(name, entity);
    return entity;
  };
  const entityOf = ({ mention, key }: SingleName): Entity | null => {
    const { start } = mention.words;
    const name = words.text.slice(mention.start, mention.end);
    const gender = couples.has(key) ? titleGender(words, start - 1) : null;
    if (gender) {
      const fitting = (bySurname.get(key)?.slice(0, NAMESAKES_MOST) ?? []).filter(
        (other) => other.gender === gender,
      );
      const title = words.text.slice(words.start[start - 1], words.end[start - 1]);
      return fitting.length === 1 ? fitting[0] : ownEntity(`${title} ${name}`, key);
    }
    const named = namesakes.of(key);
    if (named?.length === 1) return named[0];
    if (named) {
      // Two people of one name: whom it means is not known, unless the word is a name itself.
      if (!namesakes.standsAlone(named, key)) return null;
      const entity = ownEntity(name, key);
      entity.shared = true;
      return entity;
    }
    if (opensSentence(words, start) || isOneOf(words, start)) return null;
    // German writes every noun with a capital: a lone one is no name.
    return capitalNouns && !BODIES.test(name) ? null : ownEntity(name, key);
  };
  for (const single of singles) {
    const entity = entityOf(single);
    if (!entity) continue;
    entity.mentions.push(single.mention);
    describe(words, entity, single.mention);
    namesakes.count(entity);
  }
  for (const { mention, key } of singles)
    if (!namesakes.of(key) && opensSentence(words, mention.words.start))
      full.get(words.text.slice(mention.start, mention.end))?.mentions.push(mention);
}

/**
 * Surnames that a text gives to a woman and to a man: "Mr. Quill", "Mrs. Quill". One full name of such a surname is the one's whose title is
 * printed at least twice as often.
 */
function findCouples(
  words: Words,
  singles: readonly SingleName[],
  bySurname: ReadonlyMap<number, Entity[]>,
): Set<number> {
  const counts = new Map<number, { female: number; male: number }>();
  for (const { mention, key } of singles) {
    const gender = titleGender(words, mention.words.start - 1);
    if (!gender) continue;
    let count = counts.get(key);
    if (!count) counts.set(key, (count = { female: 0, male: 0 }));
    count[gender]++;
  }
  const couples = new Set<number>();
  for (const [key, { female, male }] of counts) {
    const fulls = bySurname.get(key) ?? [];
    if (
      (female === 0 && !fulls.some(({ gender }) => gender === 'female')) ||
      (male === 0 && !fulls.some(({ gender }) => gender === 'male'))
    )
      continue;
    couples.add(key);
    if (fulls.length !== 1) continue;
    if (female >= male * 2) fulls[0].gender ??= 'female';
    else if (male >= female * 2) fulls[0].gender ??= 'male';
  }
  return couples;
}

/** What a title says of its bearer: "Mrs.", "Lord"; null for "Dr." and for what is no title. */
function titleGender(words: Words, w: number): 'female' | 'male' | null {
  const bits = w >= 0 ? words.classes[w] : 0;
  const [female, male] = [(bits & Is.female) !== 0, (bits & Is.male) !== 0];
  if ((bits & Is.title) === 0 || female === male) return null;
  return female ? 'female' : 'male';
}

/** "a Theory", "one Smuggling suspect": one of several has no name by that word. */
function isOneOf(words: Words, w: number): boolean {
  return w > 0 && INDEFINITE.has(words.hash[w - 1]);
}

function opensSentence(words: Words, w: number): boolean {
  if (w === 0) return true;
  if (words.opens[w] === 1) return !endsInComma(words, w);
  const before = words.hash[w - 1];
  return (
    (words.shape[w - 1] & Shape.punctuation) !== 0 &&
    (before === 46 || before === 33 || before === 63 || before === 58)
  );
}

/** “Too late,” Irish said: after a comma in the marks the sentence goes on, and a capital is a name's. */
function endsInComma(words: Words, w: number): boolean {
  const after = words.end[w - 1];
  return words.hash[w - 1] === 44 && after < words.start[w] && !/\s/.test(words.text[after]);
}
