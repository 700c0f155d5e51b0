import { hashWord, Is, Tells } from '../languages/index.ts';
import { isOffice, tells } from '../mentions/index.ts';
import type { Mention, Reading } from '../mentions/index.ts';
import { CLITIC, Shape } from '../text/index.ts';
import type { Entity } from './entity.ts';
import { hold, OFFICE } from './hold.ts';

const COMMA = 44;
/** An office stands within this many words before the name. */
const REACH = 9;
/** How adjectives of people and places end in Romance languages: "le président tchèque", "el cantante español". */
const ADJECTIVE =
  /(?:és|esa|ano|ana|ense|ino|ina|eño|eña|ien|ienne|ais|aise|ois|oise|ain|aine|ese|ês|co|ca|que|lge|sse|rse|urc|rec|rabe|ão|eno|ena|ol|ola|and|ande|iro|ira)$/;

/**
 * What stands before a name and does not touch it: "the coroner, Jane Doe", "le ministre de l’Économie Jane Doe", "el presidente turco Jane Doe". The
 * noun that is nearest is hers; a verb, a stop or "of Jane Doe" ends the search.
 */
export function callBefore(reading: Reading, entity: Entity, { titles, words: name, block }: Mention): void {
  const { words } = reading;
  let start = name.start;
  // "The judge, Lord Aske"
  while (start > titles && (tells(reading, start - 1) & (Tells.courtesy | Tells.title)) !== 0) start--;
  const from = Math.max(words.blocks[block], start - REACH);
  let w = start - 1;
  if (w < from || words.opens[start] === 1) return;
  const parted = words.hash[w] === COMMA;
  if (parted) w--;
  else if ((words.classes[w] & (Is.preposition | Is.determiner | Is.conjunction)) !== 0) return;
  for (; w >= from; w--) {
    if (words.opens[w + 1] === 1 && w + 1 < start) return;
    const told = tells(reading, w);
    if ((told & OFFICE) !== 0 || isOffice(reading, w)) {
      hold(reading, entity, w, isFormer(reading, w, from));
      return;
    }
    if (!mayStandBetween(reading, w, parted)) {
      if (parted) callUnknown(reading, entity, w, start - 1);
      else if (w === start - 1) callApposed(reading, entity, w);
      return;
    }
  }
}

/** "former mayor", "ancien ministre" */
function isFormer(reading: Reading, w: number, from: number): boolean {
  for (let before = w - 1; before >= Math.max(from, w - 2); before--)
    if ((tells(reading, before) & Tells.former) !== 0) return true;
  return false;
}

/** Whether a word may stand between an office and the name: "of the Ottery", "général". */
function mayStandBetween({ words }: Reading, w: number, parted: boolean): boolean {
  if (words.hash[w] === CLITIC) return true;
  if ((words.shape[w] & Shape.word) === 0) return false;
  const bits = words.classes[w];
  if (
    (bits & (Is.saying | Is.holding | Is.auxiliary | Is.pronoun | Is.relative | Is.conjunction)) !== 0 &&
    (bits & Is.determiner) === 0
  )
    return false;
  if ((bits & (Is.preposition | Is.determiner)) !== 0 || (words.shape[w] & Shape.capital) !== 0) return true;
  if ((words.classes[w - 1] & (Is.preposition | Is.determiner)) !== 0)
    return !parted || (words.classes[w - 1] & Is.preposition) !== 0;
  return ADJECTIVE.test(words.text.slice(words.start[w], words.end[w]));
}

/** "the bosun, Jane Doe": a noun that no table has, right between an article and the comma. */
function callUnknown(reading: Reading, entity: Entity, w: number, comma: number): void {
  const { words } = reading;
  if (words.hash[w] === ONE) holdLast(reading, entity, w);
  else if (
    w === comma - 1 &&
    (words.classes[w - 1] & Is.determiner) !== 0 &&
    (words.shape[w] & Shape.word) !== 0
  )
    entity.titles.add(words.hash[w]);
}

/** "la glacióloga Jane Doe": a noun in small letters that no table has, right between an article and the name. */
function callApposed({ words }: Reading, entity: Entity, w: number): void {
  const isNoun = (words.shape[w] & (Shape.word | Shape.capital)) === Shape.word && words.classes[w] === 0;
  const article = words.classes[w - 1];
  if (!isNoun || (article & Is.determiner) === 0 || (article & Is.preposition) !== 0) return;
  entity.titles.add(words.hash[w]);
}

/** "Tom Hale, a former mayor, sat beside the present one, Jane Doe": the office that was named last. */
function holdLast(reading: Reading, entity: Entity, one: number): void {
  for (let w = one - 1; w > 0 && w > one - MOST_BETWEEN; w--)
    if (isOffice(reading, w)) {
      hold(reading, entity, w, isFormer(reading, one, one - 3));
      return;
    }
}

const ONE = hashWord('one');
const MOST_BETWEEN = 15;
