import type { NamePlace } from '../mentions/index.ts';
import { Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import type { Entity } from './entity.ts';
import type { Namesakes } from './namesakes.ts';

const OPEN = 40;
const CLOSE = 41;

/** A name of fewer words is not told by its first letters alone. */
const FEWEST = 3;

/**
 * Teaches what a bracket behind a name abbreviates it to: "Office for Lifts and Hoists (OLH)"; and what an abbreviation is that has the first letters
 * of one long name: "OLH".
 */
export function learnAbbreviations(
  words: Words,
  entities: readonly Entity[],
  singles: readonly NamePlace[],
  namesakes: Namesakes,
): void {
  inBrackets(words, entities, namesakes);
  let byLetters: Map<string, Entity[]> | null = null;
  for (const { keys, words: place } of singles) {
    if ((words.shape[place.start] & Shape.capitals) === 0 || namesakes.of(keys[0]).length > 0) continue;
    byLetters ??= groupByLetters(entities);
    const named = byLetters.get(words.text.slice(words.start[place.start], words.end[place.start]));
    if (named?.length === 1) namesakes.addAlias(named[0], keys[0]);
  }
}

/** Names of several words by their capitals. */
function groupByLetters(entities: readonly Entity[]): Map<string, Entity[]> {
  return Map.groupBy(
    entities.filter(({ keys }) => keys.length >= FEWEST),
    ({ name }) => name.replace(/\P{Lu}/gu, ''),
  );
}

function inBrackets(words: Words, entities: readonly Entity[], namesakes: Namesakes): void {
  for (const entity of entities)
    for (const { words: place } of entity.mentions) {
      const { end } = place;
      if (words.hash[end] !== OPEN || words.hash[end + 2] !== CLOSE) continue;
      if ((words.shape[end + 1] & Shape.capital) === 0) continue;
      const short = words.text.slice(words.start[end + 1], words.end[end + 1]);
      if (short.length > 1 && abbreviates(short, entity.name))
        namesakes.addAlias(entity, words.hash[end + 1]);
    }
}

/** Whether the capitals of the short form are first letters of the name's words in order, or it is made of parts of them: "Codeca". */
function abbreviates(short: string, name: string): boolean {
  const capitals = short.replace(/\P{Lu}/gu, '').toLowerCase();
  const firsts = [...name.matchAll(/(?<![\p{L}'’])\p{L}/gu)].map(([letter]) => letter.toLowerCase());
  let at = 0;
  for (const letter of firsts) if (letter === capitals[at]) at++;
  return at === capitals.length;
}
