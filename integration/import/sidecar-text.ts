import { stringify } from 'yaml';
import { STYLE, toItem, toLinkItem } from '../articles/decision-text.ts';
import { statedShape } from '../articles/stated.ts';
import { NOT_IN_LINE } from '../convert/one-line.ts';
import { selectorOf } from '../convert/selector.ts';
import { isWebAddress } from '../convert/web-address.ts';
import type { Imported, ImportedQuotation } from './imported.ts';

/** More characters than any name has. */
const LONGEST = 2000;

/** The sidecar of an imported article: what its export says of it, its quotations as decisions, and its links. `''` where that is nothing. */
export function sidecarText(article: Imported): string {
  const { text, links, quotations } = article;
  const metadata = metadataOf(article);
  const decisions = oneEach(quotations).map((quotation) => indented(toItem(decisionOf(text, quotation))));
  const words = oneEach(links)
    .filter(({ href }) => isWebAddress(href))
    .map((link) => indented(toLinkItem({ ...selectorOf(text, link), href: link.href })));
  return [
    Object.keys(metadata).length > 0 ? stringify(metadata, STYLE) : '',
    words.length > 0 ? `links:\n${words.join('')}` : '',
    decisions.length > 0 ? `decisions:\n${decisions.join('')}` : '',
  ].join('');
}

function metadataOf({ title, byline, date, tags, url, aliases, hidden }: Imported) {
  const stated = {
    title: lineOf(title),
    byline: lineOf(named(byline)),
    date: statedShape.date.safeParse(date?.slice(0, 10)).success ? date?.slice(0, 10) : undefined,
    tags: [...new Set(tags.flatMap((tag) => lineOf(tag) ?? []))].slice(0, 1000),
    originalUrl: url !== undefined && statedShape.originalUrl.safeParse(url).success ? url.trim() : undefined,
    aliases: aliasesOf(url, aliases ?? []),
    draft: hidden === undefined ? undefined : true,
  };
  return Object.fromEntries(
    Object.entries(stated).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** As several writers are printed. */
function named(names: readonly string[]): string | undefined {
  const last = names.at(-1);
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Words as a sidecar takes them in one line; undefined where nothing is left. */
function lineOf(words: string | undefined): string | undefined {
  const line = words
    ?.replaceAll(/\s+/g, ' ')
    .replaceAll(new RegExp(NOT_IN_LINE.source, 'gu'), '')
    .trim()
    .slice(0, LONGEST);
  return line === '' ? undefined : line;
}

/** The old path, so that old links redirect. An address told by its query (`?p=12`) has no path of its own. */
function aliasesOf(url: string | undefined, others: readonly string[]): string[] {
  const old = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  const paths = [...(old && old.pathname !== '/' && old.search === '' ? [old.pathname] : []), ...others];
  const stated = paths.flatMap((path) => {
    const result = statedShape.aliases.safeParse([path]);
    return result.success ? (result.data ?? []) : [];
  });
  return [...new Set(stated)];
}

function decisionOf(text: string, { start, end, kind, speaker, work, url, pieces }: ImportedQuotation) {
  const [who, what] = [lineOf(speaker), lineOf(work)];
  return {
    ...selectorOf(text, { start, end }),
    // The same as "accept" where Verbatim finds these words by itself.
    verdict: 'add' as const,
    kind,
    type: 'direct' as const,
    ...(pieces === undefined
      ? {}
      : { pieces: pieces.map((piece): [number, number] => [piece.start - start, piece.end - start]) }),
    ...(who === undefined ? {} : { speaker: who }),
    ...(what === undefined ? {} : { work: what }),
    ...(url !== undefined && isWebAddress(url) ? { url } : {}),
  };
}

/** In the order of the text, words that are named twice once. */
function oneEach<T extends { start: number; end: number }>(spans: readonly T[]): T[] {
  const seen = new Set<string>();
  return spans
    .filter(({ start, end }) => start < end && !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const indented = (item: string) => item.replaceAll(/(?<=^|\n)(?=[^\n])/g, '  ');
