import { hashWord, Tells } from '../languages/index.ts';
import { tells } from '../mentions/index.ts';
import type { NamePlace, Reading } from '../mentions/index.ts';
import { byGivenName } from './gender.ts';
import { makeEntity, startsOf } from './entity.ts';
import type { Entity } from './entity.ts';
import type { Namesakes } from './namesakes.ts';

const AND = new Set(['and', '&', 'und', 'et', 'y', 'e', 'en'].map(hashWord));

/** "Marta and Paul Egerton": gives the first of two the surname that is printed once. Its places leave `singles`. */
export function nameRelatives(
  reading: Reading,
  singles: Set<NamePlace>,
  entities: readonly Entity[],
  namesakes: Namesakes,
): Entity[] {
  const { words } = reading;
  const starts = startsOf(entities);
  const made: Entity[] = [];
  for (const place of singles) {
    const { start, end } = place.words;
    const second = starts.get(end + 1);
    if (!AND.has(words.hash[end]) || !second || second.entity.body) continue;
    const { keys } = second.entity;
    const isPair = (tells(reading, start) & tells(reading, end + 1) & Tells.given) !== 0;
    if (!isPair || second.mention.words.end - end !== 3 || namesakes.bySurname(place.keys[0]).length > 0)
      continue;
    const surname = words.text.slice(words.start[end + 2], second.mention.end);
    const entity = makeEntity(
      `${words.text.slice(place.start, place.end)} ${surname}`,
      [...place.keys, keys.at(-1)!],
      false,
    );
    entity.mentions.push(place);
    byGivenName(reading, entity);
    made.push(entity);
    namesakes.add(entity, entity.keys);
    singles.delete(place);
  }
  return made;
}
