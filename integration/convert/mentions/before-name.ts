import { Is, Tells } from '../languages/index.ts';
import { Shape } from '../text/index.ts';
import { isCapital, opensSentence } from './casing.ts';
import { isOffice, tells } from './name-words.ts';
import type { Reading } from './name-words.ts';

/** "M. de Calder", "sagte Le Calder": particles before the first name that belong to it. */
export function withParticles(reading: Reading, start: number, from: number): number {
  const { words } = reading;
  let first = start;
  while (first > from && start - first < 2 && words.opens[first] === 0) {
    const told = tells(reading, first - 1);
    if ((told & PARTICLE) === 0) break;
    const capital = isCapital(words, first - 1);
    if (
      capital
        ? (told & Tells.capitalParticle) === 0 || opensSentence(words, first - 1)
        : !followsTitle(reading, first - 1, from)
    )
      break;
    first--;
  }
  return first;
}

/** Any small word inside names. */
export const PARTICLE: number = Tells.particle | Tells.secondParticle | Tells.capitalParticle;

function followsTitle(reading: Reading, w: number, from: number): boolean {
  const before = w - 1;
  if (before < from) return false;
  const told = tells(reading, before);
  return (told & Tells.courtesy) !== 0 || ((told & PARTICLE) !== 0 && followsTitle(reading, before, from));
}

/** Titles and offices stand in no more words before a name. */
const MOST_TITLES = 5;

export function titlesBefore(reading: Reading, start: number, from: number): number {
  const { words } = reading;
  let first = start;
  while (first > from && start - first < MOST_TITLES && words.opens[first] === 0) {
    const w = first - 1;
    if ((words.shape[w] & Shape.word) === 0) break;
    const told = tells(reading, w);
    const isOne =
      (told & (Tells.courtesy | Tells.title | Tells.role | Tells.kin | Tells.former | Tells.modifier)) !== 0;
    if (!isOne && !isOffice(reading, w)) break;
    if (
      (words.classes[w] & (Is.preposition | Is.determiner | Is.pronoun)) !== 0 &&
      (told & Tells.courtesy) === 0
    )
      break;
    first--;
  }
  return first;
}

/** A bare modifier is no title. */
export function isTitled(reading: Reading, from: number, to: number): boolean {
  for (let w = from; w < to; w++)
    if (
      (tells(reading, w) & (Tells.courtesy | Tells.title | Tells.role | Tells.kin)) !== 0 ||
      isOffice(reading, w)
    )
      return true;
  return false;
}
