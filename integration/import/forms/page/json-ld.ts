import { attribute, elementsOf, wordsOf } from '../../html/tree.ts';
import type { Parent } from '../../html/tree.ts';

type Thing = Record<string, unknown>;

/** What a page's JSON-LD says of its article. */
export interface Described {
  headline?: string;
  authors: string[];
  published?: string;
  address?: string;
  publisher?: string;
  tags: string[];
}

const ARTICLE = /(?:Article|BlogPosting|Report|Review|^Blog|Interview)$/;
/** Deeper than any graph of a page is. */
const DEPTH = 6;

/** Reads the scripts of JSON-LD; one that is no JSON is passed over. Null where none is of an article. */
export function describedBy(root: Parent): Described | null {
  const things: Thing[] = [];
  for (const element of elementsOf(root))
    if (element.tagName === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type') ?? ''))
      collect(parsed(wordsOf(element)), things, 0);
  const article = things.find((thing) => listOf(thing['@type']).some((type) => ARTICLE.test(String(type))));
  if (!article) return null;
  const named = (value: unknown) => listOf(value).flatMap((one) => nameOf(one, things));
  return {
    ...some('headline', wordsIn(article.headline) ?? wordsIn(article.name)),
    authors: named(article.author ?? article.creator),
    ...some('published', wordsIn(article.datePublished) ?? wordsIn(article.dateCreated)),
    ...some('address', addressIn(article.mainEntityOfPage) ?? addressIn(article.url)),
    ...some('publisher', named(article.publisher).at(0)),
    tags: listOf(article.keywords).flatMap((words) => (typeof words === 'string' ? words.split(',') : [])),
  };
}

/** Everything with a type, in the order of the page. */
function collect(value: unknown, things: Thing[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEPTH) return;
  if (!Array.isArray(value) && '@type' in value) things.push(value);
  for (const inner of Object.values(value)) collect(inner, things, depth + 1);
}

/** Some pages put it into a comment or CDATA, and have line ends in its strings. */
function parsed(words: string): unknown {
  const json = words.slice(
    words.search(/[[{]/),
    Math.max(words.lastIndexOf('}'), words.lastIndexOf(']')) + 1,
  );
  for (const source of [json, json.replaceAll(/\s+/g, ' ')])
    try {
      return JSON.parse(source);
    } catch {
      // Not JSON: the next way of reading it, or none.
    }
  return null;
}

/** The name of a person or body; one that is told elsewhere in the page stands here by its `@id`. */
function nameOf(value: unknown, things: readonly Thing[]): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  const { name, '@id': id } = value as Thing;
  if (name !== undefined) return listOf(name).filter((words) => typeof words === 'string');
  const other = things.find((thing) => thing['@id'] === id && thing.name !== undefined);
  return id !== undefined && typeof other?.name === 'string' ? [other.name] : [];
}

const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const wordsIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
const addressIn = (value: unknown): string | undefined =>
  wordsIn(value) ??
  (typeof value === 'object' && value !== null
    ? (wordsIn((value as Thing)['@id']) ?? wordsIn((value as Thing).url))
    : undefined);
const some = <Key extends string>(key: Key, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, string>>;
