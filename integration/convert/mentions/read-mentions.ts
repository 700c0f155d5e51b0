import { Is, peopleOf } from '../languages/index.ts';
import type { Span } from '../model.ts';
import type { Words } from '../text/index.ts';
import { isTitled, titlesBefore, withParticles } from './before-name.ts';
import { Casings, isCapital, opensSentence } from './casing.ts';
import { ComparedBy } from './compared.ts';
import { cutRun } from './cut-run.ts';
import { findHeadings } from './headings.ts';
import type { NamePlace } from './mention.ts';
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
  const comparedBy = new ComparedBy(reading);
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
      const { keys, offsets } = comparedBy.read(start, cut.start, cut.end, nickname);
      places.push({
        start: words.start[start],
        end: words.end[cut.end - 1],
        words: { start, end: cut.end },
        block,
        titles,
        quoted: inSpeech(words.start[start]),
        keys,
        offsets,
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
    told: new Int32Array(words.count + 1),
    offices: new Uint8Array(words.count + 1),
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
