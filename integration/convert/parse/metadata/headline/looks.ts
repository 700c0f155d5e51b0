import { endsInDay } from '../../../dates.ts';
import { nameOf } from '../keys.ts';

const LONGEST = 200;
const WORDS_MOST = 32;
/** Up to here a line is a headline unless something speaks against it; a longer one needs prose under it. */
const SHORT = 100;
const SHORT_WORDS = 13;

/** Why a question is no headline but where it has a title's capitals. */
const ASKS = 'a question of the writer, or to the reader';

/** Looks that a headline does not have, each with its reason. Only tried on lines of `LONGEST` characters or fewer. */
/* eslint-disable regexp/no-super-linear-move -- the square of two hundred is little */
const NOT_HEADLINE: readonly (readonly [looks: RegExp, reason: string])[] = [
  [/[:;,…]["'”’»)]*$/, 'a lead-in or a salutation'],
  [/[.!?]["”’»)]*["”’»]$/, 'a sentence that ends in speech'],
  [/(?:^|[\s:,])['‘].*[.!?]['’]$/, 'a sentence that ends in speech'],
  [/^["“„«‹‘'].*[,!?]["”“»›’']\s\p{Ll}/u, 'speech with its tag'],
  [/[.!?]\s+(?:source|photo|credit|foto|bild|autor|quelle|crédits?)\s?:/i, 'a caption with its credit'],
  [/\/\s?(?:afp|getty images|reuters|ap|dpa|efe)\b/i, "a picture's credit"],
  [/^["“„«‹‘「『][^"”“»›’」』]*$/, 'the beginning of speech'],
  [/^["“„«‹‘].*["”“»›’]\s*(?:[—–―]|--)/, 'a motto with its attribution'],
  [/,\s["“„«](?:[^\s"“”«»]+\s+){2,}[^\s"“”«»]+["“”»]$/, 'a sentence that ends in speech'],
  [/!$/, 'an exclamation, more often of the writer than of a headline'],
  [
    /^(?=(?:.*\s)?(?:i|we|my|our|me|us|you|your|je|nous|vous|ich|wir|du|ihr|yo|tú|usted)\s)(?:\S+\s+){5,}\S+\?$/i,
    ASKS,
  ],
  [/(?:\s\S+){18,}\?$/, 'a long question, more often of the writer than of a headline'],
  [/\b(?:that|als|dass|que|tells? us)$/i, 'a lead-in without its colon'],
  [/^(?:via|h\/t)\s/i, 'a credit'],
  [/\p{Pd}$/u, 'a dateline'],
  [/^\p{Lu}[\p{Lu} .,'’-]+\([^)]*\)/u, 'a dateline with its agency'],
  [/^(?:[—–―*_#>|<[{]|-\S)/, 'an attribution, a sign or markup'],
  [
    /^(?:dear|hi|hello|sehr geehrte[rs]?|liebe[rs]?|cher|chère|chers|estimad[oa]s?|querid[oa]s?|caro|cara)\b/i,
    'a salutation',
  ],
  [/https?:|www\.|@/i, 'an address'],
  [/^\(.*\)\.?$/, 'a note'],
  [/^(?:photo|foto|image|bild|figure|fig\.|table|tabelle|source|quelle)\b[^\p{L}]*[:\d]/iu, 'a caption'],
];
/* eslint-enable regexp/no-super-linear-move */

/** A verb of saying at the end. */
const SAYS = /(?:^|\s)(?:says?|said|writes?|wrote|asks?|asked|reports|reported|sagt|schreibt)$/i;
/** Who says it stands behind a comma, and what is said before that: “Ferry to stop, harbour master says”. */
const SAYS_IT = /^(?!(?:as|in|on|at|for|here|from)\b)(?:[^\s,]+\s+){2,}[^\s,]+,\s(?:[^\s,]+\s+){1,6}\S+$/i;

const SMALL_WORD =
  /^(?:an?|and|as|at|but|by|for|from|in|into|is|its|nor|of|off|on|or|over|per|the|to|up|via|vs|with|without)$/;
const TITLE_WORD = /^["'“‘(«»„]?[\p{Lu}\p{Nd}][\p{L}\p{M}\p{Nd}’'.&-]*[,:;]?["'”’)»«“]?[.!?]?$/u;

/** A headline in capitals that the first paragraph begins with: “THE KEEPER OF THE CLOCKS. On Monday …”. */
const RUN_IN = /^\P{Ll}{20,160}?[.?!](?=\s+["“'‘„«([]?[\p{Lu}\p{Nd}][^\n]*\p{Ll})/u;
const RUN_IN_WORDS = 4;

/** Where a headline in capitals ends with which a paragraph begins; 0 where it begins with none. */
export function runInEnd(words: string): number {
  const found = RUN_IN.exec(words)?.[0] ?? '';
  return isCapitals(found) && found.split(/\s+/).length >= RUN_IN_WORDS ? found.length : 0;
}

/** What there is under a line that may be a headline. */
export interface Under {
  /** The words of the next paragraph, or their beginning; `''` where there is none. */
  next: string;
  /** A byline or a date stands right under the line, and vouches for it. */
  vouched: boolean;
}

/** Whether a line by its looks, and by what stands under it, is a headline. Where it could as well be the first sentence, it is none. */
export function isHeadline(words: string, { next, vouched }: Under): boolean {
  if (words.length > LONGEST || !/\p{L}{2}/u.test(words)) return false;
  const tokens = words.split(/\s+/);
  if (tokens.length > WORDS_MOST) return false;
  const isLong = words.length > SHORT || tokens.length > SHORT_WORDS;
  if (isLong && !vouched && !isProse(next)) return false;
  if (isDateline(words) || isAboutHeadline(words)) return false;
  if (isCapitals(words)) return !NOT_CAPITALS.some((looks) => looks.test(words));
  if (/\.["'”’»)]*$/.test(words)) return isStopped(tokens);
  if (isQuoted(words) && !isProse(next)) return false;
  const titled = isTitled(tokens);
  if (NOT_HEADLINE.some(([looks, reason]) => !(titled && reason === ASKS) && looks.test(words))) return false;
  return !SAYS.test(words) || titled || SAYS_IT.test(words);
}

/** What capitals are when they are no headline: a lead-in, a dateline, speech that goes on, an address. */
const NOT_CAPITALS = NOT_HEADLINE.filter(([, reason]) => !/speech$|exclamation|question/.test(reason)).map(
  ([looks]) => looks,
);

/** All its letters are capitals, and there are enough of them. */
export function isCapitals(words: string): boolean {
  const letters = words.replace(/\P{L}/gu, '');
  return letters.length >= 5 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** Each word has a title's capital, but for small ones. */
function isTitled(tokens: readonly string[]): boolean {
  const titled = tokens.filter((token) => TITLE_WORD.test(token)).length;
  const small = tokens.slice(1).filter((token) => SMALL_WORD.test(token)).length;
  return titled >= 2 && titled + small === tokens.length && TITLE_WORD.test(tokens[0]);
}

/** `Headline: "Ferry late"` is a line of the article about one. */
const isAboutHeadline = (words: string) => nameOf(/^(\S+):\s*["“„«]/.exec(words)?.[1] ?? '') !== undefined;

/** A place and a day, as over a letter or a report: “HALL'S GULCH, November 6.” */
const isDateline = (words: string) => /^\p{Lu}[^.!?]{1,40},\s/u.test(words) && endsInDay(words);

const STOPPED_MOST = 12;

/** Old newspapers close a headline by a full stop; then a title's capitals must tell it from a sentence. */
function isStopped(tokens: readonly string[]): boolean {
  return tokens.length <= STOPPED_MOST && isTitled(tokens) && !/^["“„«]/.test(tokens[0]);
}

/** A line in quotation marks as a whole. */
const isQuoted = (words: string) => /^["“„«‹‘'「『][^"“”„«»‹›「」『』]*["”“»›’'」』]$/.test(words);

const PROSE_LEAST = 80;
const SENTENCE = /[.!?…][\])}"'”’»›“‘]*(?:\s|$)/;

/** A paragraph of sentences. */
export const isProse = (words: string) => words.length >= PROSE_LEAST && SENTENCE.test(words);
