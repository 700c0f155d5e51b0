import { Is, Tells, tellsOf } from '../languages/index.ts';
import { opensSentence, tells } from '../mentions/index.ts';
import type { Reading } from '../mentions/index.ts';
import { STOPS } from '../text/index.ts';
import type { Entity } from './entity.ts';
import { tellGender } from './hold.ts';
import { Places } from './places.ts';
import type { Named } from './places.ts';

/** One pronoun may mean another; two that agree say what someone is. */
const VOTES = 2;
/** After a name that opens its sentence, and so is its subject, one counts for two. */
const SUBJECT = 2;
/** So many overrule a given name. */
const VOTES_OVER_NAME = 6;
/** How many words after a name a pronoun may mean it. */
const NEAR = 25;

/**
 * Sex by pronouns: a "he" or "she" soon after a name says what the name's bearer is, if no other name stands near before or between. Where the text
 * says nothing, a given name does.
 */
export function learnGenders(reading: Reading, entities: readonly Entity[]): void {
  for (const entity of entities) byGivenName(reading, entity);
  const places = new Places(reading.words, entities);
  const votes = new Map<Entity, number>();
  let before: Named | undefined;
  let place = places.count > 0 ? places.at(0) : undefined;
  for (let i = 1; place; i++) {
    const next = i < places.count ? places.at(i) : undefined;
    const { entity } = place;
    if (!((entity.gender && !entity.genderByName) || entity.body || entity.shared)) {
      const limit = next?.mention.words.start ?? reading.words.count;
      const vote = pronounAfter(reading, place, before, limit);
      if (vote !== 0) votes.set(entity, (votes.get(entity) ?? 0) + vote);
    }
    before = place;
    place = next;
  }
  for (const [entity, vote] of votes)
    if (Math.abs(vote) >= (entity.gender ? VOTES_OVER_NAME : VOTES))
      tellGender(entity, vote > 0 ? 'female' : 'male');
}

export function byGivenName(reading: Reading, entity: Entity): void {
  if (entity.body) return;
  const full = entity.mentions.find(({ words }) => words.end - words.start > 1) ?? entity.mentions.at(0);
  if (!full || entity.gender) return;
  const told = tells(reading, full.words.start) | tellsOf(reading.people, entity.keys[0]);
  if ((told & Tells.given) === 0) return;
  // "Penny Point"
  const last = tells(reading, full.words.end - 1);
  const isPlace = (last & (Tells.place | Tells.surname)) === Tells.place && reading.people.code === 'en';
  if (isPlace && entity.keys.length > 1 && entity.speaks === 0) return;
  entity.person = true;
  const female = (told & Tells.female) !== 0;
  const male = (told & Tells.male) !== 0;
  if (female === male) return;
  entity.gender = female ? 'female' : 'male';
  entity.genderByName = true;
}

/** Votes for "she" after a name and before the next one, below 0 for "he". */
function pronounAfter(
  { words }: Reading,
  { mention, entity }: Named,
  before: Named | undefined,
  next: number,
): number {
  // "her praise of Doe": the pronoun after is someone else's as easily.
  const isObject = mention.titles > 0 && (words.classes[mention.titles - 1] & Is.preposition) !== 0;
  if (
    before &&
    before.entity !== entity &&
    !before.entity.body &&
    mention.words.start - before.mention.words.end < NEAR
  )
    return 0;
  const limit = Math.min(mention.words.end + NEAR, next);
  for (let w = mention.words.end; w < limit; w++) {
    const bits = words.classes[w];
    // What stands in marks may speak of anyone, and the sentence after next too; but for “He was a quiet boy,” right behind a name.
    const spoken = words.opens[w] === 1;
    if (spoken && ((bits & Is.pronoun) === 0 || !STOPS.has(words.hash[w - 1]))) break;
    if (STOPS.has(words.hash[w]) && (words.classes[w + 1] & Is.pronoun) === 0) break;
    if ((bits & (Is.pronoun | Is.determiner)) === 0 || (bits & (Is.female | Is.male)) === 0) continue;
    if (isObject && !spoken) break;
    const weight = spoken || opensSentence(words, mention.titles) ? SUBJECT : 1;
    return (bits & Is.female) !== 0 ? weight : -weight;
  }
  return 0;
}
