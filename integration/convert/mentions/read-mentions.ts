import { hashWord, Is, peopleOf, Tells } from '../languages/index.ts';
import type { Span } from '../model.ts';
import { CLITIC, Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { PARTICLE, isTitled, titlesBefore, withParticles } from './before-name.ts';
import { Casings, isCapital, opensSentence } from './casing.ts';
import { cutRun } from './cut-run.ts';
import { findHeadings } from './headings.ts';
import type { NamePlace } from './mention.ts';
import { plainWord, tells } from './name-words.ts';
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
  const reading = readingOf(words, lang, headings);
  const places: NamePlace[] = [];
  const inSpeech = speechAt(speech);
  for (let block = 0; block + 1 < words.blocks.length; block++) {
    const limit = words.blocks[block + 1];
    for (let w = words.blocks[block]; w < limit;) {
      const run = isCapital(words, w) ? readRun(reading, w, limit) : null;
      if (!run || run.end === w) {
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
      const nickname = run.nickname && run.nickname.end <= cut.end ? run.nickname : null;
      const { keys, at } = keysOf(reading, cut.start, cut.end, nickname);
      places.push({
        start: words.start[start],
        end: words.end[cut.end - 1],
        words: { start, end: cut.end },
        block,
        titles,
        quoted: inSpeech(words.start[start]),
        keys,
        at,
        opens: titles === cut.start && opensSentence(words, cut.start),
        titled: isTitled(reading, titles, start),
        nickname,
      });
      w = Math.max(cut.next, w + 1);
    }
  }
  return { reading, places, headings };
}

function readingOf(words: Words, lang: string, headings: Uint8Array): Reading {
  return {
    words,
    people: peopleOf(lang),
    casings: new Casings(words, headings),
    capitalNouns: /^de\b/i.test(lang),
    offices: new Map(),
    bodies: new Map(),
  };
}

/** Whether an offset lies in speech; to be asked in order. */
function speechAt(speech: readonly Span[]): (offset: number) => boolean {
  let [i, end] = [0, 0];
  return (offset) => {
    for (; i < speech.length && speech[i].start <= offset; i++) end = Math.max(end, speech[i].end);
    return offset < end;
  };
}

/** "Ben" and "Al" are names as well. */
function isSmall(reading: Reading, w: number): boolean {
  return !isCapital(reading.words, w) || (tells(reading, w) & Tells.given) === 0;
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
    if (end - start > 1 && (tells(reading, w) & PARTICLE) !== 0 && isSmall(reading, w)) continue;
    const word = plainWord(words.text.slice(words.start[w], words.end[w]));
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
