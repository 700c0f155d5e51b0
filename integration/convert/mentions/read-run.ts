import { Is, Tells } from '../languages/index.ts';
import { CLITIC, Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { isCapital } from './casing.ts';
import { continuesName, isAbbreviation, isBodyWord, isOffice, opensName, tells } from './name-words.ts';
import type { Reading } from './name-words.ts';
import { nicknameAt } from './nicknames.ts';
import type { Nickname } from './nicknames.ts';

/** Words by which the name of a body goes on: "Department for Work and Pensions". */
const OF = new Set(
  'of for de du des del della delle dei degli di da do das dos für der para per voor van'.split(' '),
);
const AND = new Set('and & und et y e en'.split(' '));
const MOST_WORDS = 9;
const COMMA = 44;
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
  return isBody(reading, from, end) ? bodyGoesOn(reading, end, limit) : 0;
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

/** How many particles stand at `w`, before a name word; 0 where none do. */
function particlesAt(reading: Reading, from: number, w: number, limit: number): number {
  const { words } = reading;
  const { particles } = reading.people;
  if (w + 1 >= limit || words.end[w] - words.start[w] > 5) return 0;
  const word = words.text.slice(words.start[w], words.end[w]).replace('’', "'");
  const capital = isCapital(words, w);
  // Dutch "Piet de Boer"; elsewhere "de" is an article.
  const isDutch =
    word === 'de' &&
    reading.people.code === 'nl' &&
    ((tells(reading, w - 1) & Tells.given) !== 0 || isOffice(reading, w - 2));
  if (capital ? !particles.capital.has(word.toLowerCase()) : !particles.first.has(word) && !isDutch) return 0;
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
  const second = words.text
    .slice(words.start[w + 1], words.end[w + 1])
    .replace('’', "'")
    .toLowerCase();
  return w + 2 < limit &&
    particles.second.has(second) &&
    continuesName(reading, w + 2) &&
    words.opens[w + 2] === 0
    ? 2
    : 0;
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
      (tells(reading, w) & (Tells.given | Tells.courtesy)) === 0 &&
      !isOffice(reading, w) &&
      (reading.words.shape[w] & Shape.stopped) === 0
    )
      return false;
  return true;
}

function isNoun(reading: Reading, w: number): boolean {
  return reading.casings.of(reading.words.hash[w]).noun > 0 && (tells(reading, w) & Tells.given) === 0;
}

function isFollowedByName(reading: Reading, w: number, limit: number): boolean {
  return w + 1 < limit && isCapital(reading.words, w + 1);
}

/** "Marrow Bay Fishermen’s Cooperative": what follows the clitic to the word that names the body. */
function ownedBody(reading: Reading, clitic: number, limit: number): number {
  for (
    let w = clitic + 1;
    w < Math.min(limit, clitic + 4) && continuesName(reading, w) && reading.words.opens[w] === 0;
    w++
  )
    if (isBodyWord(reading, w) && !isOffice(reading, w)) return w + 1;
  return 0;
}

/** "Farmers’ Union": an apostrophe that is read as a mark. */
function ownedByMany(reading: Reading, w: number, limit: number): number {
  const { text, start, end } = reading.words;
  if (!/^['’] $/.test(text.slice(end[w - 1], start[w])) || text[end[w - 1] - 1] !== 's') return 0;
  return isBodyWord(reading, w) ? w + 1 : ownedBody(reading, w, limit);
}

const MANY = /(?:men|people|children|folk)$/i;

/** "Fishermen’s", "King’s": an owner by whom a body is named. What "Ottery’s" owns is one of its own. */
function isMany(reading: Reading, w: number): boolean {
  const { text, start, end } = reading.words;
  return (
    MANY.test(text.slice(start[w], end[w])) ||
    (tells(reading, w) & (Tells.group | Tells.title | Tells.role | Tells.kin)) !== 0
  );
}

export function isBody(reading: Reading, from: number, to: number): boolean {
  for (let w = from; w < to; w++)
    if (reading.words.hash[w] === AMPERSAND || isBodyWord(reading, w)) return true;
  return false;
}

/** "of the West", "for Culture, Media and Sport": what follows the word that names the body. */
function bodyGoesOn(reading: Reading, w: number, limit: number): number {
  const { words } = reading;
  const word = words.text.slice(words.start[w], words.end[w]).toLowerCase();
  if (AND.has(word) && w + 1 < limit) return 0;
  if (!OF.has(word)) return 0;
  let next = w + 1;
  if (next < limit && !isCapital(words, next) && words.end[next] - words.start[next] <= 3) next++;
  if (next >= limit || !continuesName(reading, next) || words.opens[next] === 1) return 0;
  return listEnd(reading, next + 1, limit);
}

/** "Culture, Media and Sport": the end of a list of single names that begins before `w`. */
function listEnd(reading: Reading, w: number, limit: number): number {
  const { words } = reading;
  let end = w;
  while (
    end + 1 < limit &&
    words.hash[end] === COMMA &&
    continuesName(reading, end + 1) &&
    words.opens[end + 1] === 0
  )
    end += 2;
  const isAnd = end + 1 < limit && AND.has(words.text.slice(words.start[end], words.end[end]));
  if (!isAnd || !continuesName(reading, end + 1)) return w;
  // "the Ministry of Defence and Ann Lee": a name of several words begins a new one.
  if (end + 2 < limit && isCapital(words, end + 2) && (words.shape[end + 2] & Shape.word) !== 0) return w;
  return (tells(reading, end + 1) & Tells.given) !== 0 ? w : end + 2;
}
