import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import type { Span } from '../model.ts';
import type { Claim, FoundAttribution } from './found-attribution.ts';
import { firstWordAt, Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/** How sure it is at most that words which are said not to have been said are quoted: they stay suggestions. */
export const DENIED_MOST = 0.45;

/** Words before a cue, and after it up to the words it reports, that may deny it. */
const NEAR = 3;

/**
 * Whether a cue reports that something was not said ("did not say", "nobody said") or only imagines it ("if anyone says", "critics would
 * say"); null where it was said. Names of rules, because they are what the finding shows.
 *
 * @param marked what is reported stands in marks: there "would say" tells what somebody used to say
 */
export function deniedOrImagined(
  words: Words,
  language: Language,
  { cue, source, contents }: Pick<FoundAttribution, 'cue' | 'source' | 'contents'>,
  marked: boolean,
): 'denied-speech' | 'imagined-speech' | null {
  if (!cue) return null;
  const [from, to] = [firstWordAt(words, cue.start), firstWordAt(words, cue.end)];
  const first = source && source.end <= cue.start ? firstWordAt(words, source.start) : from;
  const content = contents.find(({ start }) => start >= cue.end);
  let after = content ? Math.min(to + NEAR, firstWordAt(words, content.start)) : to;
  // What is denied in one sentence may be said in the next.
  if (content && endsBetween(words, to, firstWordAt(words, content.start))) return null;
  while (after > to && (words.shape[after - 1] & Shape.punctuation) !== 0) after--;
  if (has(words, from, to, Is.negation) || (source && deniesAll(words, language, source)))
    return 'denied-speech';
  if (has(words, Math.max(first, from - NEAR), from, Is.negation)) return 'denied-speech';
  // "sagte nicht, dass": where the verb stands second, what denies it stands after it.
  if (language.commaClause && has(words, to, after, Is.negation)) return 'denied-speech';
  if (language.conditions.has(words.hash[first - 1])) return 'imagined-speech';
  return !marked && hasHash(words, from, to, language.modals) ? 'imagined-speech' : null;
}

/** An attribution of what was not said keeps its words and is marked as what it is. */
export function withDenial(words: Words, language: Language, attribution: Claim, marked: boolean): Claim {
  const rule = deniedOrImagined(words, language, attribution, marked);
  return rule
    ? { ...attribution, rule, confidence: Math.min(attribution.confidence, DENIED_MOST) }
    : attribution;
}

/** "Nobody said", "Niemand sagte". */
function deniesAll(words: Words, { nobody }: Language, { start }: Span): boolean {
  return nobody.has(words.hash[firstWordAt(words, start)]);
}

/** Whether a word of a class stands from `from` to `to`; a sign of punctuation ends the search. */
function has(words: Words, from: number, to: number, bits: number): boolean {
  for (let w = to - 1; w >= from && (words.shape[w] & Shape.punctuation) === 0; w--)
    if ((words.classes[w] & bits) !== 0) return true;
  return false;
}

function endsBetween(words: Words, from: number, to: number): boolean {
  for (let w = from; w < to; w++)
    if (words.hash[w] === 46 || words.hash[w] === 33 || words.hash[w] === 63) return true;
  return false;
}

function hasHash(words: Words, from: number, to: number, hashes: ReadonlySet<number>): boolean {
  for (let w = from; w < to; w++) if (hashes.has(words.hash[w])) return true;
  return false;
}
