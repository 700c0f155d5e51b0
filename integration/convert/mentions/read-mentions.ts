import { hashWord, Is, peopleOf, Tells } from '../languages/index.ts';
import type { Span } from '../model.ts';
import { CLITIC, Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { Casings, isCapital, opensSentence } from './casing.ts';
import { cutRun } from './cut-run.ts';
import { findHeadings } from './headings.ts';
import type { NamePlace } from './mention.ts';
import { isOffice, plainWord, tells } from './name-words.ts';
import type { Reading } from './name-words.ts';
import { readRun } from './read-run.ts';

/** The names of an article in order, each with what it is compared by, and what they were read with. */
export interface Names {
  reading: Reading;
  places: NamePlace[];
  headings: Uint8Array;
}

/**
 * Reads every stretch of an article's words that may name somebody. Linear in the words.
 *
 * @param lang BCP 47 tag
 * @param speech what people are quoted as saying, in order
 */
export function readMentions(words: Words, lang: string, speech: readonly Span[]): Names {
  const headings = findHeadings(words);
  const reading: Reading = {
    words,
    people: peopleOf(lang),
    casings: new Casings(words, headings),
    capitalNouns: /^de\b/i.test(lang),
    offices: new Map(),
  };
  const places: NamePlace[] = [];
  const inSpeech = speechAt(speech);
  for (let block = 0; block + 1 < words.blocks.length; block++) {
    const limit = words.blocks[block + 1];
    for (let w = words.blocks[block]; w < limit;) {
      const run = readRun(reading, w, limit);
      if (run.end === w) {
        w++;
        continue;
      }
      const cut = cutRun(reading, w, run);
      // "The Prime Minister: I am." Of a label an office is a name.
      if (cut.start === cut.end && isLabelAt(words, block, w, run.end)) cut.start = w;
      if (cut.start === cut.end) {
        w = cut.next;
        continue;
      }
      const start = withParticles(reading, cut.start, words.blocks[block]);
      const titles = titlesBefore(reading, Math.min(w, start), words.blocks[block]);
      const span = { start: words.start[start], end: words.end[cut.end - 1] };
      const nickname = run.nickname && run.nickname.end <= cut.end ? run.nickname : null;
      places.push({
        ...span,
        words: { start, end: cut.end },
        block,
        titles,
        quoted: inSpeech(span.start),
        ...keysOf(reading, cut.start, cut.end, nickname),
        opens: titles === cut.start && opensSentence(words, cut.start),
        titled: isTitled(reading, titles, start),
        nickname,
      });
      w = Math.max(cut.next, w + 1);
    }
  }
  return { reading, places, headings };
}

/** Whether an offset lies in speech; to be asked in order. */
function speechAt(speech: readonly Span[]): (offset: number) => boolean {
  let [i, end] = [0, 0];
  return (offset) => {
    for (; i < speech.length && speech[i].start <= offset; i++) end = Math.max(end, speech[i].end);
    return offset < end;
  };
}

/** "M. de Calder", "sagte Le Calder": particles before the first name that belong to it. */
function withParticles(reading: Reading, start: number, from: number): number {
  const { words } = reading;
  let first = start;
  while (first > from && start - first < 2) {
    const word = words.text.slice(words.start[first - 1], words.end[first - 1]).replace('’', "'");
    if (words.opens[first] === 1 || word.length > 3) break;
    const capital = isCapital(words, first - 1);
    if (
      capital &&
      (!reading.people.particles.capital.has(word.toLowerCase()) || opensSentence(words, first - 1))
    )
      break;
    if (!capital && !(isParticle(reading, word) && followsTitle(reading, first - 1, from))) break;
    first--;
  }
  return first;
}

function followsTitle(reading: Reading, w: number, from: number): boolean {
  const before = w - 1;
  if (before < from) return false;
  const word = reading.words.text.slice(reading.words.start[before], reading.words.end[before]).toLowerCase();
  return (
    (tells(reading, before) & Tells.courtesy) !== 0 ||
    (isParticle(reading, word) && before > from && followsTitle(reading, before, from))
  );
}

function isParticle({ people: { particles } }: Reading, word: string): boolean {
  return particles.first.has(word) || particles.second.has(word);
}

/** Titles and offices stand in no more words before a name. */
const MOST_TITLES = 5;

function titlesBefore(reading: Reading, start: number, from: number): number {
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
function isTitled(reading: Reading, from: number, to: number): boolean {
  for (let w = from; w < to; w++)
    if (
      (tells(reading, w) & (Tells.courtesy | Tells.title | Tells.role | Tells.kin)) !== 0 ||
      isOffice(reading, w)
    )
      return true;
  return false;
}

/** What a name is compared by: its words without case, accents, particles, clitics and nickname. An initial is its letter, below 0. */
function keysOf(
  reading: Reading,
  start: number,
  end: number,
  nickname: { start: number; end: number } | null,
): { keys: number[]; at: number[] } {
  const { words } = reading;
  const keys: number[] = [];
  const at: number[] = [];
  for (let w = start; w < end; w++) {
    if (nickname && w >= nickname.start && w < nickname.end) continue;
    if ((words.shape[w] & Shape.word) === 0 || words.hash[w] === CLITIC) continue;
    const word = plainWord(words.text.slice(words.start[w], words.end[w]));
    if (end - start > 1 && isParticle(reading, word)) continue;
    const isInitial = word.length === 1 || (word.length === 2 && word[1] === '.');
    keys.push(isInitial ? -word.charCodeAt(0) : hashWord(word));
    at.push(w);
  }
  return keys.length > 0 ? { keys, at } : { keys: [words.hash[end - 1]], at: [end - 1] };
}

/** "VOSS: We sail at six.": a name that begins its paragraph or line, before a colon. */
export function isLabel({ words }: Reading, { words: { end }, titles, block }: NamePlace): boolean {
  return isLabelAt(words, block, titles, end);
}

function isLabelAt(words: Words, block: number, start: number, end: number): boolean {
  if (words.hash[end] !== COLON) return false;
  const first =
    start > words.blocks[block] && (words.classes[start - 1] & Is.determiner) !== 0 ? start - 1 : start;
  if (first === words.blocks[block]) return true;
  return first > 0 && words.text.slice(words.end[first - 1], words.start[first]).includes('\n');
}

const COLON = 58;
