import type { Language } from '../../languages/index.ts';
import { Is } from '../../languages/index.ts';
import type { Marked } from '../../marks/index.ts';
import type { MarkOdds } from './mark-odds.ts';
import type { Coverage } from './passage.ts';
import { Shape } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';

/** Odds of words that are all that is said. */
const DIRECT_ODDS: MarkOdds = { direct: 0.9, mixed: 0.05, other: 0.05 };

const NAME: MarkOdds = { direct: 0.15, mixed: 0.1, other: 0.75 };

/**
 * Odds for languages that the fitted weights do not know, by form: what is all that a cue reports, or is a sentence, is direct; some
 * words of a reported clause are mixed; a few words alone are a name or a term. The first row that fits decides.
 */
export function oddsByForm(words: Words, language: Language, group: Marked, coverage: Coverage): MarkOdds {
  const [from, to] = [group.runs[0].words.start, group.runs.at(-1)!.words.end];
  const size = to - from;
  const sentence = isSentence(words, from, to);
  if (coverage === 'all' && isPredicate(words, language, from)) return DIRECT_ODDS;
  if (isWork(words, group)) return NAME;
  if (!sentence && (size < 9 || isDefinite(words, language, group)) && isNamed(words, language, group))
    return NAME;
  // One to three words in capitals are a name, whatever verb stands near; one alone only where nouns have capitals.
  if (size < 4 && (size > 1 || language.code === 'de') && !sentence && allCapital(words, from, to))
    return { direct: 0.25, mixed: 0.1, other: 0.65 };
  if (coverage === 'all') return DIRECT_ODDS;
  if (coverage === 'part')
    return sentence && size > 4
      ? { direct: 0.6, mixed: 0.35, other: 0.05 }
      : { direct: 0.15, mixed: 0.75, other: 0.1 };
  if (group.runs.length > 1 || (sentence && size > 3) || size > 11)
    return { direct: 0.75, mixed: 0.15, other: 0.1 };
  if (size <= 3) return { direct: 0.1, mixed: 0.1, other: 0.8 };
  // Small letters within the writer's sentence; a script without them tells nothing.
  return /^\p{Ll}/u.test(words.text.slice(words.start[from], words.end[from]))
    ? { direct: 0.2, mixed: 0.35, other: 0.45 }
    : (words.shape[from] & Shape.capital) === 0
      ? { direct: 0.3, mixed: 0.45, other: 0.25 }
      : { direct: 0.1, mixed: 0.1, other: 0.8 };
}

/** "nannte es einen „Skandal“" */
function isPredicate(words: Words, { calling, definite }: Language, from: number): boolean {
  const article = (words.classes[from - 1] & Is.determiner) !== 0 && !definite.has(words.hash[from - 1]);
  return calling.has(words.hash[article ? from - 2 : from - 1]) || calling.has(words.hash[from - 1]);
}

/** "im Film „2001: Die Fähre“": right after what a work or a firm is, whatever its name is made of. */
function isWork(words: Words, { runs: [run] }: Marked): boolean {
  const before = run.words.start - 1;
  return before >= words.blocks[run.block] && (words.classes[before] & Is.workNoun) !== 0;
}

function isDefinite(words: Words, { definite }: Language, { runs: [run] }: Marked): boolean {
  return definite.has(words.hash[run.words.start - 1]);
}

/**
 * "die „Morgenlampe“", "das Unternehmen „Blaue Fähre“": words that begin with a capital right after a definite article or, where nouns
 * have capitals, after a noun that is none of saying.
 */
function isNamed(words: Words, { code, definite }: Language, group: Marked): boolean {
  const [run] = group.runs;
  const before = run.words.start - 1;
  if (before < words.blocks[run.block]) return false;
  if ((words.classes[before] & Is.according) !== 0) return true;
  if ((words.shape[run.words.start] & Shape.capital) === 0) return false;
  if (definite.has(words.hash[before])) return true;
  const noun =
    code === 'de' && before > words.blocks[run.block] && (words.shape[before] & Shape.capital) !== 0;
  return noun && (words.classes[before] & (Is.saying | Is.sayingNoun | Is.pronoun)) === 0;
}

/** Begins with a capital and ends with a stop of its own, or has a verb or a pronoun that is known by its form. */
function isSentence(words: Words, from: number, to: number): boolean {
  if (to <= from || (words.shape[from] & Shape.capital) === 0) return false;
  const last = words.hash[to - 1];
  if (last === 44 || last === 46 || last === 33 || last === 63 || last === 0x2026) return true;
  for (let w = from; w < Math.min(to, from + 30); w++)
    if ((words.classes[w] & (Is.auxiliary | Is.firstPerson)) !== 0) return true;
  return false;
}

function allCapital(words: Words, from: number, to: number): boolean {
  for (let w = from; w < to; w++) if ((words.shape[w] & (Shape.capital | Shape.number)) === 0) return false;
  return true;
}
