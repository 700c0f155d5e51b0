import { titleOf } from '../../integration/articles/name.ts';
import { convert } from '../../integration/convert/index.ts';
import type { HostileArticle } from './articles.ts';
import { asShown, compareLines } from './lines.ts';
import { readPage } from './page.ts';
import type { Page } from './page.ts';

/** What became of an article on its page. */
export interface Finding {
  /** Characters of the text that are not where they should be. */
  lost: number;
  faults: string[];
  elements: number;
  speakers: number;
  /** Links of the article's own. */
  links: number;
}

/** What the page of `PAGE` has around an article, whatever the article says. */
const FRAME = { html: 1, head: 1, meta: 2, title: 1, body: 1, h1: 1, p: 5 };
/** Styles that Astro puts into the head. */
const STYLES = new Set(['style', 'link']);

/** Compares a page with its article, without help of the proof. */
export function checkArticle({ file, text: written, linkedWords }: HostileArticle, html: string): Finding {
  const text = written.replace(/^\ufeff/, '');
  const { metadata } = convert(text, { title: titleOf(file) });
  const stated = new Set(linkedWords.map(({ href }) => href));
  const page = readPage(html);
  const { lost, difference } = compareLines(text.slice(metadata.header?.end ?? 0), page.article);
  const data = JSON.parse(page.places.data) as Record<string, unknown>;
  const lines = (data.header as string[]).length;
  const faults = [...page.faults, ...frameFaults(page, metadata.tags?.value.length ?? 0, lines)];
  if (difference !== null) faults.push(difference);
  // A bare address leads where it says, and nowhere else.
  for (const { href, words } of page.links)
    if (!stated.has(href) && !href.includes(words)) faults.push(`"${words}" leads to ${href}`);
  const { title, byline, date, tags, url, extra } = metadata;
  const expected: [string, unknown, unknown][] = [
    ['title', asShown(title.value), page.places.title],
    ['title of the window', asShown(title.value), page.title],
    ['description', asShown(title.value), page.description],
    ['byline', asShown(byline?.value ?? ''), page.places.byline],
    ['date', asShown(date?.value ?? ''), page.places.date],
    ['tags', asShown(tags?.value.join('') ?? ''), page.places.tags],
    ['byline in an attribute', byline ? asShown(byline.value) : undefined, page.attributes.title],
    ['tags in an attribute', asShown(tags?.value.join() ?? ''), page.attributes['data-tags'] ?? ''],
    ['address', page.attributes['data-id'], page.places.id],
  ];
  expected.push(
    ['data: title', asData(title.value), data.title],
    ['data: byline', asData(byline?.value ?? null), data.byline],
    ['data: tags', asData(tags?.value ?? []), data.tags],
    ['data: url', asData(url?.value ?? null), data.url],
    ['data: extra', asData(extra), data.extra],
    ['data: file', `content/${file}`, data.file],
  );
  for (const [place, received, shown] of expected)
    if (JSON.stringify(received) !== JSON.stringify(shown))
      faults.push(`${place}: ${JSON.stringify(received)} is ${JSON.stringify(shown)}`);
  return {
    lost,
    faults,
    elements: Object.values(page.elements).reduce((sum, count) => sum + count, 0),
    speakers: page.speakers.length,
    links: page.links.length,
  };
}

function frameFaults(page: Page, tags: number, lines: number): string[] {
  const expected: Record<string, number> = {
    ...FRAME,
    p: FRAME.p + lines,
    ...(lines > 0 && { header: 1 }),
    ...(tags > 0 && { i: tags }),
  };
  const names = new Set([...Object.keys(expected), ...Object.keys(page.frame)]);
  return [...names].flatMap((name) => {
    const [wanted, found] = [expected[name] ?? 0, page.frame[name] ?? 0];
    return STYLES.has(name) || wanted === found
      ? []
      : [`${found} <${name}> around the article, expected ${wanted}`];
  });
}

/** Data as the collection keeps it: plain, with U+FFFD for what no page can hold, and without the one key that is no key of data. */
const asData = (value: unknown): unknown => {
  if (typeof value === 'string') return asShown(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(asData);
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(entries.map(([key, child]) => [asShown(key), asData(child)]));
};
