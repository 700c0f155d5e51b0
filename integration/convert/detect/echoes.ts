import type { Message, Quotation } from '../model.ts';
import { lowerOf, Kind, kindOf } from './characters.ts';

/** Fewer letters are too common to be anyone's words. */
const LEAST = 8;
/** How many earlier places with the same beginning are compared; it bounds the cost. */
const PLACES = 4;
/** A run of more letters than this is compared no further; it is a quotation of its own. */
const MOST = 600;

/** How sure it is that words in marks which an earlier quotation has are quoted from it. */
const TAKEN_UP = 0.85;

/** The letters of a quotation without case, spaces, hyphens and signs, with the offset of each in the text. */
interface Letters {
  text: string;
  at: number[];
  /** Indices of letters at which a word begins. */
  starts: number[];
}

/**
 * Links a later quotation in marks to the earlier one whose words it repeats. Exact where the characters are the same but for
 * the case of the first and signs at the edges; else a message names both readings. Linear: words are looked up by the hash
 * of their first letters.
 */
export function linkEchoes(text: string, quotations: readonly Quotation[], messages: Message[]): void {
  const index = new Map<string, { quotation: Quotation; letters: Letters; from: number }[]>();
  for (const quotation of quotations) {
    if (quotation.type === 'indirect') continue;
    const spans = quotation.type === 'mixed' ? quotation.marked : quotation.content;
    const letters = readLetters(text, spans);
    if (quotation.kind === 'run-in' && quotation.marked.length > 0)
      link(text, index, quotation, letters, messages);
    // A term or a title in marks, said again, is the same term again: nobody's words are taken up.
    if (quotation.type !== 'direct' && quotation.type !== 'mixed') continue;
    for (const from of letters.starts) {
      const key = letters.text.slice(from, from + LEAST);
      if (key.length < LEAST) break;
      const places = index.get(key);
      if (!places) index.set(key, [{ quotation, letters, from }]);
      else if (places.length < PLACES) places.push({ quotation, letters, from });
    }
  }
}

function link(
  text: string,
  index: ReadonlyMap<string, { quotation: Quotation; letters: Letters; from: number }[]>,
  quotation: Quotation,
  letters: Letters,
  messages: Message[],
): void {
  if (letters.text.length < LEAST || letters.text.length > MOST) return;
  const mine = { start: quotation.content[0].start, end: quotation.content.at(-1)!.end };
  const places = (index.get(letters.text.slice(0, LEAST)) ?? []).filter(
    (place) =>
      place.quotation.content.at(-1)!.end <= mine.start &&
      place.letters.text.startsWith(letters.text, place.from),
  );
  // What is shown is what a reader can have read before.
  const place = places.find(({ quotation: { status } }) => status !== 'suggested') ?? places.at(0);
  if (place) {
    const theirs = text.slice(
      place.letters.at[place.from],
      place.letters.at[place.from + letters.text.length - 1] + 1,
    );
    const own = text.slice(letters.at[0], letters.at.at(-1)! + 1);
    const exact = plain(theirs) === plain(own);
    quotation.echoes = { id: place.quotation.id, exact };
    // Whoever takes up another's words quotes them, however few they are.
    if (quotation.type === 'scare' || (quotation.type === 'mixed' && !quotation.cue))
      quotation.type = 'direct';
    if (quotation.rule !== 'nested-marks') quotation.confidence = Math.max(quotation.confidence, TAKEN_UP);
    if (!exact)
      messages.push({
        rule: 'inexact-echo',
        reason: 'These words repeat an earlier quotation, but not to the letter.',
        place: { start: letters.at[0], end: letters.at.at(-1)! + 1 },
        actual: own,
        expected: theirs,
      });
  }
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

function readLetters(text: string, spans: readonly { start: number; end: number }[]): Letters {
  const letters: Letters = { text: '', at: [], starts: [] };
  const units: string[] = [];
  for (const span of spans) {
    let inWord = false;
    for (let i = span.start; i < span.end; i++) {
      const unit = text.charCodeAt(i);
      const kind = kindOf(unit);
      if (kind === Kind.letter || kind === Kind.digit) {
        if (!inWord) letters.starts.push(letters.at.length);
        inWord = true;
        units.push(String.fromCharCode(lowerOf(unit)));
        letters.at.push(i);
      } else if (kind !== Kind.apostrophe && kind !== Kind.hyphen) inWord = false;
    }
  }
  letters.text = units.join('');
  return letters;
}
