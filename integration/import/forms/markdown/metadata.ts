import { basename, dirname } from 'node:path';
import { isWebAddress } from '../../../convert/web-address.ts';

/** What a page's front matter and its place say of it. */
export interface PageMetadata {
  title?: string;
  byline: string[];
  /** ISO 8601, with the offset where one is given. */
  date?: string;
  tags: string[];
  url?: string;
  aliases: string[];
  /** Why the site does not show it, in words for the report. */
  hidden?: string;
}

type Data = Readonly<Record<string, unknown>>;

/** A page's metadata by its front matter, else by its path: `2019-05-03-name.md`, `2019/05/03/name`. */
export function metadataOf(data: Data, path: string, now: Date): PageMetadata {
  const first = (...keys: string[]) =>
    keys.map((key) => data[key]).find((value) => value != null && value !== '');
  const address = textOf(first('permalink', 'url', 'path'));
  const date =
    isoOf(first('date', 'publishDate', 'publishdate', 'pubDate', 'published_at', 'created')) ??
    dayIn(basename(path)) ??
    dayIn(address ?? '') ??
    dayIn(path);
  const metadata = {
    title: textOf(first('title')),
    byline: listOf(first('authors', 'author', 'byline', 'writer')),
    tags: [
      ...new Set([...listOf(first('tags', 'tag')), ...listOf(first('categories', 'category', 'topics'))]),
    ],
    // A permalink is the path below the site, whose own address the page does not say.
    aliases: [
      ...(address === undefined || isWebAddress(address) ? [] : [address]),
      ...listOf(first('aliases', 'redirect_from')),
    ],
    ...(date === undefined ? {} : { date }),
    ...(address === undefined ? {} : { url: address }),
  };
  const hidden = hiddenBy(data, path, date, now);
  return hidden === undefined ? metadata : { ...metadata, hidden };
}

function hiddenBy(data: Data, path: string, date: string | undefined, now: Date): string | undefined {
  if (isTrue(data.draft) || /(?:^|\/)_?drafts\//i.test(path)) return 'draft';
  if (data.published === false || data.published === 'false') return 'draft (published: false)';
  if (isTrue(data.private) || data.visibility === 'private') return 'private';
  const shownFrom = isoOf(data.publishDate ?? data.publishdate) ?? date;
  return shownFrom !== undefined && Date.parse(shownFrom) > now.getTime()
    ? `scheduled (${shownFrom})`
    : undefined;
}

const isTrue = (value: unknown) => value === true || value === 'true';

/** A text or a number, without the entities that some exports leave in it. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).trim() || undefined
    : undefined;
}

/** Names: a text, a list, or objects with a `name`. */
function listOf(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    const named = typeof item === 'object' && item !== null ? (item as Data).name : item;
    return textOf(named) ?? [];
  });
}

/** “2012-10-19 2:05:46 -0400” and its like as ISO 8601; TOML gives dates of its own, which print themselves so. */
function isoOf(value: unknown): string | undefined {
  const printed = value instanceof Date ? value.toISOString() : textOf(value);
  const found =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?/i.exec(
      printed ?? '',
    );
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second = '00', zone = ''] = found.map(
    (part) => part as string | undefined,
  );
  const date = `${year!}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  if (Number.isNaN(Date.parse(date))) return undefined;
  if (hour === undefined) return date;
  const offset = /^(?:Z|UTC)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
  return `${date}T${hour.padStart(2, '0')}:${minute!}:${second}${offset}`;
}

/** The day that a path names. */
function dayIn(path: string): string | undefined {
  const found = /(?:^|\/)((?:19|20)\d\d)[-/](\d\d)[-/](\d\d)(?=[-_/.]|$)/.exec(path);
  return found ? isoOf(found.slice(1).join('-')) : undefined;
}

/** Pages that hold a site together and are no articles, by their names. */
const OF_THE_SITE =
  /^(?:_index|readme|changelog|contributing|license|404|search|archives?|sitemap|feed|tags|categories)\.\w+$/i;

/** Whether a page is one of the site's own: by its layout, its name, or because its neighbours have dates and it has none. */
export function isSitePage(
  data: Data,
  path: string,
  { date, hidden }: Pick<PageMetadata, 'date' | 'hidden'>,
  datedFolders: ReadonlySet<string>,
): boolean {
  if (OF_THE_SITE.test(basename(path)) || data.layout === 'page' || data.type === 'page') return true;
  return (
    date === undefined && hidden === undefined && datedFolders.size > 0 && !datedFolders.has(dirname(path))
  );
}
