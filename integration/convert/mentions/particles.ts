import { Is, Tells } from '../languages/index.ts';
import { Shape } from '../text/index.ts';
import { isBody } from './bodies.ts';
import { isCapital, opensSentence } from './casing.ts';
import { continuesName, isAbbreviation, isBodyWord, isOffice, tells } from './name-words.ts';
import type { Reading } from './name-words.ts';

/** How many particles stand at `w`, before a name word; 0 where none do. */
export function particlesAt(reading: Reading, from: number, w: number, limit: number): number {
  const { words } = reading;
  if (w + 1 >= limit || words.end[w] - words.start[w] > 5) return 0;
  const told = tells(reading, w);
  if (told === 0) return 0;
  const capital = isCapital(words, w);
  // Dutch "Piet de Boer"; elsewhere "de" is an article.
  const isDutch =
    (told & Tells.secondParticle) !== 0 &&
    reading.people.code === 'nl' &&
    ((tells(reading, w - 1) & Tells.given) !== 0 || isOffice(reading, w - 2) || isInner(reading, w - 1));
  if (capital ? (told & Tells.capitalParticle) === 0 : (told & Tells.particle) === 0 && !isDutch) return 0;
  const word = words.text.slice(words.start[w], words.end[w]).replace('’', "'");
  // "Marta y Paul", "Marta Quiroga y Elena Rius": each has a name of his own.
  if (
    word === 'y' &&
    (w - from < 2 || (tells(reading, w + 1) & Tells.given) !== 0 || isFollowedByName(reading, w + 1, limit))
  )
    return 0;
  // "Tom Hale van Quill": what stands behind a surname says from where; a family's particle stands behind given names.
  if (
    !capital &&
    w - from > 1 &&
    OF_PLACE.has(word) &&
    !isBody(reading, from, w) &&
    !areGiven(reading, from, w)
  )
    return 0;
  // "von Ort zu Ort": German nouns that are no names.
  const isArticle = (words.classes[w + 1] & Is.determiner) !== 0;
  if (reading.capitalNouns && isArticle && !areGiven(reading, from, w)) return 0;
  if (reading.capitalNouns && (word === 'zu' || isNoun(reading, w - 1) || isNoun(reading, w + 1))) return 0;
  if (continuesName(reading, w + 1) && words.opens[w + 1] === 0) return 1;
  const isSecond = w + 2 < limit && (tells(reading, w + 1) & Tells.secondParticle) !== 0;
  return isSecond && continuesName(reading, w + 2) && words.opens[w + 2] === 0 ? 2 : 0;
}

/** "zei Marijke de Boer": a capital within a sentence, of no place or body. */
function isInner(reading: Reading, w: number): boolean {
  return (
    !opensSentence(reading.words, w) &&
    (tells(reading, w) & (Tells.place | Tells.label)) === 0 &&
    !isBodyWord(reading, w)
  );
}

/** Particles that stand before places as often. */
const OF_PLACE = new Set("von van vom zu de du des d' del della dello dei degli di da do das dos".split(' '));

function areGiven(reading: Reading, from: number, to: number): boolean {
  // Spanish and Portuguese surnames go on: "Juan Quill de Hale".
  if (reading.people.code === 'es' || reading.people.code === 'pt')
    return (
      !isAbbreviation(reading, to + 1) &&
      !isBodyWord(reading, to + 1) &&
      (tells(reading, to + 1) & Tells.place) === 0
    );
  for (let w = from; w < to; w++)
    if (
      (tells(reading, w) & BEFORE_PARTICLE) === 0 &&
      !isOffice(reading, w) &&
      (reading.words.shape[w] & Shape.stopped) === 0
    )
      return false;
  return true;
}

/** What may stand before a given name: "Managing Director Theo van der Berg". */
const BEFORE_PARTICLE = Tells.given | Tells.courtesy | Tells.modifier | Tells.former;

function isNoun(reading: Reading, w: number): boolean {
  return reading.casings.of(reading.words.hash[w]).noun > 0 && (tells(reading, w) & Tells.given) === 0;
}

function isFollowedByName(reading: Reading, w: number, limit: number): boolean {
  return w + 1 < limit && isCapital(reading.words, w + 1);
}
