import type { ModelAttribution } from './model/attribution-model.ts';
import type { Span } from '../model.ts';
import { Is, hashWord } from '../languages/index.ts';
import { firstWordAt, Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';

const setOf = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashWord));

/** Who calls somebody to ask for something says nothing; neither does who speaks to somebody, nor what sees something happen. */
const CALL = setOf('call calls called');
const SPEAK = setOf('speak speaks spoke speaking talk talks talked talking');
/** What is spoken of, or about, is said. */
const TOPIC = setOf('of about on');
const ASK = setOf('ask asks asked asking');
const AFTER = hashWord('after');
const UPON = setOf('for on upon');
const FIND = setOf('find finds found');
const SEE = setOf('see sees saw');
const BY = hashWord('by');
const TO = hashWord('to');
const MOST = hashWord('most');

/**
 * Whether what the model took for a report without marks is none: its verb has another sense ("called the office to ask"), it is no more than
 * what someone praised ("a report, praised by the pilots"), or nobody is there to speak ("most shocking about …").
 */
export function reportsNothing(words: Words, { cue, source, content }: ModelAttribution): boolean {
  if (!cue || !source || content.length !== 1) return false;
  if (isMost(words, source)) return true;
  if (holdsClause(words, content[0])) return false;
  const first = firstWordAt(words, cue.start);
  const after = firstWordAt(words, cue.end);
  const isPassive = content[0].end <= cue.start && words.hash[after] === BY;
  if (isPassive) return words.hash[first - 1] === COMMA;
  const opening = firstWordAt(words, content[0].start);
  // "was reported to the council": to whom, not what.
  if (words.hash[opening] === TO && (words.classes[opening + 1] & Is.determiner) !== 0) return true;
  for (let w = first; w < after; w++) if (isOfOtherSense(words, w, source, content[0])) return true;
  return false;
}

/** Whether a verb of the cue, with the word behind it, says nothing: "spoke in the tower", "called the office to ask", "found its way". */
function isOfOtherSense(words: Words, w: number, source: Span, content: Span): boolean {
  const verb = words.hash[w];
  const next = words.hash[w + 1];
  if (SPEAK.has(verb)) return (words.classes[w + 1] & Is.preposition) !== 0 && !TOPIC.has(next);
  // "called on the council to act"
  if (CALL.has(verb)) return !UPON.has(next) && holdsWord(words, content, TO);
  if (ASK.has(verb)) return next === AFTER;
  if (FIND.has(verb)) return ITS.has(next);
  return SEE.has(verb) && isThing(words, source);
}

const ITS = setOf('its his her their my our your');

function holdsWord(words: Words, { start, end }: Span, word: number): boolean {
  for (let w = firstWordAt(words, start); w < words.count && words.start[w] < end; w++)
    if (words.hash[w] === word) return true;
  return false;
}

/** "the deal": an article, and neither a name nor anybody by what they do. */
function isThing(words: Words, { start, end }: Span): boolean {
  const first = firstWordAt(words, start);
  if ((words.classes[first] & Is.determiner) === 0) return false;
  for (let w = first + 1; w < words.count && words.start[w] < end; w++)
    if ((words.shape[w] & Shape.capital) !== 0 || (words.classes[w] & (Is.role | Is.title)) !== 0)
      return false;
  return true;
}

const COMMA = 44;

function isMost(words: Words, source: Span): boolean {
  const w = firstWordAt(words, source.start);
  return (
    words.hash[w] === MOST &&
    words.end[w] === source.end &&
    (words.classes[w + 1] & (Is.saying | Is.holding)) === 0
  );
}

/** A word that opens a clause, an auxiliary, or marks. */
function holdsClause(words: Words, { start, end }: Span): boolean {
  for (let w = firstWordAt(words, start); w < words.count && words.start[w] < end; w++) {
    if ((words.classes[w] & (Is.thatWord | Is.auxiliary | Is.subordinator)) !== 0) return true;
    if (words.opens[w] === 1 && (words.shape[w] & Shape.punctuation) === 0 && words.start[w] > start)
      return true;
  }
  return false;
}
