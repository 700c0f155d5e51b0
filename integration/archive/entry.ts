import type { ArticleData } from '../schema.ts';
import { dayOf } from './day.ts';
import { isListed, quotationsOf } from './quotation.ts';
import type { Quotation } from './quotation.ts';

/** What a collection has of an article; an entry of `getCollection` is one. */
export interface Entry {
  id: string;
  data: ArticleData;
}

/** A quotation and the article that it stands in. */
export interface Place<E extends Entry = Entry> {
  entry: E;
  quotation: Quotation;
}

/** The latest first, of one day by title; those without a certain date follow, by title. `lang` says in which order letters come. */
export function latestFirst<E extends Entry>(entries: Iterable<E>, lang: string): E[] {
  const { compare } = new Intl.Collator(lang);
  const days = new Map([...entries].map((entry) => [entry, dayOf(entry.data) ?? '']));
  return [...days]
    .sort(
      ([a, one], [b, two]) =>
        (one === two ? 0 : one < two ? 1 : -1) ||
        compare(a.data.title, b.data.title) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(([entry]) => entry);
}

/** Every quotation that readers are shown as somebody's words, newest article first, in the order of its text; none of whom `people.yaml` leaves out. Holds no text. */
export function* latestQuotations<E extends Entry>(entries: Iterable<E>, lang: string): Generator<Place<E>> {
  for (const entry of latestFirst(entries, lang))
    for (const quotation of quotationsOf(entry)) if (isListed(entry, quotation)) yield { entry, quotation };
}
