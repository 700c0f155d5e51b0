import { BODIES } from './bodies.ts';
import { Is } from '../languages/index.ts';
import { Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/** Small words inside names: "Ludwig van Beethoven", "Osama bin Laden". */
const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'del',
  'della',
  'di',
  'da',
  'du',
  'la',
  'le',
  'bin',
  'ibn',
  'al',
  'zu',
  'ten',
  'ter',
  'dos',
]);
/** What may follow one of those: "van der", "de la"; alone, "der" says whose a thing is. */
const SECOND = new Set(['der', 'den', 'la', 'las', 'los']);
const LONGEST_PARTICLE = 5;

/** The end of the name that begins at `from`, or `from` where none does. Titles before it are no part of it. */
export function readName(words: Words, from: number, limit: number): number {
  if (!isNameWord(words, from) || (words.classes[from] & (Is.title | Is.time)) !== 0) return from;
  // "Farmer Oak": what someone does is no part of the name, but "Police Department" is one.
  if (
    (words.classes[from] & Is.role) !== 0 &&
    from + 1 < limit &&
    isNameWord(words, from + 1) &&
    !namesBody(words, from, from + 2)
  )
    return from;
  let end = from + 1;
  while (end < limit && end - from < 8) {
    // "Harbour Board Director Ines Calder": the office ends before the person's name begins.
    if ((words.classes[end] & (Is.title | Is.role)) !== 0 && isWholeName(words, end + 1, limit)) break;
    // "Tide Radio Simon Hale": so does the paper or station that a person speaks for.
    if (end - from > 1 && namesBody(words, end - 1, end) && isWholeName(words, end, limit)) break;
    // A quotation mark parts: Ada “the Anchor” Fenn.
    if (words.opens[end] === 1) break;
    if (isNameWord(words, end)) end++;
    else {
      const particles = particlesAt(words, end, limit);
      if (particles > 0) end += particles + 1;
      else if (
        end + 1 < limit &&
        isOf(words, end) &&
        namesBody(words, from, end) &&
        isNameWord(words, end + 1)
      )
        end += 2;
      else break;
    }
    if (words.start[end - 1] - words.end[end - 2] > 2) break;
  }
  return end;
}

/** How many particles stand at `w`, before a name word; 0 where none do. */
function particlesAt(words: Words, w: number, limit: number): number {
  const isOne = (at: number, these: ReadonlySet<string>): boolean =>
    words.end[at] - words.start[at] <= LONGEST_PARTICLE &&
    these.has(words.text.slice(words.start[at], words.end[at]));
  if (w + 1 >= limit || !isOne(w, PARTICLES)) return 0;
  if (isNameWord(words, w + 1)) return 1;
  return w + 2 < limit && isOne(w + 1, SECOND) && isNameWord(words, w + 2) ? 2 : 0;
}

/** Whether the words from `from` to before `to` name a body: one of them says so, or they are one abbreviation. */
function namesBody(words: Words, from: number, to: number): boolean {
  return BODIES.test(words.text.slice(words.start[from], words.end[to - 1]));
}

/** Two name words, of which none says that they name a body. */
function isWholeName(words: Words, from: number, limit: number): boolean {
  for (let w = from; w < from + 2; w++)
    if (
      w >= limit ||
      !isNameWord(words, w) ||
      (words.classes[w] & (Is.title | Is.role)) !== 0 ||
      namesBody(words, w, w + 1)
    )
      return false;
  return true;
}

function isOf(words: Words, w: number): boolean {
  if (words.end[w] - words.start[w] > 3) return false;
  const text = words.text.slice(words.start[w], words.end[w]);
  return text === 'of' || text === 'for';
}

const COMMON =
  Is.determiner |
  Is.pronoun |
  Is.preposition |
  Is.conjunction |
  Is.auxiliary |
  Is.subordinator |
  Is.negation |
  Is.adverb |
  Is.saying |
  Is.holding |
  Is.sayingForm |
  Is.firstPerson;

function isNameWord(words: Words, w: number): boolean {
  return (
    (words.shape[w] & Shape.capital) !== 0 &&
    (words.shape[w] & Shape.word) !== 0 &&
    ((words.classes[w] & COMMON) === 0 || (words.shape[w] & Shape.stopped) !== 0)
  );
}
