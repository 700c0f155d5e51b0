import { basename } from 'node:path';
import { parse } from 'parse5';
import { htmlToText } from '../../html/to-text.ts';
import type { Form, Imported, Skipped, Source } from '../../imported.ts';
import { readTextFile } from '../../source.ts';
import { articleHtml } from './article-html.ts';
import { metadataOf } from './metadata.ts';

/** Pages of sites that were saved, and pages written by hand; a folder of them is read page by page. */
export const html: Form = {
  name: 'HTML pages',
  recognise: ({ isFolder, path, head }) =>
    !isFolder && (/\.x?html?$/i.test(path) || /^\s*(?:<!doctype html|<html)/i.test(head)),
  read: readPage,
};

const CHARSET = /<meta[^>]+charset\s*=\s*(?:["']\s*)?([\w-]+)/i;

function* readPage({ path, head }: Source): Generator<Imported | Skipped> {
  const source = readTextFile(path, CHARSET.exec(head)?.[1]);
  const metadata = metadataOf(parse(source));
  const article = articleHtml(source);
  if (article === null) yield { what: '', why: 'a page without an article' };
  else
    yield {
      from: basename(path),
      slug: basename(path).replace(/\.\w+$/, ''),
      ...metadata,
      ...htmlToText(article, { title: metadata.title, base: metadata.url }),
    };
}
