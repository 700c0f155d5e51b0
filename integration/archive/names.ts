import type { Entry, Place } from './entry.ts';
import { trimEndOf } from '../convert/trim-end.ts';
import type { Person } from './person.ts';
import { slugsOf } from './slugs.ts';

/** A writer, a source, a speaker or a tag, and where it is met. */
export interface Name<E extends Entry = Entry> {
  /** The person's in `people.yaml`, else as it is written most often. */
  name: string;
  /** Its address below the way's: unique among the names of its way. */
  slug: string;
  /** Articles, each once, in the order given. */
  entries: E[];
  /** What is quoted of it: of speakers and sources. */
  places: Place<E>[];
  /** What `people.yaml` says of the person. */
  person?: Person;
  /** Other names by which articles have the person, in the order of the entries. */
  also?: string[];
}

/** One meeting of a name with an article; a quotation where it is quoted there, and the person where `people.yaml` knows who is meant. */
export type Meeting<E extends Entry> = [
  name: string,
  entry: E,
  quotation?: Place['quotation'],
  person?: Person,
];

interface Met<E extends Entry> {
  forms: Map<string, number>;
  entries: Set<E>;
  places: Place<E>[];
  person?: Person;
}

/**
 * Every name that is met, by its folded form, in the alphabet's order. Linear in the meetings but for that order.
 *
 * @param foldOf - names whose folded forms are the same are one
 */
export function namesOf<E extends Entry>(
  meetings: Iterable<Meeting<E>>,
  foldOf: (name: string) => string,
  lang: string,
): Map<string, Name<E>> {
  const met = new Map<string, Met<E>>();
  for (const [raw, entry, quotation, person] of meetings) {
    const form = raw.replaceAll(/\s+/g, ' ').trim();
    const fold = foldOf(person?.name ?? form);
    if (fold === '') continue;
    const known: Met<E> = met.get(fold) ?? { forms: new Map(), entries: new Set(), places: [] };
    met.set(fold, known);
    if (person) known.person = person;
    known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
    known.entries.add(entry);
    if (quotation) known.places.push({ entry, quotation });
  }
  const slugs = slugsOf(met.keys());
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return new Map(
    [...met]
      .map(([fold, { forms, entries, places, person }]): [string, Name<E>] => [
        fold,
        {
          name: person?.name ?? commonest(forms),
          slug: slugs.get(fold)!,
          entries: [...entries],
          places,
          ...(person && { person, also: [...forms.keys()].filter((form) => foldOf(form) !== fold) }),
        },
      ])
      .sort(([one, a], [two, b]) => compare(a.name, b.name) || (one < two ? -1 : 1)),
  );
}

/** The form met most often; of equals the first in the order of code units, so that it does not depend on what was read first. */
function commonest(forms: Map<string, number>): string {
  return [...forms].reduce((best, form) =>
    form[1] > best[1] || (form[1] === best[1] && form[0] < best[0]) ? form : best,
  )[0];
}

/** What follows a surname. */
const AFTER = /^(?:jr|sr|i{1,3}|iv)\.?$/iu;
/** Letters that a surname has at least: shorter last words are initials and numbers. */
const SHORTEST = 3;
/** More namesakes than these tell nobody anything. */
const MOST_NAMESAKES = 20;

/** The word that a name ends in, without what follows a surname, in small letters. Linear, however many commas there are. */
function lastWord(name: string): string {
  const at = Math.max(name.lastIndexOf(' '), name.lastIndexOf(','));
  const surname = at >= 0 && AFTER.test(name.slice(at + 1)) ? trimEndOf(name.slice(0, at), ' ,') : name;
  return surname.slice(surname.lastIndexOf(' ') + 1).toLowerCase();
}

/**
 * Names that may be the same person's, for nobody can tell from a name alone: those that end in the same word (“Ada Brook”, “Brook”).
 * Of each at most twenty others, those met most often first; none that `people.yaml` keeps apart.
 */
export function namesakesOf<E extends Entry>(names: Iterable<Name<E>>): (name: Name<E>) => Name<E>[] {
  const alike = Map.groupBy(names, ({ name }) => lastWord(name));
  const areApart = ({ person }: Name<E>, other: Name<E>) =>
    person?.apart.some((name) => name === other.name) ?? false;
  for (const group of alike.values()) group.sort((a, b) => b.places.length - a.places.length);
  return (name) => {
    const word = lastWord(name.name);
    const group = word.length < SHORTEST ? [] : (alike.get(word) ?? []);
    return group
      .slice(0, MOST_NAMESAKES + 1)
      .filter((other) => other !== name && !areApart(name, other))
      .slice(0, MOST_NAMESAKES);
  };
}
