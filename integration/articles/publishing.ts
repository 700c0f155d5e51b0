import { momentOf } from '../convert/dates.ts';
import type { ResolvedVerbatimOptions } from '../options.ts';
import type { ArticleData } from '../schema.ts';
import type { Publishing } from './article-record.ts';

/** When an article is for readers: by its `draft` and `publishDate`, and where the site says so by its date. */
export function publishingOf(
  { draft, publishDate, date }: Pick<ArticleData, 'draft' | 'publishDate' | 'date'>,
  { futureDates }: Pick<ResolvedVerbatimOptions, 'futureDates'>,
): Publishing {
  const stated = publishDate === null ? null : momentOf(publishDate);
  const dated = futureDates === 'hold' && date !== null ? beginningOf(date) : null;
  return { draft, from: stated === null || dated === null ? (stated ?? dated) : Math.max(stated, dated) };
}

/** Of a year or a month the first moment. */
function beginningOf({ iso, printed }: NonNullable<ArticleData['date']>): number | null {
  const [, year, month = '01'] = /^(\d{4})(?:-(\d{2}))?$/.exec(printed.trim()) ?? [];
  return momentOf(iso ?? `${year}-${month}-01`);
}

/** Why an article is not for readers at a moment; null where it is. */
export function heldBack({ draft, from }: Publishing, now: number): 'draft' | 'scheduled' | null {
  return draft ? 'draft' : from !== null && from > now ? 'scheduled' : null;
}

/** By this variable of the environment `verbatim build` tells the builds of its parts by which moment all of them go. */
export const NOW = 'VERBATIM_NOW';

export function nowIn(environment: Readonly<Record<string, string | undefined>>): number {
  const asked = Number(environment[NOW]);
  return Number.isSafeInteger(asked) && asked > 0 ? asked : Date.now();
}
