import type { Addresses } from '../archive/addresses.ts';
import { personIn } from '../archive/person.ts';
import { isShown } from '../archive/quotation.ts';
import type { Quotation } from '../archive/quotation.ts';
import { parse } from '../convert/index.ts';
import type { Article } from '../convert/model.ts';
import { parseOptions } from '../convert/options.ts';
import type { ResolvedConvertOptions } from '../convert/options.ts';
import { isWebAddress } from '../convert/web-address.ts';
import { findLinks } from '../convert/links/index.ts';
import { toWovenTree } from '../convert/serialize/index.ts';
import type { Root } from '../convert/serialize/index.ts';
import { readArticle } from '../loader.ts';
import type { ArticleData } from '../schema.ts';

/** The archive that articles are published in, as forms name it. */
export interface Archive {
  name: string;
  description: string;
  /** BCP 47: of the archive's own words. */
  lang: string;
  /** Whole URLs: `addressesOf(base, site)`. */
  addresses: Addresses;
}

/** What a collection has of an article. */
export interface ArticleEntry {
  id: string;
  data: ArticleData;
}

/** An article with its text, from which every form is written. */
export interface PublishedArticle extends ArticleEntry {
  bytes: Uint8Array;
  text: string;
  options: ResolvedConvertOptions;
  archive: Archive;
}

/** Reads the article's file. @throws ArticleError naming the file when it can no longer be read. */
export async function publish(entry: ArticleEntry, archive: Archive): Promise<PublishedArticle> {
  const { bytes, text, options } = await readArticle(entry);
  return { id: entry.id, data: entry.data, bytes, text, options: parseOptions(options), archive };
}

/** Its quotations, without what waits for a person's decision: no form shows a suggestion as a quotation. */
export const shownQuotations = ({ data }: ArticleEntry): Quotation[] => data.quotations.filter(isShown);

/** The article's blocks, and its tree with the shown quotations and the links in it. */
export function toTreeOf({ text, data, options }: Pick<PublishedArticle, 'text' | 'data' | 'options'>): {
  article: Article;
  tree: Root;
} {
  const article = parse(text, options);
  const { links } = findLinks(text, options);
  return { article, tree: toWovenTree(article, data.quotations, options, links).tree };
}

/** What of an article's metadata was read off its looks and is nowhere stated. */
export const inferredOf = ({ data }: ArticleEntry): ('title' | 'byline' | 'date')[] =>
  (['title', 'byline', 'date'] as const).filter((key) => data.inferred[key]);

/** Where the article was first published, if that is known. */
export const originOf = ({ data }: ArticleEntry): string | null =>
  webAddress(data.originalUrl) ?? webAddress(data.url);

/** Where authority files have one who is named in an article, as `people.yaml` says; addresses that a form may name. */
export const authoritiesOf = (entry: ArticleEntry, name: string): string[] =>
  personIn(entry, name)?.sameAs.flatMap((url) => webAddress(url) ?? []) ?? [];

/** An address of the web as RFC 3986 has it: XML's `anyURI` and JSON-LD take no other. */
const WEB =
  /^https?:\/\/(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})+(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*)?$/i;

/** What browsers leave as it is behind the host, and RFC 3986 does not. */
const UNENCODED = /%(?![\da-f]{2})|[^\w\-.~:/?@!$&'()*+,;=%#]/gi;

/** The address where it is one that a form may name, `null` for any other. */
export function webAddress(url: string | null | undefined): string | null {
  if (!url || !isWebAddress(url)) return null;
  const { href } = new URL(url);
  const [host] = /^https?:\/\/[^/?#]*/i.exec(href) ?? [''];
  const encoded = host + href.slice(host.length).replaceAll(UNENCODED, encodeURIComponent);
  return WEB.test(encoded) ? encoded : null;
}
