import { isAttributionLine } from '../convert/blocks/index.ts';
import { classesOf, hashWord, Is, languageOf } from '../convert/languages/index.ts';

/** Languages whose words are known. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
/** Words that open or join a clause, and so begin no name. */
const SMALL =
  Is.pronoun |
  Is.auxiliary |
  Is.conjunction |
  Is.subordinator |
  Is.relative |
  Is.negation |
  Is.adverb |
  Is.determiner |
  Is.preposition;

/** Whether a word is of one of these classes in any of our languages: a line of Markdown does not say its own. */
function isOf(word: string, classes: number): boolean {
  const hash = hashWord(word.toLowerCase());
  return LANGUAGES.some((code) => (classesOf(languageOf(code).lexicon, hash) & classes) !== 0);
}

/** Whether the stop after a word is part of it: "Co.", "J.", "Dr.". */
export const isAbbreviation = (word: string): boolean => word.length === 1 || isOf(word, Is.abbreviation);

/** The most words and characters of a name without capitals. */
const WORDS = 4;
const LENGTH = 40;

/** “— Jane Doe, harbourmaster.”, “— Doe, J. (2019). The Work.”: a name, and then more, before a stop. */
const STOPPED =
  /^\S{1,3}\s?(?:(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}.’'-]*|\p{Lu}[\p{L}’'-]+(?=, \p{Lu}\.))[,(].*\.$/u;

/**
 * Whether the last line of a block quotation names its source after a dash. In Markdown its author has set the words apart, so that
 * less is needed than in the plain text of an article.
 *
 * @param isAfterSentence whether the words above end a sentence; in verse a line after a dash may go on
 */
export const namesSource = (line: string, isAfterSentence: boolean): boolean =>
  isAttributionLine(line) ||
  (isAfterSentence &&
    (isUncapitalisedName(line) || (STOPPED.test(line) && isAttributionLine(line.slice(0, -1)))));

/**
 * Whether a line names a source after a dash in a name without capitals: "— bell hooks", "—— 李白", "— محمود درويش".
 */
function isUncapitalisedName(line: string): boolean {
  const name = /^(?:[—–―~]{1,2}|-{2,3})\s*(?=[\p{Ll}\p{Lo}])([^,，(（《:：]+)/u.exec(line)?.[1].trim();
  if (name === undefined || name.length > LENGTH || name.includes('/')) return false;
  if (/[.!?:;…。！？؟]["”’]?$/u.test(line)) return false;
  const words = name.split(/\s+/);
  return words.length <= WORDS && words.every((word) => !isOf(word, SMALL));
}
