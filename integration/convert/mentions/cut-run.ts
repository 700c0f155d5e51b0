import { Is, Tells } from '../languages/index.ts';
import { Shape } from '../text/index.ts';
import { opensSentence } from './casing.ts';
import { isAbbreviation, isBodyWord, isOffice, opensName, tells } from './name-words.ts';
import type { Reading } from './name-words.ts';
import { isBody } from './read-run.ts';
import type { Run } from './read-run.ts';

/** A run of capitals cut to the name in it: what stands before it are offices and titles, or the body that somebody speaks for. */
export interface Cut {
  start: number;
  end: number;
  /** Where the next name may begin. */
  next: number;
}

/** Cuts offices, titles and other words before a name off a run, and letters after it. */
export function cutRun(reading: Reading, from: number, { end }: Run): Cut {
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

/** "hat Ida Holm Tom Hale getroffen": where a second full name begins right behind the first; 0 where none does. */
function secondName(reading: Reading, from: number, end: number): number {
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
function personAfter(reading: Reading, from: number, end: number): number {
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
function follows({ words, people }: Reading, w: number): boolean {
  if (w === 0 || words.opens[w] === 1) return false;
  if ((words.classes[w - 1] & (Is.preposition | Is.determiner)) !== 0) return true;
  return (
    words.end[w - 1] - words.start[w - 1] < 4 &&
    people.particles.first.has(words.text.slice(words.start[w - 1], words.end[w - 1]))
  );
}

function isWholeName(reading: Reading, from: number, end: number): boolean {
  for (let w = from; w < end; w++)
    if (isBodyWord(reading, w) || isOffice(reading, w) || (reading.words.shape[w] & Shape.capital) === 0)
      return false;
  return true;
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

/** A given name and a surname. */
function isFullName(reading: Reading, from: number, end: number): boolean {
  return end - from > 1 && (tells(reading, from) & Tells.given) !== 0 && isWholeName(reading, from, end);
}

/** Whether the first word of a run says what somebody is, and is no part of the name. */
function standsBefore(reading: Reading, w: number, end: number): boolean {
  const { words, casings } = reading;
  const told = tells(reading, w);
  if ((told & Tells.courtesy) !== 0) return true;
  const rest = end - w - 1;
  if (!opensName(reading, w + 1) || isBody(reading, w, end)) return false;
  if ((tells(reading, end - 1) & Tells.place) !== 0 && !isFullName(reading, w + 1, end)) return false;
  if ((told & Tells.given) !== 0) return false;
  if (isOffice(reading, w)) return true;
  if ((told & (Tells.group | Tells.surname)) === Tells.group) return true;
  // "Poor Tom" may be what everybody calls him; "Poor Tom Hale" is Tom Hale.
  if (rest >= 2 && (told & (Tells.modifier | Tells.former | Tells.group)) !== 0) return true;
  // "LONDON Ann Lee", "BBC Ann Lee"
  if (rest >= 2 && (words.shape[w] & Shape.capitals) !== 0 && (words.shape[w] & Shape.stopped) === 0)
    return !isAllCapitals(reading, w + 1, end) && words.end[w] - words.start[w] > 1;
  const casing = casings.of(words.hash[w]);
  if (casing.small > 0 && (rest >= 2 || (casing.inner === 0 && opensSentence(words, w)))) return true;
  if (reading.capitalNouns && isNounBefore(reading, w, rest > 1 && casing.noun > 0)) return true;
  if ((tells(reading, w + 1) & Tells.given) === 0 || (words.shape[w] & Shape.stopped) !== 0) return false;
  // "Hafenfest Tom Hale", "Unconsciously Tom": a given name that a word before it would make a middle name.
  return opensSentence(words, w) ? rest > 1 || casing.inner === 0 : rest > 1 && reading.capitalNouns;
}

/** How German nouns and names of nobody end: "Leitung", "Schwedens". */
const NOUN = /(?:ung|heit|keit|schaft|tion|ismus|tum|nis|lands|iens|ugals|edens)$/;

/** "Angreifer Jonas", "Leitung Hale": a German noun before a name. */
function isNounBefore(reading: Reading, w: number, noun: boolean): boolean {
  const { words } = reading;
  if ((words.shape[w] & (Shape.stopped | Shape.capitals)) !== 0) return false;
  if ((tells(reading, w) & (Tells.body | Tells.place)) !== 0) return false;
  return (
    noun ||
    (tells(reading, w + 1) & Tells.given) !== 0 ||
    NOUN.test(words.text.slice(words.start[w], words.end[w]))
  );
}

function isAllCapitals({ words }: Reading, from: number, end: number): boolean {
  for (let w = from; w < end; w++)
    if ((words.shape[w] & (Shape.capitals | Shape.stopped)) === 0 && (words.shape[w] & Shape.capital) !== 0)
      return false;
  return true;
}

/** "Chris Bowen MP" */
function withoutLetters(reading: Reading, start: number, end: number): number {
  let last = withoutOffice(reading, start, end);
  while (last - start > 2 && isLetters(reading, last - 1)) last--;
  return last - start === 2 && isLetters(reading, last - 1) && reading.words.opens[start] === 0
    ? last - 1
    : last;
}

/** "Ann Lee Deputy Director" */
function withoutOffice(reading: Reading, start: number, end: number): number {
  if ((tells(reading, start) & Tells.given) === 0) return end;
  for (let w = start + 2; w + 1 < end; w++) {
    const isOne =
      (tells(reading, w) & (Tells.title | Tells.modifier)) !== 0 && (tells(reading, w) & Tells.given) === 0;
    if (
      isOne &&
      (isOffice(reading, w + 1) ||
        (tells(reading, w + 1) & Tells.body) !== 0 ||
        isAbbreviation(reading, w + 1))
    )
      return w;
  }
  return end;
}

function isLetters(reading: Reading, w: number): boolean {
  if ((tells(reading, w) & Tells.suffix) === 0 || (tells(reading, w) & (Tells.given | Tells.courtesy)) !== 0)
    return false;
  return isAbbreviation(reading, w) || (reading.words.shape[w] & Shape.stopped) !== 0;
}
