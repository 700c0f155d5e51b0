import { describe, makeEntity } from './entity.ts';
import type { Entity } from './entity.ts';
import { attachSingleNames } from './single-names.ts';
import type { Mention } from '../mentions/index.ts';
import { readName } from '../mentions/index.ts';
import type { Words } from '../text/index.ts';

/**
 * Collects the names of an article's words, joined by surname to their fullest form. Linear in the words.
 *
 * @param capitalNouns every noun has a capital, as in German
 */
export function findEntities(words: Words, capitalNouns: boolean): Entity[] {
  const full = new Map<string, Entity>();
  const bySurname = new Map<number, Entity[]>();
  const singles: { mention: Mention; key: number }[] = [];
  for (let block = 0; block + 1 < words.blocks.length; block++) {
    for (let w = words.blocks[block]; w < words.blocks[block + 1];) {
      const end = readName(words, w, words.blocks[block + 1]);
      if (end === w) {
        w++;
        continue;
      }
      const span = { start: words.start[w], end: words.end[end - 1] };
      const mention: Mention = { ...span, words: { start: w, end }, block };
      const key = words.hash[end - 1];
      if (end - w === 1) singles.push({ mention, key });
      else {
        const name = words.text.slice(span.start, span.end).replace(/\s+/g, ' ');
        let entity = full.get(name);
        if (!entity) {
          entity = makeEntity(name, key);
          full.set(name, entity);
          const namesakes = bySurname.get(key);
          if (namesakes) namesakes.push(entity);
          else bySurname.set(key, [entity]);
        }
        entity.mentions.push(mention);
        describe(words, entity, mention);
      }
      w = end;
    }
  }
  mergeNames(full, bySurname);
  attachSingleNames(words, singles, full, bySurname, capitalNouns);
  const entities = [...full.values()];
  for (const entity of entities) entity.mentions.sort((a, b) => a.start - b.start);
  return entities;
}

/**
 * "Jane Doe", "Jane Q. Doe" and "Iowa-born Jane Doe" are one person: of two names with the same surname the first word of one stands in the
 * other. The form that is printed more often, or else first, keeps the name.
 */
function mergeNames(full: Map<string, Entity>, bySurname: Map<number, Entity[]>): void {
  for (const [key, entities] of bySurname) {
    if (entities.length < 2 || entities.length > MOST_NAMESAKES) continue;
    const merged: Entity[] = [];
    for (const entity of [...entities].sort((a, b) => b.mentions.length - a.mentions.length)) {
      const same = merged.find((other) => isForm(entity.name, other.name) || isForm(other.name, entity.name));
      if (!same) {
        merged.push(entity);
        continue;
      }
      for (const mention of entity.mentions) same.mentions.push(mention);
      same.gender ??= entity.gender;
      same.person ||= entity.person;
      for (const title of entity.titles) same.titles.add(title);
      full.delete(entity.name);
    }
    bySurname.set(key, merged);
  }
}

/** More namesakes than this are a family tree or a list; it bounds the comparing. */
const MOST_NAMESAKES = 8;

/** Whether the first word of `name` stands in `longer`, before the surname that they share. */
function isForm(name: string, longer: string): boolean {
  return longer.toLowerCase().split(' ').slice(0, -1).includes(name.toLowerCase().split(' ')[0]);
}
