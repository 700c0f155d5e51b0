import type { Entry, Place } from './entry.ts';
import { trimEndOf } from '../convert/trim-end.ts';
import { slugsOf } from './slugs.ts';

/** A writer, a source, a speaker or a tag, and where it is met. */
export interface Name<E extends Entry = Entry> {
  /** As it is written most often. */
  name: string;
  /** Its address below the way's: unique among the names of its way. */
  slug: string;
  /** Articles, each once, in the order given. */
  entries: E[];
  /** What is quoted of it: of speakers and sources. */
  places: Place<E>[];
}

/** One meeting of a name with an article; a quotation where it is quoted there. */
export type Meeting<E extends Entry> = [name: string, entry: E, quotation?: Place['quotation']];

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
  const met = new Map<string, { forms: Map<string, number>; entries: Set<E>; places: Place<E>[] }>();
  for (const [raw, entry, quotation] of meetings) {
    const form = raw.replaceAll(/\s+/g, ' ').trim();
    const fold = foldOf(form);
    if (fold === '') continue;
    const known = met.get(fold) ?? { forms: new Map<string, number>(), entries: new Set<E>(), places: [] };
    met.set(fold, known);
    known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
    known.entries.add(entry);
    if (quotation) known.places.push({ entry, quotation });
  }
  const slugs = slugsOf(met.keys());
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return new Map(
    [...met]
      .map(([fold, { forms, entries, places }]): [string, Name<E>] => [
        fold,
        { name: commonest(forms), slug: slugs.get(fold)!, entries: [...entries], places },
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
 * Of each at most twenty others, those met most often first.
 */
export function namesakesOf<E extends Entry>(names: Iterable<Name<E>>): (name: Name<E>) => Name<E>[] {
  const alike = Map.groupBy(names, ({ name }) => lastWord(name));
  for (const group of alike.values()) group.sort((a, b) => b.places.length - a.places.length);
  return (name) => {
    const word = lastWord(name.name);
    const group = word.length < SHORTEST ? [] : (alike.get(word) ?? []);
    return group
      .slice(0, MOST_NAMESAKES + 1)
      .filter((other) => other !== name)
      .slice(0, MOST_NAMESAKES);
  };
}
