import { Is, Tells } from '../languages/index.ts';
import { Shape } from '../text/index.ts';
import { isBody } from './bodies.ts';
import { isBodyWord, isOffice, tells } from './name-words.ts';
import type { Reading } from './name-words.ts';

/** "hat Ida Holm Tom Hale getroffen": where a second full name begins right behind the first; 0 where none does. */
export function secondName(reading: Reading, from: number, end: number): number {
  const isGiven = (w: number): boolean => (tells(reading, w) & Tells.given) !== 0;
  if (!isGiven(from) || end - from < 4) return 0;
  for (let w = from + 2; w + 2 <= end; w++)
    if (isGiven(w) && !isGiven(w - 1) && !isGiven(w + 1))
      return isWholeName(reading, from, w) && isWholeName(reading, w, end) ? w : 0;
  return 0;
}

/**
 * "Tide Radio Simon Hale", "Greenpeace Europa Simon Hale": where the name of a person begins behind that of a body or place that he speaks for; 0
 * where none does.
 */
export function personAfter(reading: Reading, from: number, end: number): number {
  if ((tells(reading, from) & Tells.given) !== 0) return 0;
  for (let w = from + 1; w + 2 <= end; w++)
    if ((tells(reading, w) & Tells.given) !== 0)
      return isWholeName(reading, w, end) && isParted(reading, from, w) ? w : 0;
  // "the consul in Ottery Tom Hale"
  if (
    end - from > 2 &&
    (tells(reading, from) & Tells.place) !== 0 &&
    follows(reading, from) &&
    isWholeName(reading, from + 1, end)
  )
    return from + 1;
  return 0;
}

/** Whether the words before a given name are no names of the same person: a body of several words, or what follows a preposition. */
function isParted(reading: Reading, from: number, w: number): boolean {
  const { words } = reading;
  // "PDG de la Quill Tom Hale"
  if (isOffice(reading, from) && (words.shape[w - 1] & Shape.capital) === 0) return true;
  if (isOffice(reading, from) && w - from > 2) return true;
  if (reading.capitalNouns && isBodyWord(reading, from)) return true;
  if (w - from > 1 && (isBody(reading, from, w) || (tells(reading, w - 1) & Tells.place) !== 0)) return true;
  if ((words.shape[w - 1] & Shape.capital) === 0 || (words.shape[from] & Shape.stopped) !== 0) return false;
  return follows(reading, from);
}

/** "of Ottery", "de l’Économie": what follows an article or a preposition. */
function follows(reading: Reading, w: number): boolean {
  const { words } = reading;
  if (w === 0 || words.opens[w] === 1) return false;
  return (
    (words.classes[w - 1] & (Is.preposition | Is.determiner)) !== 0 ||
    (tells(reading, w - 1) & Tells.particle) !== 0
  );
}

function isWholeName(reading: Reading, from: number, end: number): boolean {
  for (let w = from; w < end; w++) {
    // "Le Maire"
    const isSurname = w > from && (tells(reading, w - 1) & Tells.capitalParticle) !== 0;
    if (isBodyWord(reading, w) || (isOffice(reading, w) && !isSurname)) return false;
    if ((reading.words.shape[w] & Shape.capital) === 0) return false;
  }
  return true;
}

/** A given name and a surname. */
export function isFullName(reading: Reading, from: number, end: number): boolean {
  return end - from > 1 && (tells(reading, from) & Tells.given) !== 0 && isWholeName(reading, from, end);
}
