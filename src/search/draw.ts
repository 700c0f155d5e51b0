/** How what was found is shown. Words of articles go into text nodes and attributes, never into markup. */
import { directionOf } from 'astro-verbatim/archive';
import type { Found } from 'astro-verbatim/search/client';
import { element } from '../element.ts';

const lang = document.documentElement.lang;
const long = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });

export const countOf = (count: number) =>
  count === 0 ? 'Nothing was found.' : `${count.toLocaleString(lang)} found.`;

/** An article: its title leads to it. A quotation: its words do, and the article is named below them. */
export function itemOf(found: Found): HTMLLIElement {
  const item = element('li', '');
  item.dataset.kind = found.kind;
  const words = found.excerpt.map(({ text, hit }) => (hit ? marked(text) : text));
  const own = { lang: found.lang, dir: directionOf(found.lang) };
  if (found.kind === 'quotation') {
    const link = Object.assign(element('a', 'words', ...words), { href: found.url }, own);
    item.append(
      element('p', 'quote', link),
      element('p', 'from', ...joined(voiceOf(found), titleOf(found), dateOf(found))),
    );
  } else {
    const link = Object.assign(element('a', '', found.title), { href: found.url }, own);
    item.append(
      element('h2', '', link),
      element('p', 'from', ...joined(found.writer && element('bdi', '', found.writer), dateOf(found))),
      Object.assign(element('p', 'words', ...words), own),
    );
  }
  return item;
}

const voiceOf = ({ voice }: Found) => voice && element('strong', '', element('bdi', '', voice));
const titleOf = ({ title, lang }: Found) =>
  Object.assign(element('cite', '', element('bdi', '', title)), { lang });

function dateOf({ date }: Found): string | undefined {
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? long.format(new Date(date)) : date;
}

/** The space after a word is no part of the mark. */
function marked(text: string): DocumentFragment {
  const words = text.trimEnd();
  const fragment = new DocumentFragment();
  fragment.append(element('mark', '', words), text.slice(words.length));
  return fragment;
}

function joined(...parts: (Node | string | undefined)[]): (Node | string)[] {
  return parts
    .flatMap((part) => (part ? [part] : []))
    .flatMap((part, index) => (index > 0 ? [', ', part] : [part]));
}
