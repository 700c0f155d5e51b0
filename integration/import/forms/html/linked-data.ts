import { attribute, wordsOf } from '../../html/tree.ts';
import type { Element } from '../../html/tree.ts';

/** What JSON-LD says of an article. */
export interface LinkedData {
  headline?: string | undefined;
  authors: string[];
  datePublished?: string | undefined;
  url?: string | undefined;
}

type Item = Readonly<Record<string, unknown>>;

/** The first article that a page's JSON-LD describes. */
export function linkedData(all: readonly Element[]): LinkedData {
  for (const element of all) {
    if (element.tagName !== 'script' || attribute(element, 'type') !== 'application/ld+json') continue;
    const article = itemsIn(parsed(wordsOf(element))).find((item) =>
      /Article|Posting|Report/.test(JSON.stringify(item['@type'] ?? '')),
    );
    if (article)
      return {
        headline: words(article.headline),
        authors: listOf(article.author).flatMap(
          (author) => words(author) ?? words((author as Item | null)?.name) ?? [],
        ),
        datePublished: words(article.datePublished),
        url: words(article.url),
      };
  }
  return { authors: [] };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function itemsIn(value: unknown): Item[] {
  if (Array.isArray(value)) return value.flatMap(itemsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Item, ...itemsIn((value as Item)['@graph'])];
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);
const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
