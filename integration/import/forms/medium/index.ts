import { basename, join } from 'node:path';
import { parse } from 'parse5';
import { htmlToText } from '../../html/to-text.ts';
import {
  attribute,
  elementsOf,
  firstOf,
  hasClass,
  isElement,
  paragraphOf,
  remove,
  wordsOf,
} from '../../html/tree.ts';
import type { Element, Parent } from '../../html/tree.ts';
import type { Form, Imported, Skipped, Source } from '../../imported.ts';
import { readTextFile } from '../../source.ts';

/** `2020-11-24_Name--95ad503c88c.html`, `draft_Name-95ad503c88c.html` */
const POST = /(?:^|\/)(?:draft_|\d{4}-\d\d-\d\d_)[^/]*-[\da-f]{8,12}\.html$/;

/** A Medium export: a folder with `posts/`, or one of its pages. */
export const medium: Form = {
  name: 'Medium export',
  recognise: ({ isFolder, head, files }) =>
    isFolder
      ? files.some((file) => POST.test(file))
      : head.includes('<article class="h-entry">') && head.includes('data-field="body"'),
  read: readMedium,
};

function* readMedium({ path, isFolder, files }: Source): Generator<Imported | Skipped> {
  if (!isFolder) {
    yield readPost(path, basename(path));
    return;
  }
  for (const file of files)
    if (POST.test(file)) yield readPost(join(path, file), file);
    else if (file.endsWith('.html')) yield { what: file, why: 'not a post' };
}

function readPost(path: string, file: string): Imported | Skipped {
  const page = parse(readTextFile(path));
  const byClass = (name: string) => firstOf(page, (element) => hasClass(element, new RegExp(`^${name}$`)));
  const line = (element: Element | undefined) =>
    (element ? wordsOf(element).replaceAll(/\s+/g, ' ').trim() : '') || undefined;
  const body = byClass('e-content');
  if (!body) return { what: file, why: 'not a post' };
  const title = line(byClass('p-name')) ?? line(firstOf(page, ({ tagName }) => tagName === 'title'));
  const author = line(byClass('p-author'));
  const time = byClass('dt-published');
  joinQuotations(body);
  return {
    from: file,
    title,
    byline: author === undefined ? [] : [author],
    date: time && attribute(time, 'datetime'),
    tags: [],
    url: addressOf(byClass('p-canonical')),
    slug: basename(file, '.html')
      .replace(/^(?:draft|\d{4}-\d\d-\d\d)_/, '')
      .replace(/(?<!-)-+[\da-f]{8,12}$/, ''),
    hidden: time === undefined || basename(file).startsWith('draft_') ? 'draft' : undefined,
    ...htmlToText(body, { title, leaveOut }),
  };
}

const addressOf = (link: Element | undefined) => (link ? attribute(link, 'href') : undefined);

/** A figure that shows another page. */
const leaveOut = (element: Element): string | undefined =>
  hasClass(element, /^graf--(?:iframe|mixtapeEmbed)$/) ? 'embeds' : undefined;

/** Medium has a blockquote for each paragraph: those that follow each other are one quotation. */
function joinQuotations(body: Parent): void {
  for (const element of [...elementsOf(body)]) {
    if (!isQuotation(element)) continue;
    const siblings = element.parentNode?.childNodes ?? [];
    const above = siblings[siblings.indexOf(element) - 1];
    const first = siblings.indexOf(element) > 0 && isElement(above) && isQuotation(above) ? above : null;
    const own = paragraphOf([...element.childNodes]);
    own.parentNode = first ?? element;
    (first ?? element).childNodes.push(own);
    if (first) remove(element);
  }
}

const isQuotation = (element: Element): boolean =>
  element.tagName === 'blockquote' && hasClass(element, /^graf--blockquote$/);
