import { unflatten } from 'devalue';
import { writersOf } from '../archive/index.ts';
import { countQuotations } from '../proof/manifest.ts';
import type { ArticleData } from '../schema.ts';
import type { ArticleSummary } from './article-record.ts';
import type { ResolvedVerbatimOptions } from '../options.ts';
import { fromText } from './data-text.ts';
import { publishingOf } from './publishing.ts';
import type { Drawers } from './drawers.ts';
import { readLater } from './later.ts';
import { PrintableError } from '../convert/printable.ts';

/** Data of an entry as it lies in the cache: as text, and before it what a build asks of every article. */
export interface KeptData {
  summary: ArticleSummary;
  text: string;
}

/** Answers whether it is kept now. */
export function keepData(drawers: Drawers, key: string, { summary, text }: KeptData): boolean {
  return drawers.set(key, `${JSON.stringify(summary)}\n${text}`);
}

/** Null where there is none under that key, or none that is whole. */
export function keptData(drawers: Drawers, key: string): KeptData | null {
  const record = drawers.get(key);
  if (record === null) return null;
  const end = record.indexOf('\n');
  return { summary: JSON.parse(record.slice(0, end)) as ArticleSummary, text: record.slice(end + 1) };
}

/** Rules that tell of a sidecar's words that are not in the text. */
const ORPHANS: ReadonlySet<string> = new Set(['orphan-decision', 'orphan-link']);

export function summaryOf(
  data: ArticleData,
  options: Pick<ResolvedVerbatimOptions, 'futureDates'>,
): ArticleSummary {
  const { quotations, byline, messages, sha256, encoding, encodingConfidence, bodyStart } = data;
  return {
    publishing: publishingOf(data, options),
    quotations: countQuotations(quotations),
    messages: messages.length,
    orphans: messages.filter(({ rule }) => ORPHANS.has(rule)).map(({ reason }) => reason),
    speakers: [...new Set(quotations.flatMap(({ speaker }) => speaker?.name ?? []))],
    writers: writersOf(byline),
    sha256,
    isGuessed: encodingConfidence < 1,
    body: { encoding, start: bodyStart },
  };
}

/** Every name of a person that an article has, each once. What an earlier version kept has no writers, and a digest that no longer holds. */
export const namesOf = ({
  speakers,
  writers = [],
}: Pick<ArticleSummary, 'speakers'> & Partial<Pick<ArticleSummary, 'writers'>>): Set<string> =>
  new Set([...speakers, ...writers]);

/** What an entry has in Astro's store in place of its data: the key under which that is kept. */
const KEPT = 'astro-verbatim/kept';
export const placeholderFor = (key: string) => ({ [KEPT]: key });

/** The key for which an entry of Astro's store holds the place; null for an entry that has its data itself. */
export function keyIn(entry: unknown): string | null {
  const data = (entry as { data?: Record<string, unknown> } | null)?.data;
  const key = typeof data === 'object' ? data[KEPT] : undefined;
  return typeof key === 'string' ? key : null;
}

/** A collection of Astro's store. */
type Entries = Map<string, { data?: unknown; filePath?: string } | string>;

/** Gives an entry of Astro's store what the store does not hold. `name` is for errors. */
export type Fill = <E extends { filePath?: string | undefined }>(entry: E, name: string) => E;

/**
 * The collections of Astro's store, each entry whole.
 *
 * @param flat - the store as Astro writes it (devalue)
 */
export function collectionsOf(flat: unknown[], fill: Fill): Map<string, Entries> {
  const collections = unflatten(flat) as Map<string, Entries>;
  for (const [name, entries] of collections)
    for (const [id, entry] of entries)
      if (typeof entry === 'object') entries.set(id, fill(entry, `${name}/${id}`));
  return collections;
}

/** An entry of Astro's store with its data, which is read from the cache when it is asked for. `name` is for errors. */
export function filled<E extends object>(entry: E, drawers: Drawers, name: string): E {
  const key = keyIn(entry);
  return key === null ? entry : { ...entry, data: readLater(() => dataFor(drawers, key, name)) };
}

function dataFor(drawers: Drawers, key: string, name: string): Record<string, unknown> {
  const kept = keptData(drawers, key);
  if (kept) return fromText(kept.text);
  throw new PrintableError(
    `what was kept of "${name}" in ${drawers.folder} is gone or damaged, expected it as the loader left it a moment ago; let nothing else write there, and build or serve again`,
  );
}
