import { hasClass } from '../../html/tree.ts';
import type { Element } from '../../html/tree.ts';
import type { Marked } from './marked.ts';
import { isOthers, linesOf } from './page.ts';

const BETWEEN = / ?\| ?| [–—•·»:\\/-]+ /gu;
/** What programs write where there is no title. */
const NO_TITLE =
  /^(?:untitled(?: document)?|unbenannt(?:es dokument)?|new page \d*|index|home|no title|document\d*)$/i;

/** The title that readers see: the one heading that the page's machine-readable titles begin with, else the best of those; without the paper's name. */
export function titleOf({ elements, meta, described, bodies }: Marked): string | undefined {
  const line = (element: Element) => linesOf(element).join(' ');
  const headings = elements
    .filter((element) => element.tagName === 'h1' && !isOthers(element))
    .map(line)
    .filter(Boolean);
  const whole = elements
    .filter(({ tagName }) => tagName === 'title')
    .slice(0, 1)
    .map((element) =>
      squeezed(element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')),
    );
  const stated = [
    ...(meta.get('og:title') ?? []),
    ...(described?.headline === undefined ? [] : [described.headline]),
    ...['twitter:title', 'sailthru.title', 'dc.title', 'title'].flatMap((name) => meta.get(name) ?? []),
    ...whole,
  ]
    .map(squeezed)
    .filter((title) => title !== '' && !NO_TITLE.test(title));
  const heading =
    headings.find((words) => stated.some((title) => comparable(title).startsWith(comparable(words)))) ??
    (headings.length === 1 && !isSite(headings[0], bodies) ? headings[0] : undefined);
  if (heading !== undefined) return heading;
  const classed = elements.find(
    (element) =>
      hasClass(element, /^(?:.*[-_])?(?:headline|entry-title|post-title|article-title)$/i) &&
      !isOthers(element),
  );
  const best = stated.at(0);
  if (best !== undefined) return withoutPaper(best, stated, bodies);
  return classed === undefined || line(classed) === '' ? undefined : line(classed);
}

/** “A title | Pennywater Courier” without what stands behind the last sign, where that is the paper's name. */
function withoutPaper(title: string, others: readonly string[], bodies: readonly string[]): string {
  for (const { 0: sign, index } of [...title.matchAll(BETWEEN)].reverse()) {
    const [front, back] = [title.slice(0, index).trim(), title.slice(index + sign.length).trim()];
    if (front === '') continue;
    const isPaper =
      isSite(back, bodies) ||
      sign.includes('|') ||
      others.some((other) => comparable(other) === comparable(front));
    if (isPaper) return withoutPaper(front, others, bodies);
  }
  const first = [...title.matchAll(BETWEEN)].at(0);
  if (first && isSite(title.slice(0, first.index), bodies))
    return title.slice(first.index + first[0].length).trim();
  return title;
}

/** Whether words are the site's name, or as its host is called: `cbc.ca`, “CBC News”. */
function isSite(words: string, bodies: readonly string[]): boolean {
  const asked = comparable(words);
  if (asked === '') return false;
  return bodies.some((body) => {
    const name = comparable(body);
    const host = /^[\w.-]+\.[a-z]{2,}$/i.test(body)
      ? comparable(
          body
            .replace(/(?:\.(?:ac|co|com|edu|gov|net|org))?\.[a-z]{2,}$/i, '')
            .split('.')
            .at(-1) ?? '',
        )
      : '';
    return (
      name === asked ||
      `the${name}` === asked ||
      name === `the${asked}` ||
      (host.length > 2 && (asked.includes(host) || host.includes(asked)) && asked.length < host.length * 3)
    );
  });
}

const squeezed = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();
const comparable = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
