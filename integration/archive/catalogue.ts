import type { Way } from './addresses.ts';
import { dayOf } from './day.ts';
import { latestFirst } from './entry.ts';
import type { Entry } from './entry.ts';
import { namesakesOf, namesOf } from './names.ts';
import type { Meeting, Name } from './names.ts';
import { personIn } from './person.ts';
import { quotationsOf, sourceOf } from './quotation.ts';
import type { Quotation } from './quotation.ts';
import { publicationsIn, sourceFoldOf } from './publications.ts';
import { relatedTo } from './related.ts';
import type { Related } from './related.ts';
import { foldOf } from './slugs.ts';
import { writersOf } from './writers.ts';
import { yearsOf } from './years.ts';
import type { Year } from './years.ts';

/** The ways in that lead by a name. */
export type NamedWay = Exclude<Way, 'years' | 'quotations'>;

/** Every way into an archive: what its indexes, its articles' links and its lists are made from. Holds no text. */
export interface Catalogue<E extends Entry = Entry> {
  /** The latest first. */
  entries: E[];
  years: Year<E>[];
  /** Names in the alphabet's order; their articles and quotations the latest first. */
  names: Record<NamedWay, Name<E>[]>;
  /** The name however it is written there, an alias of `people.yaml` as well; undefined where it is met in no article. */
  find(way: NamedWay, name: string): Name<E> | undefined;
  /** Whose page has the words of a voice (`voiceOf`): a speaker's, or that of a publication or work. */
  voice(name: string): { way: 'speakers' | 'sources'; name: Name<E> } | undefined;
  /** Other speakers who may be the same: their names end in the same word. */
  namesakes(speaker: Name<E>): Name<E>[];
  /** The names of one article: who wrote it, who and what is quoted in it, its tags. */
  namesIn(entry: E): Record<NamedWay, Name<E>[]>;
  /** The articles before and after it in time, or among those without a date; null at either end. */
  beside(entry: E): { newer: E | null; older: E | null };
  /** Articles that quote the same speakers or sources. */
  related(entry: E, most: number): Related<E>[];
}

/** What tells two names of a way apart. */
const FOLDS: Record<NamedWay, (name: string) => string> = {
  writers: foldOf,
  speakers: foldOf,
  sources: sourceFoldOf,
  tags: foldOf,
};
const WAYS = Object.keys(FOLDS) as NamedWay[];

/**
 * Catalogues an archive. Pure; its cost is linear in entries and quotations but for sorting. Make it once for a build: pages ask it.
 *
 * @param lang - BCP 47; says in which order letters come
 */
export function catalogueOf<E extends Entry>(articles: Iterable<E>, lang: string): Catalogue<E> {
  const entries = latestFirst(articles, lang);
  const places = new Map(entries.map((entry, place) => [entry.id, place]));
  const placeOf = (entry: E) => places.get(entry.id) ?? entries.length;
  const each = <T>(give: (way: NamedWay) => T) =>
    Object.fromEntries(WAYS.map((way) => [way, give(way)])) as Record<NamedWay, T>;
  const isPublication = publicationsIn(entries);
  const byFold = each((way) =>
    namesOf(
      entries.flatMap((entry) => [...meetingsIn(entry, way, isPublication)]),
      FOLDS[way],
      lang,
    ),
  );
  const byAlias = each((way) => byAliasOf(byFold[way].values()));
  const find = (way: NamedWay, name: string) =>
    byFold[way].get(FOLDS[way](name)) ?? byAlias[way].get(foldOf(name));
  const namesIn = (entry: E, way: NamedWay) => [
    ...new Set(
      [...meetingsIn(entry, way, isPublication)].flatMap(
        ([name, , , person]) => find(way, person?.name ?? name) ?? [],
      ),
    ),
  ];
  return {
    entries,
    years: yearsOf(entries),
    names: each((way) => [...byFold[way].values()]),
    find,
    voice: (voice) => {
      for (const way of ['speakers', 'sources'] as const) {
        const name = find(way, voice);
        if (name) return { way, name };
      }
      return undefined;
    },
    namesakes: namesakesOf(byFold.speakers.values()),
    namesIn: (entry) => each((way) => namesIn(entry, way)),
    beside: (entry) => {
      const place = placeOf(entry);
      const isDated = (other: E | undefined) => other && dayOf(other.data) !== null;
      const near = (other: E | undefined) => (other && isDated(other) === isDated(entry) ? other : null);
      return { newer: near(place > 0 ? entries[place - 1] : undefined), older: near(entries.at(place + 1)) };
    },
    related: (entry, most) =>
      relatedTo(
        entry,
        [...namesIn(entry, 'speakers'), ...namesIn(entry, 'sources')],
        entries.length,
        placeOf,
        most,
      ),
  };
}

/** Whose name an alias is, where articles have it of one person alone. */
function byAliasOf<E extends Entry>(names: Iterable<Name<E>>): Map<string, Name<E>> {
  const owners = new Map<string, Name<E> | null>();
  for (const name of names)
    for (const alias of name.also ?? []) owners.set(foldOf(alias), owners.has(foldOf(alias)) ? null : name);
  return new Map([...owners].flatMap(([alias, name]) => (name ? [[alias, name] as const] : [])));
}

/** The names that are met in an article, for one way. Who is left out of indexes is not met. */
function* meetingsIn<E extends Entry>(
  entry: E,
  way: NamedWay,
  isPublication: (name: string) => boolean,
): Generator<Meeting<E>> {
  const met = (name: string, quotation?: Quotation): Meeting<E>[] => {
    const person = personIn(entry, name);
    return person?.index === false ? [] : [[name, entry, quotation, person]];
  };
  if (way === 'writers') for (const name of writersOf(entry.data.byline)) yield* met(name);
  else if (way === 'tags') for (const name of entry.data.tags) yield [name, entry];
  else
    for (const quotation of quotationsOf(entry)) {
      const speaker = quotation.speaker?.name ?? null;
      const [person, publication] =
        speaker !== null && !personIn(entry, speaker) && isPublication(speaker)
          ? [null, speaker]
          : [speaker, null];
      if (way === 'speakers') {
        if (person !== null) yield* met(person, quotation);
        continue;
      }
      const name = sourceOf(quotation) ?? publication;
      if (name !== null) yield [name, entry, quotation];
    }
}
