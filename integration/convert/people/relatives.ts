import { hashWord, Tells } from '../languages/index.ts';
import { tells } from '../mentions/index.ts';
import type { NamePlace, Reading } from '../mentions/index.ts';
import { byGivenName } from './gender.ts';
import { makeEntity } from './entity.ts';
import type { Entity } from './entity.ts';
import type { Namesakes } from './namesakes.ts';
import { Places } from './places.ts';

const AND = new Set(['and', '&', 'und', 'et', 'y', 'e', 'en'].map(hashWord));

/** "Marta and Paul Egerton": gives the first of two the surname that is printed once. The places of nobody's relatives are left. */
export function nameRelatives(
  reading: Reading,
  singles: readonly NamePlace[],
  entities: readonly Entity[],
  namesakes: Namesakes,
): { relatives: Entity[]; left: NamePlace[] } {
  const { hash } = reading.words;
  let places: Places | null = null;
  const relatives: Entity[] = [];
  const left: NamePlace[] = [];
  for (const place of singles) {
    const relative = AND.has(hash[place.words.end])
      ? relativeAt(reading, place, (places ??= new Places(reading.words, entities)), namesakes)
      : null;
    if (relative) relatives.push(relative);
    else left.push(place);
  }
  return { relatives, left };
}

function relativeAt(reading: Reading, place: NamePlace, places: Places, namesakes: Namesakes): Entity | null {
  const { words } = reading;
  const { start, end } = place.words;
  const second = places.get(end + 1);
  if (!second || second.entity.body) return null;
  const { keys } = second.entity;
  const isPair = (tells(reading, start) & tells(reading, end + 1) & Tells.given) !== 0;
  if (!isPair || second.mention.words.end - end !== 3 || namesakes.bySurname(place.keys[0]).length > 0)
    return null;
  const surname = words.text.slice(words.start[end + 2], second.mention.end);
  const entity = makeEntity(
    `${words.text.slice(place.start, place.end)} ${surname}`,
    [...place.keys, keys.at(-1)!],
    false,
  );
  entity.mentions.push(place);
  byGivenName(reading, entity);
  namesakes.add(entity, entity.keys);
  return entity;
}
