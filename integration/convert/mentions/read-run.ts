import { Is, Tells } from '../languages/index.ts';
import { CLITIC } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { bodyGoesOn, isBody, isMany, isSociety, ownedBody, ownedByMany } from './bodies.ts';
import { isCapital } from './casing.ts';
import { continuesName, opensName, tells } from './name-words.ts';
import type { Reading } from './name-words.ts';
import { nicknameAt } from './nicknames.ts';
import type { Nickname } from './nicknames.ts';
import { particlesAt } from './particles.ts';

const MOST_WORDS = 9;
const AMPERSAND = 38;

export interface Run {
  end: number;
  nickname: Nickname | null;
}

/** The capitalised words that begin with `from` and belong together, offices before the name included; `from` where none do. */
export function readRun(reading: Reading, from: number, limit: number): Run {
  const { words } = reading;
  const run: Run = { end: from, nickname: null };
  if (!opensName(reading, from)) return run;
  run.end = from + 1;
  while (run.end < limit && run.end - from < MOST_WORDS) {
    const { end } = run;
    const nickname = run.nickname ? null : nicknameAt(reading, from, end, limit);
    if (nickname) {
      run.nickname = nickname;
      run.end = nickname.next + 1;
      continue;
    }
    const owned = words.opens[end] === 1 ? ownedByMany(reading, end, limit) : 0;
    if (owned > 0) {
      run.end = owned;
      continue;
    }
    if (words.opens[end] === 1 || !touches(words, end) || beginsAnother(reading, from, end)) break;
    const next = goesOn(reading, from, end, limit);
    if (next === 0) break;
    run.end = next;
  }
  return run;
}

/** The end of the run with what stands at `end`, 0 where that is no part of it. */
function goesOn(reading: Reading, from: number, end: number, limit: number): number {
  const { words } = reading;
  if ((tells(reading, end) & Tells.courtesy) !== 0 && isCapital(words, end)) return 0;
  if (continuesName(reading, end)) return end + 1;
  if (words.hash[end] === CLITIC) return isMany(reading, end - 1) ? ownedBody(reading, end, limit) : 0;
  const particles = particlesAt(reading, from, end, limit);
  if (particles > 0) return end + particles + 1;
  if (words.hash[end] === AMPERSAND && end + 1 < limit && opensName(reading, end + 1)) return end + 2;
  if (isCalledSo(reading, from, end, limit)) return end + 2;
  return isBody(reading, from, end) || isSociety(reading, from, end) ? bodyGoesOn(reading, end, limit) : 0;
}

/** "Save Our Quay", "Doctors Without Boats": a small word that only a title prints with a capital. */
function isCalledSo(reading: Reading, from: number, w: number, limit: number): boolean {
  const { words } = reading;
  if (w + 1 >= limit || !isCapital(words, w) || words.opens[w + 1] === 1) return false;
  if (
    (words.classes[w] & (Is.preposition | Is.determiner)) === 0 ||
    (tells(reading, from) & Tells.given) !== 0
  )
    return false;
  return continuesName(reading, w + 1) && words.start[w + 1] - words.end[w] === 1;
}

/** Whether a word stands right behind the one before, or on the next line of the same prose. */
function touches({ text, start, end }: Words, w: number): boolean {
  const gap = start[w] - end[w - 1];
  if (gap > 3 || (gap > 1 && text.slice(end[w - 1], start[w]).trim() !== '')) return false;
  const at = gap > 0 ? text.slice(end[w - 1], start[w]).indexOf('\n') : -1;
  if (at < 0) return true;
  // A short line ends where its writer ended it.
  const before = end[w - 1] + at;
  return !text.slice(Math.max(0, before - SHORT_LINE), before).includes('\n') && before >= SHORT_LINE;
}

const SHORT_LINE = 35;

/** Whether a line begins with the given name of somebody else, as in a list of those who sign. */
function beginsAnother(reading: Reading, from: number, w: number): boolean {
  const { text, start, end } = reading.words;
  if (
    w - from < 2 ||
    start[w] - end[w - 1] < 1 ||
    (tells(reading, w) & tells(reading, from) & Tells.given) === 0
  )
    return false;
  return text.slice(end[w - 1], start[w]).includes('\n');
}
