import { basename } from 'node:path';
import type { Form, Imported, Skipped, Source } from '../../imported.ts';
import { htmlToText } from '../../html/index.ts';
import { isPost } from '../../html/embeds.ts';
import { attribute, elementsOf, firstOf, isElement } from '../../html/tree.ts';
import type { Element, Parent } from '../../html/tree.ts';
import { readTextFile } from '../../source.ts';
import { removeHeadLines } from './head-lines.ts';
import { mainTextOf } from './main-text.ts';
import { metadataOf } from './metadata.ts';
import { parsePage } from './page.ts';
import { isListOfLinks } from './prose.ts';

/** A page of the web as a browser or a crawler saved it, or what a word processor saves as HTML. */
export const page: Form = {
  name: 'HTML page',
  recognise: ({ path, isFolder, head }) =>
    !isFolder &&
    (/\.x?html?$/i.test(path) ||
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html[\s>])/i.test(head)),
  read: readPage,
};

/** Browsers save what a page shows in a folder of its name. */
const PARTS = /[_-](?:files?|Dateien|fichiers|archivos|bestanden|arquivos)\/[^/]*$/;
const NO_ARTICLE = 'no article was found in the page';

// eslint-disable-next-line @typescript-eslint/require-await -- a form is read piece by piece; a page is one piece
async function* readPage(source: Source): AsyncGenerator<Imported | Skipped> {
  if (PARTS.test(source.path)) {
    yield { what: '', why: 'part of a saved page' };
    return;
  }
  const html = readTextFile(source.path, encodingOf(source.head));
  try {
    yield articleOf(html, source.path);
  } catch (error) {
    // The stack is of a fixed size, and a page may open as many elements in one another as it likes.
    if (!(error instanceof RangeError)) throw error;
    yield {
      what: '',
      why: 'received elements that are nested too deep, expected a page that browsers show; delete the file or save the page again',
      isFault: true,
    };
  }
}

function articleOf(html: string, path: string): Imported | Skipped {
  const root = parsePage(html);
  const { metadata, generator, isArticle } = metadataOf(root, html);
  const { title, url } = metadata;
  const skipped = { what: '', why: NO_ARTICLE };
  const main = mainTextOf(root, html, generator);
  if (!main) return skipped;
  removeHeadLines(main, metadata.byline);
  const posts = asParagraphs(main);
  const text = htmlToText(main, { base: url, title, leaveOut: captionOf });
  if (text.text === '' || (!isArticle && isListOfLinks(text.text, text.links))) return skipped;
  if (posts.length > 0)
    text.noPlace.embeds = [...('embeds' in text.noPlace ? text.noPlace.embeds : []), ...posts];
  const name = basename(path).replace(/\.\w{1,5}$/, '');
  return { from: path, slug: /^(?:index|default)$/i.test(name) ? undefined : name, ...metadata, ...text };
}

/** Posts of other sites stay as words, but are no quotations of the article's. Gives the address of each. */
function asParagraphs(main: Parent): string[] {
  const posts = [...elementsOf(main)].filter(
    (element) => element.tagName === 'blockquote' && isPost(element),
  );
  return posts.map((element) => {
    element.tagName = 'div';
    element.nodeName = 'div';
    const links = [...elementsOf(element)].filter(({ tagName }) => tagName === 'a');
    return (links.at(-1) && attribute(links.at(-1)!, 'href')) ?? '';
  });
}

/** The words below a picture, not those below a quotation. */
function captionOf(element: Element): string | undefined {
  if (element.tagName !== 'figcaption') return undefined;
  const figure = element.parentNode;
  const isQuoted =
    figure !== null &&
    isElement(figure) &&
    firstOf(figure, ({ tagName }) => tagName === 'blockquote') !== undefined;
  return isQuoted ? undefined : 'captions';
}

/** What the page says its letters are in, where they are not UTF-8. One that is UTF-8 often says something else. */
function encodingOf(head: string): string | undefined {
  if (!head.slice(0, -3).includes('\uFFFD')) return undefined;
  return /<meta[^>]{0,200}?charset\s*=\s*(?:["']\s*)?([\w:.-]+)/i.exec(head)?.[1];
}
