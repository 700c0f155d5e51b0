import { attribute, hasClass } from '../../html/tree.ts';
import type { Element } from '../../html/tree.ts';
import { htmlToText } from '../../html/to-text.ts';
import type { MetaWords } from './metadata.ts';

const CLASS = /^(?:.*[-_])?(?:by-?line|authors?|p-author|fn)(?:$|[-_])|^(?:.*[-_])?author(?:Text|Name)/i;
const BY = /^(?:by|von|par|por|di|text|written by|story by)\b:?\s+/i;
const BETWEEN = / ?[,;] (?!Jr|Sr|MD|PhD)| (?:and|und|et|[ye&]) /u;
/** A line of names is shorter. */
const LONGEST = 120;

/** Who wrote an article: by the page's metadata, else by the line that a class calls so. */
export function writersOf(all: readonly Element[], meta: MetaWords, linked: readonly string[]): string[] {
  const site = new Set(meta('og:site_name', 'application-name').map((name) => name.toLowerCase()));
  const candidates = [
    () => meta('author', 'byline', 'article_author', 'parsely-author', 'dc.creator', 'article:author'),
    () => linked,
    () =>
      all
        .filter((element) =>
          /\bauthor\b/.test(attribute(element, 'rel') ?? attribute(element, 'itemprop') ?? ''),
        )
        .slice(0, 1)
        .map(firstLine),
    () =>
      all
        .filter((element) => element.tagName !== 'figure' && hasClass(element, CLASS))
        .slice(0, 3)
        .map(firstLine),
  ];
  for (const candidate of candidates) {
    const names = [...new Set(candidate().flatMap(namesIn))].filter((name) => !site.has(name.toLowerCase()));
    if (names.length > 0) return names;
  }
  return [];
}

const firstLine = (element: Element): string =>
  htmlToText(element)
    .text.split('\n')
    .find((line) => /\p{L}/u.test(line) && !/^(?:by|written by|advertisement)$/i.test(line)) ?? '';

/** Names in a line, without “By”, mail addresses, and what stands behind a bar. */
function namesIn(line: string): string[] {
  const bare = line
    .replaceAll(/\s+/g, ' ')
    .split(/ ?[|•] ?/)[0]
    .replace(BY, '')
    .replaceAll(/(?<!\S)\S+@\S+/g, '')
    .trim();
  if (bare.length > LONGEST || /^https?:/.test(bare)) return [];
  const parts = bare.split(' · ');
  const named = parts.find((part) => / .*\p{Lu}/u.test(part)) ?? bare;
  return named
    .split(BETWEEN)
    .map((name) => name.replace(BY, '').trim())
    .filter((name) => /\p{L}/u.test(name));
}
