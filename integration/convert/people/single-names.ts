import { Tells } from '../languages/index.ts';
import { isBodyWord, tells } from '../mentions/index.ts';
import type { NamePlace, Reading } from '../mentions/index.ts';
import { describe } from './describe.ts';
import { makeEntity } from './entity.ts';
import type { Entity, Gender } from './entity.ts';
import { genderOf, tellGender } from './hold.ts';
import { isName } from './is-name.ts';
import type { Namesakes } from './namesakes.ts';

/**
 * Gives each name of one word to the person or body that is called so, else makes it a name of its own where the text shows that it is one. A word
 * of several names is a name as it is printed where it mostly stands alone: "Poor Jo", "Little Jo", and "Jo" everywhere else.
 *
 * @returns the names that are new
 */
export function attachSingleNames(
  reading: Reading,
  singles: readonly NamePlace[],
  namesakes: Namesakes,
): Entity[] {
  const owner = new SingleNames(reading, singles, namesakes);
  const left = singles.filter((place) => !owner.attach(place));
  for (const place of left) owner.attachLate(place);
  return owner.made;
}

class SingleNames {
  readonly made: Entity[] = [];
  /** By the name's word, and those that a title alone tells by their gender and the word. */
  readonly #own = new Map<number | string, Entity>();
  readonly #alone = new Map<number, number>();
  readonly #couples = new Map<number, { female: number; male: number }>();
  readonly #ranked = new Set<number>();

  readonly #reading: Reading;
  readonly #namesakes: Namesakes;

  constructor(reading: Reading, singles: readonly NamePlace[], namesakes: Namesakes) {
    this.#reading = reading;
    this.#namesakes = namesakes;
    const ranks = new Set<number>();
    for (const place of singles) {
      const [key] = place.keys;
      this.#alone.set(key, (this.#alone.get(key) ?? 0) + 1);
      const gender = titleGender(reading, place);
      if (place.titled && !gender) ranks.add(key);
      if (!gender) continue;
      // "Sir Ambrose" says it of Ambrose Quill.
      const first = namesakes.byFirstName(key);
      if (first && !first.body) tellGender(first, gender);
      let couple = this.#couples.get(key);
      if (!couple) this.#couples.set(key, (couple = { female: 0, male: 0 }));
      couple[gender]++;
    }
    // "Dr Hale" beside "Mrs Hale", where nobody has a given name: her husband.
    for (const [key, { female, male }] of this.#couples)
      if (ranks.has(key) && female > 0 && male === 0 && namesakes.of(key).length === 0) this.#ranked.add(key);
  }

  /** Whether somebody is called so at a place. */
  attach(place: NamePlace): boolean {
    const entity = this.#entityOf(place);
    if (entity) this.#add(entity, place);
    return entity !== null;
  }

  /** A word that opens a sentence, once other places have shown that it is a name. */
  attachLate(place: NamePlace): void {
    if (place.titled) return;
    const known = this.#own.get(place.keys[0]);
    if (known && this.#namesakes.of(place.keys[0]).length === 0) this.#add(known, place);
  }

  #add(entity: Entity, place: NamePlace): void {
    entity.mentions.push(place);
    const { words } = this.#reading;
    // "VOSS" in a heading, "Voss" in the text
    if (place.keys.length === entity.keys.length && entity.name === entity.name.toUpperCase()) {
      const printed = words.text.slice(place.start, place.end);
      if (printed.toUpperCase() === entity.name) entity.name = printed;
    }
    describe(this.#reading, entity, place);
  }

  #entityOf(place: NamePlace): Entity | null {
    const [key] = place.keys;
    const ranked = this.#ranked.has(key);
    const gender = titleGender(this.#reading, place) ?? (ranked && place.titled ? 'male' : null);
    const all = this.#namesakes.of(key);
    const people = all.filter(({ person }) => person);
    const named = people.length === 1 ? people : all;
    if (gender && named.length > 0) return this.#titled(place, gender, named);
    if (gender && (ranked || this.#isCouple(key))) return this.#ownName(place, gender);
    if (named.length === 1) return this.#mayMean(named[0], place) ? named[0] : null;
    if (named.length > 1) {
      const before = named.filter(({ mentions }) => mentions[0].start < place.start);
      if (before.length === 1) return before[0];
      const main = mostNamed(named);
      if (main) return main;
      // Two people of one name: whom it means is not known, unless the word is a name itself.
      if (this.#alone.get(key)! <= named.reduce((all, { mentions }) => all + mentions.length, 0)) return null;
      const entity = this.#ownName(place, null);
      entity.shared = true;
      return entity;
    }
    return isName(this.#reading, place) ? this.#ownName(place, null) : null;
  }

  /** "Mr Hale": of those with this name the one man; another where all are women. */
  #titled(place: NamePlace, gender: Gender, named: readonly Entity[]): Entity | null {
    const fitting = named.filter((entity) => entity.gender === gender && !entity.body);
    if (fitting.length === 1) return fitting[0];
    if (fitting.length > 1) return null;
    const open = named.filter((entity) => entity.gender === null && !entity.body);
    if (open.length === 1 && this.#mostly(place.keys[0]) === gender) {
      open[0].gender ??= gender;
      return open[0];
    }
    return this.#ownName(place, gender);
  }

  #isCouple(key: number): boolean {
    const couple = this.#couples.get(key);
    return couple !== undefined && couple.female > 0 && couple.male > 0;
  }

  /** The sex of a surname's titles where one is printed at least twice as often as the other. */
  #mostly(key: number): Gender | null {
    const couple = this.#couples.get(key);
    if (!couple) return null;
    const { female, male } = couple;
    return female >= male * 2 ? 'female' : male >= female * 2 ? 'male' : null;
  }

  /** A place is not who is called by it first: "London", "London Bridge Company"; "Israel", "Israel Hale". */
  #mayMean(entity: Entity, { keys: [key], words: { start } }: NamePlace): boolean {
    return key === entity.key || (tells(this.#reading, start) & Tells.place) === 0;
  }

  /** @param gender of a title that alone tells who is meant */
  #ownName(place: NamePlace, gender: Gender | null): Entity {
    const { words } = this.#reading;
    const [key] = place.keys;
    const id = gender ? `${gender} ${key}` : key;
    let entity = this.#own.get(id);
    if (!entity) {
      const printed = words.text.slice(gender ? words.start[place.titles] : place.start, place.end);
      entity = makeEntity(
        printed.replace(/\s+/g, ' '),
        place.keys,
        isBodyWord(this.#reading, place.words.start) && !place.titled,
      );
      this.#own.set(id, entity);
      this.made.push(entity);
    }
    return entity;
  }
}

/** Of several with one name that one whom the text is about: he is named at least three times as often as all others. */
function mostNamed(named: readonly Entity[]): Entity | null {
  const all = named.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return named.find(({ mentions }) => mentions.length >= 3 * (all - mentions.length)) ?? null;
}

/** What a form of address, a rank or a relative's word before a name says of its bearer; null for "Dr." and for none. */
function titleGender(reading: Reading, { titles, words: { start } }: NamePlace): Gender | null {
  for (let w = start - 1; w >= titles; w--) {
    if ((tells(reading, w) & (Tells.courtesy | Tells.title | Tells.kin)) === 0) continue;
    const gender = genderOf(reading, w);
    if (gender) return gender;
  }
  return null;
}
