import type { ModelAttribution } from './model/attribution-model.ts';
import type { Span } from '../model.ts';
import { Is, hashWord } from '../languages/index.ts';
import { firstWordAt, Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';

const setOf = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashWord));

/** Verbs that report something only with a clause: who calls the office or sees a ferry says nothing. */
const BARE = setOf('call calls called see sees saw seen speak speaks spoke');
/** Words after them by which they report: "called for a vote". */
const REPORTING = setOf('for on as out');
const BY = hashWord('by');
const MOST = hashWord('most');

/**
 * Whether what the model took for a report without marks is none: a verb that needs a clause has none ("called the office daily"), words that
 * someone praised or saw are no words of theirs ("a report, praised by the pilots"), nobody is there to speak ("most shocking about …").
 */
export function reportsNothing(words: Words, { cue, source, content }: ModelAttribution): boolean {
  if (!cue || !source || content.length !== 1) return false;
  if (isMost(words, source)) return true;
  if (holdsClause(words, content[0])) return false;
  const [first, after] = [firstWordAt(words, cue.start), firstWordAt(words, cue.end)];
  const isPassive = content[0].end <= cue.start && words.hash[after] === BY;
  if (isPassive) return words.hash[first - 1] === COMMA;
  const verb = words.hash[after - 1];
  return BARE.has(verb) && !REPORTING.has(words.hash[after]);
}

const COMMA = 44;

function isMost(words: Words, source: Span): boolean {
  const w = firstWordAt(words, source.start);
  return words.hash[w] === MOST && words.end[w] === source.end && (words.classes[w + 1] & (Is.saying | Is.holding)) === 0;
}

/** A word that opens a clause, an auxiliary, or marks. */
function holdsClause(words: Words, { start, end }: Span): boolean {
  for (let w = firstWordAt(words, start); w < words.count && words.start[w] < end; w++) {
    if ((words.classes[w] & (Is.thatWord | Is.auxiliary | Is.subordinator)) !== 0) return true;
    if (words.opens[w] === 1 && (words.shape[w] & Shape.punctuation) === 0 && words.start[w] > start) return true;
  }
  return false;
}
