import { dayOf } from './day.ts';
import type { Entry } from './entry.ts';

/** What was published in a year, the latest first. */
export interface Year<E extends Entry = Entry> {
  /** `2024`; null holds the articles without a certain date. */
  year: string | null;
  months: Month<E>[];
  entries: E[];
}

/** What was published in a month. An article of which only the year is known is in none. */
export interface Month<E extends Entry = Entry> {
  /** `2024-05`. */
  month: string;
  entries: E[];
}

/** Years and months in the order of the entries: the latest first, if they are so. */
export function yearsOf<E extends Entry>(entries: readonly E[]): Year<E>[] {
  const years = Map.groupBy(entries, ({ data }) => dayOf(data)?.slice(0, 4) ?? null);
  return [...years].map(([year, inYear]) => {
    const months = Map.groupBy(inYear, ({ data }) => dayOf(data)?.slice(0, 7) ?? '');
    return {
      year,
      entries: inYear,
      months: [...months]
        .filter(([month]) => month.length === 7)
        .map(([month, inMonth]) => ({ month, entries: inMonth })),
    };
  });
}
