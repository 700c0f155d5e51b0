import { hashWord, Is } from '../languages/index.ts';
import type { Language } from '../languages/index.ts';
import { CLITIC, Shape, STOPS } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { nounBefore, nounTag } from './marked/noun-tag.ts';
import { endsTurn } from './marked/whole-turn.ts';
import { tagAfter } from './marked/printed-tag.ts';
import type { Passage } from './marked/passage.ts';

const COLON = 58;
const COMMA = 44;
/** The most words from a noun of saying to the marks that hold what it is. */
const NOUN = 7;

const isCapital = (words: Words, w: number): boolean => (words.shape[w] & Shape.capital) !== 0;

/** Whether the sentence says outright that the words were uttered, however few they are. */
export function isUttered(words: Words, language: Language, { group }: Passage): boolean {
  const [run] = group.runs;
  const { start: from } = run.words;
  const before = from - 1;
  if (before < words.blocks[run.block] || !isCapital(words, from)) return false;
  const bits = words.classes[before];
  // He muttered “Not again” under his breath; not: signs saying “Hands off”.
  if (language.code === 'en' && (bits & (Is.saying | Is.sayingForm)) !== 0 && (bits & Is.weak) === 0)
    return !language.inscriptions.has(words.hash[before - 1]);
  const isEnded = STOPS.has(words.hash[group.runs.at(-1)!.words.end - 1]);
  // The message was short: “Send boots.”
  if (words.hash[before] === COLON) return isEnded && sayingNounBefore(words, before, run.block) >= 0;
  // Her answer was “Maybe later”. His was a curt “No”.
  const verb = [before, before - 1, before - 2].find((w) => (words.classes[w] & Is.auxiliary) !== 0);
  if (verb === undefined || (verb < before && (words.classes[verb + 1] & Is.determiner) === 0)) return false;
  const noun = sayingNounBefore(words, verb, run.block, language.code === 'en');
  return noun >= 0 && isOwned(words, noun, words.blocks[run.block]);
}

/** "her parting words" */
const WORDS = hashWord('words');

/**
 * The noun of saying before a word, in the same sentence; −1 where there is none.
 *
 * @param alsoWords whether "words" is one
 */
function sayingNounBefore(words: Words, end: number, block: number, alsoWords = false): number {
  for (let w = end - 1; w >= Math.max(words.blocks[block], end - NOUN); w--) {
    if (STOPS.has(words.hash[w])) return -1;
    if ((words.classes[w] & Is.sayingNoun) !== 0 || (alsoWords && words.hash[w] === WORDS)) return w;
  }
  return -1;
}

/** "her only answer", "Quill’s answer" */
function isOwned(words: Words, noun: number, floor: number): boolean {
  for (let w = noun - 1; w >= Math.max(floor, noun - 3); w--) {
    const bits = words.classes[w];
    if (words.hash[w] === CLITIC || (words.shape[w] & Shape.clitic) !== 0) return true;
    if ((bits & Is.determiner) !== 0 && (bits & (Is.female | Is.male | Is.plural | Is.firstPerson)) !== 0)
      return true;
  }
  return false;
}

/** Cries of “Shame!”: what begins with a capital after a noun of saying and its preposition, and is a sentence, or shouted. */
export function isShouted(words: Words, { inscriptions }: Language, { group }: Passage): boolean {
  const [run] = group.runs;
  const from = run.words.start;
  if (from - 1 <= words.blocks[run.block] || (words.classes[from - 1] & Is.preposition) === 0) return false;
  if (!isCapital(words, from)) return false;
  if (inscriptions.has(words.hash[from - 2])) return true;
  return (
    (words.classes[from - 2] & Is.sayingNoun) !== 0 && STOPS.has(words.hash[group.runs.at(-1)!.words.end - 1])
  );
}

/** The longest tag between two pieces of a speech. */
const TAG = 16;

/** “We lost,” said Quill. “Again.” A sentence right behind the tag of what is said goes on with it, however short it is. */
export function goesOn(words: Words, before: Passage, after: Passage): boolean {
  const [last, first] = [before.group.runs.at(-1)!, after.group.runs[0]];
  const [from, to] = [last.words.end, first.words.start];
  if (last.block !== first.block || to - from > TAG || to - from < 2 || !isCapital(words, to)) return false;
  for (let w = from; w < to - 1; w++)
    if (STOPS.has(words.hash[w]) && words.hash[w - 1] !== CLITIC) return false;
  const { end } = after.group.runs.at(-1)!.words;
  const isSentence = STOPS.has(words.hash[end - 1]) || STOPS.has(words.hash[end]);
  const isApart = STOPS.has(words.hash[to - 1]) || words.hash[to - 1] === COMMA;
  const isNamed = [before.link, before.attribution].some(
    (by) => by?.source && by.source.start >= before.end && by.source.end <= after.start,
  );
  return isSentence && isApart && (isNamed || tagAfter(words, before.group) !== null);
}

/** “Shame!” and “Count again!” */
export function isJoined(words: Words, { group: before }: Passage, { group: after }: Passage): boolean {
  const [last, first] = [before.runs.at(-1)!, after.runs[0]];
  return (
    last.block === first.block &&
    first.words.start - last.words.end === 1 &&
    (words.classes[last.words.end] & Is.conjunction) !== 0
  );
}

/** “Over my compost,” was the reply. “No comment” was hers. The answer from Quill was blunt: “No.” */
export function isAnswer(words: Words, { group }: Passage): boolean {
  if (!isCapital(words, group.runs[0].words.start)) return false;
  return nounTag(words, group) !== null || (endsTurn(words, group) && nounBefore(words, group) !== null);
}
