import { Tells } from '../languages/index.ts';
import { isBody, plainWord, tells } from '../mentions/index.ts';
import type { NamePlace, Names } from '../mentions/index.ts';
import { Shape } from '../text/index.ts';
import { settlePlaces } from './settle-places.ts';

/** One way in which the text prints a name, and its places. */
export interface Form {
  keys: number[];
  /** First letters of those words, in small letters. */
  letters: string[];
  name: string;
  places: NamePlace[];
  body: boolean;
  /** Its first word is a given name or an initial. */
  given: boolean;
  /** The form of address that makes it another's name: "Mrs Tom Hale". */
  address: 'female' | 'male' | null;
}

/** The ways in which a text prints its names, one word or more. */
export function groupForms(names: Names): Form[] {
  const forms = new Map<string, Form>();
  for (const place of settlePlaces(names)) {
    const { reading } = names;
    const gender = place.keys.length > 1 ? otherAddress(names, place) : null;
    const id = `${gender ?? ''} ${place.keys.join(' ')}`;
    let form = forms.get(id);
    if (!form) {
      const body =
        isBody(reading, place.words.start, place.words.end) && !(place.titled && place.keys.length < 3);
      const first = place.at[0];
      const isInitial = (reading.words.shape[first] & Shape.stopped) !== 0;
      const given = isInitial || (tells(reading, first) & Tells.given) !== 0;
      const letters = place.at.map((w) => plainWord(reading.words.text[reading.words.start[w]]));
      form = { keys: place.keys, letters, name: '', places: [], body, given, address: gender };
      forms.set(id, form);
    }
    form.places.push(place);
  }
  for (const form of forms.values()) form.name = printedName(names, form);
  return [...forms.values()];
}

/** The name as most places print it: in capitals only where no place has small letters. */
function printedName({ reading: { words } }: Names, { places, address }: Form): string {
  const place =
    places.find(({ words: { start } }) => (words.shape[start] & Shape.capitals) === 0) ?? places[0];
  const { nickname } = place;
  const parts = nickname
    ? [
        words.text.slice(place.start, words.end[nickname.start - 1]),
        words.text.slice(words.start[nickname.end], place.end),
      ]
    : [words.text.slice(place.start, place.end)];
  if (address) parts.unshift(words.text.slice(words.start[place.titles], words.end[place.words.start - 1]));
  return parts
    .join(' ')
    .replace(/^\(|\)(?= )|(?<= )\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Mrs Tom Hale": a form of address that her husband's given name contradicts. */
function otherAddress(
  { reading }: Names,
  { titles, words: { start }, at }: NamePlace,
): 'female' | 'male' | null {
  const given = tells(reading, at[0]);
  if ((given & Tells.given) === 0) return null;
  for (let w = titles; w < start; w++) {
    const told = tells(reading, w);
    if ((told & Tells.courtesy) === 0) continue;
    if ((told & Tells.female) !== 0 && (given & Tells.male) !== 0 && (given & Tells.female) === 0)
      return 'female';
  }
  return null;
}
