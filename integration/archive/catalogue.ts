import type { Way } from './addresses.ts';
import { dayOf } from './day.ts';
import { latestFirst } from './entry.ts';
import type { Entry } from './entry.ts';
import { namesOf } from './names.ts';
import type { Meeting, Name } from './names.ts';
import { quotationsOf, sourceOf } from './quotation.ts';
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
  /** The name however it is written there; undefined where it is met in no article. */
  find(way: NamedWay, name: string): Name<E> | undefined;
  /** The names of one article: who wrote it, who and what is quoted in it, its tags. */
  namesIn(entry: E): Record<NamedWay, Name<E>[]>;
  /** The articles before and after it in time, or among those without a date; null at either end. */
  beside(entry: E): { newer: E | null; older: E | null };
  /** Articles that quote the same speakers or sources. */
  related(entry: E, most: number): Related<E>[];
}

/** What is met in an article, for each way. */
const MET: Record<
  NamedWay,
  (entry: Entry) => (readonly [name: string, quotation?: ReturnType<typeof quotationsOf>[number]])[]
> = {
  writers: ({ data }) => writersOf(data.byline).map((name) => [name]),
  speakers: (entry) =>
    quotationsOf(entry).flatMap((quotation) =>
      quotation.speaker ? [[quotation.speaker.name, quotation] as const] : [],
    ),
  sources: (entry) =>
    quotationsOf(entry).flatMap((quotation) => {
      const source = sourceOf(quotation);
      return source === null ? [] : [[source, quotation] as const];
    }),
  tags: ({ data }) => data.tags.map((name) => [name]),
};
const WAYS = Object.keys(MET) as NamedWay[];

/**
 * Catalogues an archive. Pure; its cost is linear in entries and quotations but for sorting. Make it once for a build: pages ask it.
 *
 * @param lang - BCP 47; says in which order letters come
 */
export function catalogueOf<E extends Entry>(articles: Iterable<E>, lang: string): Catalogue<E> {
  const entries = latestFirst(articles, lang);
  const places = new Map(entries.map((entry, place) => [entry.id, place]));
  const placeOf = (entry: E) => places.get(entry.id) ?? entries.length;
  const byFold = Object.fromEntries(
    WAYS.map((way) => [way, namesOf(meetingsOf(entries, way), lang)]),
  ) as Record<NamedWay, Map<string, Name<E>>>;
  const find = (way: NamedWay, name: string) => byFold[way].get(foldOf(name));
  const namesIn = (entry: E, way: NamedWay) => [
    ...new Set(MET[way](entry).flatMap(([name]) => find(way, name) ?? [])),
  ];
  const each = <T>(give: (way: NamedWay) => T) =>
    Object.fromEntries(WAYS.map((way) => [way, give(way)])) as Record<NamedWay, T>;
  return {
    entries,
    years: yearsOf(entries),
    names: each((way) => [...byFold[way].values()]),
    find,
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

function* meetingsOf<E extends Entry>(entries: readonly E[], way: NamedWay): Generator<Meeting<E>> {
  for (const entry of entries)
    for (const [name, quotation] of MET[way](entry)) yield [name, entry, quotation];
}
