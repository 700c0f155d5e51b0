import { Is, Tells, classesOf, hashWord, languageOf, peopleOf, tellsOf } from '../convert/languages/index.ts';

/** A name as it is compared with others. */
export interface NameParts {
  /** Whether titles stand before it: “Cllr”, “Dr”. */
  titled: boolean;
  /** Given names and initials, in small letters without accents. */
  given: string[];
  surname: string;
  /** “jr”, “iii”; empty where there is none. */
  suffix: string;
}

const SUFFIX = /^(?:jr|sr|jun|sen|i{2,3}|iv)$/;
/** Languages whose titles are known. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
/** “Cllr”, “Sgt”, “Hr”: nothing but consonants is an abbreviation, and so is what ends in a full stop and is no initial. */
const ABBREVIATED = /^(?:[b-df-hj-np-tv-xz]{2,}\.?|\p{L}{2,}\.)$/u;

/** Parts a name, whatever its case, accents, hyphens and apostrophes. Null where no letter or digit is in it. */
export function partsOf(name: string): NameParts | null {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L})/gu, '$1. ')
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from])) from++;
  const plain = words.slice(from).map((word) => word.replaceAll('.', ''));
  const hasSuffix = plain.length > 1 && SUFFIX.test(plain[plain.length - 1]);
  const suffix = hasSuffix ? plain.pop()! : '';
  const surname = plain.pop();
  return surname === undefined ? null : { titled: from > 0, given: plain, surname, suffix };
}

const known = new Map<string, boolean>();

/** Whether a word before a name says what somebody is, in any of the languages. */
function isTitle(word: string): boolean {
  if (ABBREVIATED.test(word)) return true;
  let is = known.get(word);
  if (is === undefined) known.set(word, (is = isTitleIn(hashWord(word))));
  return is;
}

const isTitleIn = (hash: number) =>
  LANGUAGES.some((code) => {
    const told = tellsOf(peopleOf(code), hash);
    if ((told & (Tells.given | Tells.surname)) !== 0) return false;
    return (
      (told & (Tells.courtesy | Tells.title)) !== 0 ||
      (classesOf(languageOf(code).lexicon, hash) & Is.title) !== 0
    );
  });
