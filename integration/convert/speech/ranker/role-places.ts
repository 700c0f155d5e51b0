import { Is, isEnglish, languageOf } from '../../languages/index.ts';
import type { Entity } from '../../people/index.ts';
import { CLITIC, Shape } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';
import type { Place } from './place.ts';

/** Words between the article and the noun: “the old judge”. */
const PHRASE = 3;

/**
 * Places that mean a named person by what they are: “the judge”, where one person of the article alone is called a judge.
 *
 * @param lang BCP 47 tag
 */
export function rolePlaces(words: Words, entities: readonly Entity[], lang: string): Place[] {
  const holders = holdersOf(entities);
  const places: Place[] = [];
  if (holders.size === 0) return places;
  const { definite } = languageOf(lang);
  for (let w = 0; w + 1 < words.count; w++) {
    if ((words.classes[w] & Is.determiner) === 0 || !definite.has(words.hash[w])) continue;
    for (let head = w + 1; head <= w + PHRASE && head < words.count; head++) {
      const who = holders.get(words.hash[head]);
      if (who !== undefined && who >= 0 && isWhole(words, head)) {
        places.push({ entity: entities[who], who, from: w, to: head + 1, byRole: true });
        w = head;
        break;
      }
      if ((words.shape[head] & (Shape.word | Shape.capital)) !== Shape.word && words.hash[head] !== HYPHEN)
        break;
      if ((words.classes[head] & ENDS) !== 0) break;
    }
  }
  return places;
}

/** “the Captain”: in English a noun in capitals is as good as a name. */
export function isTitle(words: Words, { to }: Place, lang: string): boolean {
  return isEnglish(lang) && (words.shape[to - 1] & Shape.capital) !== 0;
}

const HYPHEN = 45;
const ENDS =
  Is.preposition | Is.conjunction | Is.determiner | Is.pronoun | Is.relative | Is.auxiliary | Is.saying;

/** By the word for what somebody is: its one holder, −1 where there are several. */
function holdersOf(entities: readonly Entity[]): Map<number, number> {
  const holders = new Map<number, number>();
  entities.forEach(({ titles, body }, who) => {
    if (!body) for (const title of titles) holders.set(title, holders.has(title) ? -1 : who);
  });
  return holders;
}

/** “the judge” is no part of “the judge's clerk”, “the judge Ngwenya”, “the Judge Advocate”. */
function isWhole(words: Words, head: number): boolean {
  const next = head + 1;
  if (words.hash[next] === CLITIC) return false;
  if ((words.shape[next] & Shape.capital) !== 0 && words.opens[next] === 0) return false;
  return (words.classes[next] & Is.preposition) === 0 || words.opens[next] === 1;
}
