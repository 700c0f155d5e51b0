import { Is, Tells } from '../languages/index.ts';
import { Shape } from '../text/index.ts';
import { isBody } from './bodies.ts';
import { withoutLetters } from './letters-after.ts';
import { isBodyWord, isOffice, tells } from './name-words.ts';
import type { Reading } from './name-words.ts';
import { isFullName, personAfter, secondName } from './person-after.ts';
import type { Run } from './read-run.ts';
import { standsBefore } from './stands-before.ts';

/** A run of capitals cut to the name in it: what stands before it are offices and titles, or the body that somebody speaks for. */
export interface Cut {
  start: number;
  end: number;
  /** Where the next name may begin. */
  next: number;
}

/** Cuts offices, titles and other words before a name off a run, and letters after it. */
export function cutRun(reading: Reading, from: number, { end }: Run): Cut {
  if (end - from === 1)
    return isNoName(reading, from, from, end)
      ? { start: end, end, next: end }
      : { start: from, end, next: end };
  const person = personAfter(reading, from, end);
  if (person > 0 && isBody(reading, from, person)) return { start: from, end: person, next: person };
  const office = officeIn(reading, from, end);
  let start = Math.max(office < 0 ? from : office + 1, person);
  if (office > from && isBody(reading, from, office)) return { start: from, end: office, next: office };
  while (start + 1 < end && standsBefore(reading, start, end)) start++;
  const second = secondName(reading, start, end);
  if (second > 0) return { start, end: second, next: second };
  if (isNoName(reading, from, start, end)) return { start: end, end, next: end };
  return { start, end: withoutLetters(reading, start, end), next: end };
}

/** "Rev.", "Prime Minister", "the Chief Engineer": what names an office only. "Captain Cook" is somebody. */
function isNoName(reading: Reading, from: number, start: number, end: number): boolean {
  const told = tells(reading, end - 1);
  if ((told & Tells.courtesy) !== 0) return true;
  // "Professor Sir Tom Hale"
  const goesOn =
    (tells(reading, end) & Tells.courtesy) !== 0 && (reading.words.shape[end] & Shape.capital) !== 0;
  if (goesOn && isOffice(reading, end - 1)) return true;
  if (end - start > 1 || end - from < 2 || !isOffice(reading, end - 1) || (told & Tells.given) !== 0) {
    if (end - start < 2 || !isOffice(reading, end - 1)) return false;
    for (let w = start; w < end - 1; w++)
      if (
        (tells(reading, w) & (Tells.modifier | Tells.title | Tells.role | Tells.former)) === 0 ||
        (tells(reading, w) & Tells.given) !== 0
      )
        return false;
    return true;
  }
  const isKnown = (reading.words.classes[from - 1] & Is.determiner) !== 0 && from > 0;
  return (
    isKnown || (told & Tells.title) !== 0 || (tells(reading, end - 2) & (Tells.modifier | Tells.former)) !== 0
  );
}

/** The last office of a run behind which a name follows, −1 where there is none: "Harbour Board Director Ines Calder". */
function officeIn(reading: Reading, from: number, end: number): number {
  const given = (tells(reading, from) & Tells.given) !== 0;
  for (let w = end - 2; w >= from; w--) {
    if (!isOffice(reading, w)) continue;
    const told = tells(reading, w);
    if ((told & Tells.courtesy) !== 0 || isFullName(reading, w + 1, end)) return w;
    // "Dean Martin", "Ann Baker Lee": what begins with a given name has surnames that only look like offices.
    if (given) continue;
    // "Police Department", "General Motors", "Bishop Street"
    const last = tells(reading, end - 1);
    if (isBodyWord(reading, end - 1) || isBody(reading, w + 1, end)) continue;
    if ((last & Tells.place) !== 0 && end - w > 2) continue;
    // "Präsident des Vereins": what follows says of what.
    if ((reading.words.shape[w + 1] & Shape.capital) === 0) continue;
    return w;
  }
  return -1;
}
