import { Is } from '../attribute/languages/word-classes.ts';
import type { Marked } from './join.ts';
import type { MarkOdds } from './mark-types.ts';
import { Shape } from './words.ts';
import type { Words } from './words.ts';

/** How a passage in marks lies in what was read around it. */
export type Coverage = 'all' | 'part' | 'none';

/**
 * Odds for languages that the fitted weights do not know, by form: what is all that a cue reports, or is a sentence, is direct; some
 * words of a reported clause are mixed; a few words alone are a name or a term. The first row that fits decides.
 */
export function oddsByForm(words: Words, group: Marked, coverage: Coverage): MarkOdds {
  const [from, to] = [group.runs[0].words.start, group.runs.at(-1)!.words.end];
  const size = to - from;
  const sentence = isSentence(words, from, to);
  // One to three words in capitals are a name, whatever verb stands near.
  if (size < 4 && !sentence && allCapital(words, from, to)) return { direct: 0.25, mixed: 0.1, other: 0.65 };
  if (coverage === 'all') return { direct: 0.9, mixed: 0.05, other: 0.05 };
  if (coverage === 'part')
    return sentence && size > 4
      ? { direct: 0.6, mixed: 0.35, other: 0.05 }
      : { direct: 0.15, mixed: 0.75, other: 0.1 };
  if (group.runs.length > 1 || (sentence && size > 3) || size > 11)
    return { direct: 0.75, mixed: 0.15, other: 0.1 };
  return size > 3 && (words.shape[from] & Shape.capital) === 0
    ? { direct: 0.3, mixed: 0.45, other: 0.25 }
    : { direct: 0.1, mixed: 0.1, other: 0.8 };
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
