import type { Message, Quotation, Span } from '../model.ts';
import { lowerOf, Kind, kindOf } from '../text/index.ts';

/** Fewer letters are too common to be anyone's words. */
const LEAST = 8;
/** How many earlier places with the same beginning are compared; it bounds the cost. */
const PLACES = 4;
/** A run of more letters than this is compared no further; it is a quotation of its own. */
const MOST = 600;

/** How sure it is that words in marks which an earlier quotation has are quoted from it. */
const REPEATED = 0.85;

/** The fewest words that make a sentence known again, and words picked from one. */
const WORDS = 4;
const PICKED = 2;

/** The letters of some spans without case, spaces, hyphens and signs. */
interface Letters {
  spans: readonly Span[];
  count: number;
  units: Uint16Array;
  /** Indices of letters at which a word begins. */
  starts: number[];
}

/** A place at which a quotation has the first letters of a later one. */
interface Place {
  quotation: Quotation;
  letters: Letters;
  from: number;
}

/**
 * Links a later quotation in marks to the earlier one whose words it repeats. Exact where the characters are the same but for
 * the case of the first and signs at the edges; else a message names both wordings. Linear: words are looked up by the hash
 * of their first letters, and only those are noted that some quotation in marks begins with.
 */
export function linkEchoes(text: string, quotations: readonly Quotation[], messages: Message[]): void {
  const repeating = new Map<Quotation, Letters>();
  const index = new Map<number, Place[]>();
  const sieve = new Uint8Array(SIEVE + 1);
  for (const quotation of quotations) {
    if (!isRunInMarks(quotation)) continue;
    const letters = lettersOf(text, quotation);
    if (letters.count < LEAST || letters.count > MOST) continue;
    repeating.set(quotation, letters);
    index.set(keyAt(letters.units, 0), []);
    sieve[sieveAt(letters.units, 0)] = 1;
  }
  // Where nothing can repeat another's words, none need be read.
  if (repeating.size === 0) return;
  for (const quotation of quotations) {
    if (quotation.type === 'indirect') continue;
    const own = repeating.get(quotation);
    if (own) link(text, index.get(keyAt(own.units, 0))!, quotation, own, messages);
    // A term or a title in marks, said again, is the same term again: nobody's words are taken up.
    if (quotation.type !== 'direct' && quotation.type !== 'mixed') continue;
    const letters = own ?? lettersOf(text, quotation);
    for (const from of letters.starts) {
      if (from + LEAST > letters.count) break;
      if (sieve[sieveAt(letters.units, from)] === 0) continue;
      const places = index.get(keyAt(letters.units, from));
      if (places && places.length < PLACES) places.push({ quotation, letters, from });
    }
  }
}

/** Whether a quotation can be a repetition, if it has neither too few nor too many words. */
function isRunInMarks({ kind, type, marked }: Quotation): boolean {
  return kind === 'run-in' && type !== 'indirect' && marked.length > 0;
}

/** Hash of the `LEAST` letters from an index on, of 53 bits, so that no two beginnings are taken for one. */
function keyAt(units: Uint16Array, from: number): number {
  let low = 0;
  let high = 0;
  for (let i = from; i < from + LEAST; i++) {
    low = Math.imul(low ^ units[i], 0x01000193);
    high = Math.imul(high ^ units[i], 0x85ebca6b) ^ (high >>> 13);
  }
  return (low >>> 0) * 0x200000 + (high >>> 11);
}

/** Tells nearly every other beginning from those that are looked for: to hash one and look it up costs more than all the rest. */
function sieveAt(units: Uint16Array, from: number): number {
  return (units[from] ^ (units[from + 1] << 3) ^ (units[from + 2] << 6)) & SIEVE;
}

const SIEVE = 1023;

function startsWith(place: Place, letters: Letters): boolean {
  if (place.from + letters.count > place.letters.count) return false;
  for (let i = 0; i < letters.count; i++)
    if (place.letters.units[place.from + i] !== letters.units[i]) return false;
  return true;
}

function link(
  text: string,
  found: readonly Place[],
  quotation: Quotation,
  letters: Letters,
  messages: Message[],
): void {
  const start = quotation.content[0].start;
  const places = found.filter(
    (place) => place.quotation.content.at(-1)!.end <= start && startsWith(place, letters),
  );
  // What is shown is what a reader can have read before.
  const place = places.find(({ quotation: { status } }) => status !== 'suggested') ?? places.at(0);
  if (place) {
    const last = letters.count - 1;
    const { spans } = place.letters;
    const theirs = text.slice(
      offsetOf(text, spans, place.from),
      offsetOf(text, spans, place.from + last) + 1,
    );
    const [from, end] = [offsetOf(text, letters.spans, 0), offsetOf(text, letters.spans, last) + 1];
    const own = text.slice(from, end);
    const exact = plain(theirs) === plain(own);
    quotation.echoes = { id: place.quotation.id, exact };
    if (place.quotation.status !== 'suggested' && quotesAgain(place.quotation, letters)) {
      // Of a reported clause its words in marks are quoted again, not all of it.
      const isMarks = quotation.content[0].start >= quotation.marked[0].start;
      if (quotation.type === 'scare' || (quotation.type === 'mixed' && !quotation.cue && isMarks))
        quotation.type = 'direct';
      if (quotation.rule !== 'nested-marks') quotation.confidence = Math.max(quotation.confidence, REPEATED);
    }
    if (!exact)
      messages.push({
        rule: 'inexact-echo',
        reason: 'These words repeat an earlier quotation, but not to the letter.',
        place: { start: from, end },
        actual: own,
        expected: theirs,
      });
  }
}

/**
 * Whoever takes up words of a passage set apart quotes them, however few they are, and so are words that were picked out before. A few words of
 * somebody's whole sentence, in marks again, are more often a term that both use: “the thing”.
 */
function quotesAgain({ kind, type }: Quotation, letters: Letters): boolean {
  return kind === 'block' || letters.starts.length >= (type === 'mixed' ? PICKED : WORDS);
}

/** Without case and without differences of marks, dashes and white space, which are the typesetter's and not the speaker's. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ');
}

function lettersOf(text: string, { type, marked, content }: Quotation): Letters {
  const spans = type === 'mixed' ? marked : content;
  const room = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const letters: Letters = { spans, count: 0, units: new Uint16Array(room), starts: [] };
  let count = 0;
  for (const span of spans) {
    let inWord = false;
    for (let i = span.start; i < span.end; i++) {
      const unit = text.charCodeAt(i);
      const kind = kindOf(unit);
      if (kind === Kind.letter || kind === Kind.digit) {
        if (!inWord) letters.starts.push(count);
        inWord = true;
        letters.units[count++] = lowerOf(unit);
      } else if (kind !== Kind.apostrophe && kind !== Kind.hyphen) inWord = false;
    }
  }
  letters.count = count;
  return letters;
}

/** Where in the text a letter of some spans stands. */
function offsetOf(text: string, spans: readonly Span[], letter: number): number {
  let left = letter;
  for (const { start, end } of spans)
    for (let i = start; i < end; i++) {
      const kind = kindOf(text.charCodeAt(i));
      if ((kind === Kind.letter || kind === Kind.digit) && left-- === 0) return i;
    }
  return -1;
}
