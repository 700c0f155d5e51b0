import { Tells } from '../languages/index.ts';
import { isBody, plainWord, tells, wordAt } from '../mentions/index.ts';
import type { NamePlace, Reading } from '../mentions/index.ts';
import { Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { keyOf } from './settle-places.ts';

/** One way in which the text prints a name, and its places. */
export interface Form {
  keys: readonly number[];
  /** First letters of those words, in small letters. */
  letters: string[];
  /** The first word, as names are compared. */
  first: string;
  places: NamePlace[];
  body: boolean;
  /** Its first word is a given name or an initial. */
  given: boolean;
  /** The form of address that makes it another's name: "Mrs Tom Hale". */
  address: 'female' | 'male' | null;
}

/** The ways in which a text prints names of several words. */
export function groupForms(reading: Reading, places: readonly NamePlace[]): Form[] {
  const forms = new Map<number, Form>();
  for (const place of places) {
    const gender = otherAddress(reading, place);
    const id = gender ? ~keyOf(place.keys) : keyOf(place.keys);
    let form = forms.get(id);
    if (!form) {
      const body =
        isBody(reading, place.words.start, place.words.end) && !(place.titled && place.keys.length < 3);
      const first = wordAt(place, 0);
      const isInitial = (reading.words.shape[first] & Shape.stopped) !== 0;
      const given = isInitial || (tells(reading, first) & Tells.given) !== 0;
      const letters = place.keys.map((_, i) =>
        plainWord(reading.words.text[reading.words.start[wordAt(place, i)]]),
      );
      const word = plainWord(reading.words.text.slice(reading.words.start[first], reading.words.end[first]));
      form = { keys: place.keys, letters, first: word, places: [], body, given, address: gender };
      forms.set(id, form);
    }
    form.places.push(place);
  }
  return [...forms.values()];
}

const SPACES = /[^\S ]| {2}/;

/** The name as most places print it: in capitals only where no place has small letters. */
export function printedName(words: Words, { places, address }: Form): string {
  const place =
    places.find(({ words: { start } }) => (words.shape[start] & Shape.capitals) === 0) ?? places[0];
  const { nickname } = place;
  const parts = [words.text.slice(place.start, place.end)];
  if (nickname) {
    const isBracketed = (words.shape[nickname.start - 1] & Shape.punctuation) !== 0 ? 1 : 0;
    parts[0] = words.text.slice(place.start, words.end[nickname.start - 1 - isBracketed]);
    parts.push(words.text.slice(words.start[nickname.end + isBracketed], place.end));
  }
  if (address) parts.unshift(words.text.slice(words.start[place.titles], words.end[place.words.start - 1]));
  const name = parts.join(' ');
  return SPACES.test(name) ? name.replace(/\s+/g, ' ').trim() : name;
}

/** "Mrs Tom Hale": a form of address that her husband's given name contradicts. */
function otherAddress(reading: Reading, place: NamePlace): 'female' | 'male' | null {
  const given = tells(reading, wordAt(place, 0));
  if ((given & Tells.given) === 0) return null;
  for (let w = place.titles; w < place.words.start; w++) {
    const told = tells(reading, w);
    if ((told & Tells.courtesy) === 0) continue;
    if ((told & Tells.female) !== 0 && (given & Tells.male) !== 0 && (given & Tells.female) === 0)
      return 'female';
  }
  return null;
}
