import { COMMON_WORDS, ENDINGS, LETTERS } from './common-words.ts';
import { languageOfScript } from './script.ts';

/** In order: of two that a text is equally likely to be in, the first. */
const LANGUAGES = Object.keys(COMMON_WORDS);

/** Latin letters up to those of Romanian, and what stands for one of them in capitals; 0 for every other code unit. */
const letters = new Uint16Array(0x220);
for (let code = 0; code < letters.length; code++) {
  const letter = String.fromCharCode(code).toLowerCase()[0];
  if (/\p{Script=Latin}/u.test(letter)) letters[code] = letter.charCodeAt(0);
}

/** The few capitals beyond the table: sharp s, the signs of kelvin and ångström. */
function letterOf(code: number): number {
  if (code < letters.length) return letters[code];
  return code === 0x1e9e ? 0xdf : code === 0x212a ? 0x6b : code === 0x212b ? 0xe5 : 0;
}

const mix = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

/** Hash of a word → the languages it votes for, one bit each. Open addressing: `hashes[i]` has `votes[i]`, 0 for none. */
const SIZE = 8192;
const hashes = new Int32Array(SIZE);
const votes = new Int32Array(SIZE);
/** What a letter tells against every language that does not write it. */
const FOREIGN = 2;
/** Letters of an ending, and the seed of its hash, which no letter is. */
const ENDING = 3;
const SEED = 0x10000;
/** Letters that a word has at least before its ending tells. */
const LONG = 5;
/** Letter → the languages that write it, where few do. */
const writers = new Int32Array(letters.length);
/** How much each of them tells: less, the more languages share it. */
const worth = new Uint8Array(SIZE);
const letterWorth = new Uint8Array(letters.length);
LANGUAGES.forEach((lang, bit) => {
  const vote = (word: string, seed: number, most: number): void => {
    const hash = Array.from(word, (letter) => letter.charCodeAt(0)).reduce(mix, seed);
    const at = placeOf(hash);
    hashes[at] = hash;
    votes[at] |= 1 << bit;
    worth[at] = worthOf(votes[at], most);
  };
  for (const word of COMMON_WORDS[lang].split(/\s+/)) vote(word, 0, 8);
  for (const ending of (ENDINGS[lang] ?? '').split(' ')) if (ending.length === ENDING) vote(ending, SEED, 4);
  for (const letter of LETTERS[lang] ?? '') {
    const code = letter.charCodeAt(0);
    writers[code] |= 1 << bit;
    letterWorth[code] = worthOf(writers[code], 4) + FOREIGN;
  }
});

function worthOf(languages: number, most: number): number {
  let count = 0;
  for (let rest = languages; rest !== 0; rest &= rest - 1) count++;
  return count === 1 ? most : count === 2 ? most >> 1 : count < 5 ? most >> 2 : 1;
}

function placeOf(hash: number): number {
  let at = (hash ^ (hash >>> 15)) & (SIZE - 1);
  while (votes[at] !== 0 && hashes[at] !== hash) at = (at + 1) & (SIZE - 1);
  return at;
}

/** How much of a text is read, in UTF-16 code units; two pages tell as much as two hundred. */
const SAMPLE = 10_000;
/** Of that, as much as tells most texts clearly. */
const FIRST = 2500;
/** A beginning that leaves no doubt at all is enough. */
const BEGINNING = 800;
const NO_DOUBT_LEAST = 150;
const NO_DOUBT_AHEAD = 5;
/** One word that no more than four languages share, or two that more do. */
const LEAST = 2;

/** The language of a text, from `from` on; `und` where nothing tells, `und-Arab` and the like where only the script does. */
export function guessLanguage(text: string, from: number): string {
  const end = Math.min(text.length, from + SAMPLE);
  const clear = Math.min(end, from + FIRST);
  return (
    languageOfScript(text.slice(from, end)) ??
    languageOfWords(text, from, Math.min(end, from + BEGINNING), NO_DOUBT_LEAST, NO_DOUBT_AHEAD) ??
    languageOfWords(text, from, clear, PASSAGE_LEAST, PASSAGE_AHEAD) ??
    languageOfWords(text, from, end, LEAST, 1) ??
    'und'
  );
}

/** More is asked of a passage than of a whole text: what is said to be foreign should be. */
const PASSAGE_LEAST = 56;
const PASSAGE_AHEAD = 2;

/** The language of a passage in an article of another; null where it does not tell for sure. */
export function languageOfPassage(passage: string): string | null {
  const sample = passage.slice(0, SAMPLE);
  return languageOfScript(sample) ?? languageOfWords(sample, 0, sample.length, PASSAGE_LEAST, PASSAGE_AHEAD);
}

/** The language that most speaks for between two offsets; null where that is less than `least`, or not so many times the second. */
function languageOfWords(
  text: string,
  from: number,
  end: number,
  least: number,
  ahead: number,
): string | null {
  const scores = new Int32Array(LANGUAGES.length);
  let foreign = 0;
  for (let at = from; at < end; at++) {
    let hash = 0;
    const first = at;
    for (; at < end; at++) {
      const letter = letterOf(text.charCodeAt(at));
      if (letter === 0) break;
      hash = mix(hash, letter);
      if (letter > 0x7f) {
        foreign += FOREIGN;
        add(scores, writers[letter], letterWorth[letter]);
      }
    }
    if (hash === 0 || isInitial(text, first, at)) continue;
    const word = placeOf(hash);
    add(scores, votes[word], worth[word]);
    if (at - first < LONG) continue;
    const ending = placeOf(endingOf(text, at));
    add(scores, votes[ending], worth[ending]);
  }
  let first = 0;
  let second = 0;
  scores.forEach((score, at) => {
    if (score > scores[first]) [first, second] = [at, scores[first]];
    else if (at > 0) second = Math.max(second, score);
  });
  if (scores[first] - foreign < least || scores[first] < second * ahead) return null;
  return LANGUAGES[first];
}

/** "J. Hale": a letter by itself is a word of French and its kin only before an apostrophe. */
function isInitial(text: string, first: number, end: number): boolean {
  return end - first === 1 && /[cdjlmnt]/i.test(text[first]) && text[end] !== "'" && text[end] !== '’';
}

/** The hash of the last letters before an offset. */
function endingOf(text: string, end: number): number {
  let hash = SEED;
  for (let at = end - ENDING; at < end; at++) hash = mix(hash, letterOf(text.charCodeAt(at)));
  return hash;
}

/** Adds to each language of a set. */
function add(scores: Int32Array, languages: number, vote: number): void {
  for (let rest = languages; rest !== 0; rest &= rest - 1) scores[31 - Math.clz32(rest & -rest)] += vote;
}
