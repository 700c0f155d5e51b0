import { hashWord, Tells, tellsOf } from '../languages/index.ts';
import { isLabel, plainWord, tells, wordAt } from '../mentions/index.ts';
import type { NamePlace, Names, Reading } from '../mentions/index.ts';
import { Shape } from '../text/index.ts';

/** A name in a heading is looked for up to this many words. */
const LONGEST = 5;

/** What other places show to be names. */
interface Known {
  /** Whole names that stand within a sentence or after a title. */
  attested: Set<number>;
  /** Words of names. */
  words: Set<number>;
}

/**
 * Places as other places show them: a word that opens a sentence before a known name is no part of it, of a heading's capitals only known names are
 * names, and a German genitive is cut to the name.
 */
export function settlePlaces({ reading, places, headings }: Names): NamePlace[] {
  const known: Known = { attested: new Set(), words: new Set() };
  for (const place of places) {
    const { keys, opens, block, titled } = place;
    if (headings[block] === 1 || isShouted(reading, place)) continue;
    if (!opens || titled) known.attested.add(keyOf(keys));
    if (!opens || titled || keys.length > 1) for (const key of keys) known.words.add(key);
  }
  const settled: NamePlace[] = [];
  for (const place of places) {
    const isHeading = headings[place.block] === 1 || isShouted(reading, place);
    const found = isHeading ? inHeading(reading, known, place) : atOpening(reading, known, place);
    if (found) settled.push(reading.capitalNouns ? withoutGenitive(reading, known, found) : found);
  }
  return settled;
}

/** Several words in capitals that begin a paragraph or sentence are its heading, or stress. */
function isShouted(reading: Reading, place: NamePlace): boolean {
  const { keys, titled, opens } = place;
  if (keys.length < 2 || titled || !opens || isLabel(reading, place)) return false;
  const { words } = reading;
  return keys.every((_, i) => {
    const w = wordAt(place, i);
    return (
      (words.shape[w] & (Shape.capitals | Shape.stopped)) === Shape.capitals &&
      words.end[w] - words.start[w] > 2 &&
      (tells(reading, w) & (Tells.given | Tells.body)) === 0
    );
  });
}

/** One number for the words of a name. */
export function keyOf(keys: readonly number[]): number {
  let hash = keys[0];
  for (let i = 1; i < keys.length; i++) hash = Math.imul(hash, 0x01000193) ^ keys[i];
  return hash;
}

function atOpening(reading: Reading, { attested }: Known, place: NamePlace): NamePlace {
  const { keys, opens } = place;
  if (!opens || keys.length < 2 || attested.has(keyOf(keys))) return place;
  if (!attested.has(keyOf(keys.slice(1))) || (tells(reading, wordAt(place, 0)) & Tells.given) !== 0)
    return place;
  if (keys.length === 2 && reading.casings.of(reading.words.hash[wordAt(place, 0)]).small === 0) return place;
  return part(reading, place, 1, keys.length);
}

function inHeading(reading: Reading, known: Known, place: NamePlace): NamePlace | null {
  const { keys } = place;
  for (let length = Math.min(keys.length, LONGEST); length > 0; length--)
    for (let from = 0; from + length <= keys.length; from++) {
      const slice = keys.slice(from, from + length);
      const isOne = length > 1 ? known.attested.has(keyOf(slice)) : known.words.has(slice[0]);
      if (isOne && reading.casings.of(reading.words.hash[wordAt(place, from)]).small === 0)
        return part(reading, place, from, from + length);
    }
  if (isLabel(reading, place)) return place;
  const isFull =
    keys.length > 1 && keys.length <= 3 && (tells(reading, wordAt(place, 0)) & Tells.given) !== 0;
  return isFull || (place.titled && keys.length <= 3) ? place : null;
}

/** "Quills Boot", "Quills": the name without its ending, where the text has it without. */
function withoutGenitive(reading: Reading, { words: known }: Known, place: NamePlace): NamePlace {
  const { words } = reading;
  const w = wordAt(place, 0);
  const text = words.text.slice(words.start[w], words.end[w]);
  if (text.length < 4 || !text.endsWith('s') || place.keys.length > 2) return place;
  const stem = hashWord(plainWord(text.slice(0, -1)));
  // "Marcos" may be a name of its own, "Daniels" is Daniel's.
  const isGiven = (tells(reading, w) & Tells.given) !== 0;
  const isGenitive = known.has(stem) || (!isGiven && (tellsOf(reading.people, stem) & Tells.given) !== 0);
  if (!isGenitive || (isGiven && known.has(place.keys[0]) && place.keys.length === 1)) return place;
  return { ...part(reading, place, 0, 1), keys: [stem] };
}

/** The place of some of a name's words. */
function part({ words }: Reading, place: NamePlace, from: number, to: number): NamePlace {
  if (to - from === place.keys.length) return place;
  const start = wordAt(place, from);
  const end = wordAt(place, to - 1) + 1;
  return {
    ...place,
    start: words.start[start],
    end: words.end[end - 1],
    words: { start, end },
    keys: place.keys.slice(from, to),
    offsets: place.offsets.slice(from, to).map((offset) => offset - place.offsets[from]),
    titles: from === 0 ? place.titles : start,
    titled: from === 0 && place.titled,
    opens: from === 0 && place.opens,
    nickname: null,
  };
}
