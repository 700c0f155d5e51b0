/**
 * Searches the index that `search()` of `astro-verbatim/search` made, in a reader's browser. Draws nothing: what it gives is text and
 * marks on it, for a page to put into text nodes.
 */
import { MANIFEST } from '../manifest.ts';
import type { Filter, Shown } from '../records.ts';
import type { Volumes } from '../volumes.ts';
import { excerptOf } from './excerpt.ts';
import type { Excerpt } from './excerpt.ts';

/** Values that a search is narrowed to: of each key one of those given. */
export type Narrowing = Partial<Record<Filter, string[]>>;

/** One thing found, as its record has it. */
export interface Found {
  kind: 'article' | 'quotation';
  /** Of the article's page, with `#q-…` for a quotation. */
  url: string;
  /** Of the article. */
  title: string;
  /** BCP 47, of the article. */
  lang: string;
  /** Who wrote it, parted by commas. */
  writer: string | undefined;
  /** YYYY-MM-DD where it is certain, else as printed. */
  date: string | undefined;
  /** Whose words a quotation is, where that is known. */
  voice: string | undefined;
  excerpt: Excerpt;
}

/** All that was found, the best match first; what each says is loaded when it is taken. */
export interface Findings {
  count: number;
  take(from: number, to: number): Promise<Found[]>;
}

export interface Search {
  /** `query` may be empty where the narrowing is not. */
  find(query: string, narrowing: Narrowing): Promise<Findings>;
  /** What a filter can be narrowed to, each with how many records have it. */
  values(filter: Filter): Promise<Map<string, number>>;
}

/** There is no index at the address. */
export class NoIndexError extends Error {
  override name = 'NoIndexError';
}

/**
 * Opens the index at `folder`, an address that ends in a slash (`/pagefind/`).
 *
 * @throws NoIndexError where none was made: by the dev server, or by a site without `search()`.
 */
export async function openSearch(folder: string): Promise<Search> {
  const response = await fetch(folder + MANIFEST);
  const volumes = response.ok ? ((await response.json()) as Volumes) : {};
  if (Object.keys(volumes).length === 0) throw new NoIndexError(`no search index at ${folder}`);
  const indexes = await Promise.all(Object.values(volumes).map((names) => openLanguage(folder, names)));
  return {
    find: async (query, narrowing) => findIn(indexes, query, narrowing),
    values: (filter) => valuesIn(indexes, filter),
  };
}

/** What is used here of `pagefind.js`, the module that lies beside each index. */
interface PagefindModule {
  mergeIndex(path: string): Promise<void>;
  search(
    term: string | null,
    options: { filters: object },
  ): Promise<{ results: PagefindResult[]; filters: Partial<Record<string, Record<string, number>>> }>;
}
interface PagefindResult {
  score: number;
  data(): Promise<PagefindData>;
}
interface PagefindData {
  raw_url: string;
  content: string;
  raw_content: string;
  locations: number[];
  filters: Partial<Record<Filter | Shown, string[]>>;
}

/** A module of its own for each language: it brings the word stems of that language. */
async function openLanguage(folder: string, [first, ...more]: string[]): Promise<PagefindModule> {
  const index = (await import(/* @vite-ignore */ `${folder}${first}/pagefind.js`)) as PagefindModule;
  for (const name of more) await index.mergeIndex(`${folder}${name}/`);
  return index;
}

async function findIn(
  indexes: readonly PagefindModule[],
  query: string,
  narrowing: Narrowing,
): Promise<Findings> {
  const filters = Object.fromEntries(Object.entries(narrowing).map(([key, any]) => [key, { any }]));
  const term = query.trim() === '' ? null : query;
  const found = await Promise.all(indexes.map((index) => index.search(term, { filters })));
  const results = found.flatMap(({ results }) => results).sort((a, b) => b.score - a.score);
  return {
    count: results.length,
    take: async (from, to) =>
      Promise.all(results.slice(from, to).map(async (result) => foundOf(await result.data()))),
  };
}

function foundOf({ raw_url, content, raw_content, locations, filters }: PagefindData): Found {
  const of = (key: Filter | Shown) => filters[key]?.at(0);
  return {
    kind: of('kind') === 'quotation' ? 'quotation' : 'article',
    url: raw_url,
    title: of('title') ?? '',
    lang: of('lang') ?? 'und',
    writer: filters.writer?.join(', '),
    date: of('date'),
    voice: of('speaker') ?? of('source'),
    excerpt: excerptOf(content, raw_content, locations),
  };
}

/** Asks for nothing, but of every value of one filter: so only the values of that filter are loaded. */
async function valuesIn(indexes: readonly PagefindModule[], filter: Filter): Promise<Map<string, number>> {
  const sum = new Map<string, number>();
  for (const index of indexes) {
    const { filters } = await index.search(null, { filters: { [filter]: { any: [] } } });
    for (const [value, count] of Object.entries(filters[filter] ?? {}))
      sum.set(value, (sum.get(value) ?? 0) + count);
  }
  return sum;
}
