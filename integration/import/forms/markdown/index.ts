import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decode } from '../../../articles/decode.ts';
import { htmlToText } from '../../html/to-text.ts';
import type { Form, Imported, Skipped } from '../../imported.ts';
import { readFrontMatter } from './front-matter.ts';
import type { FrontMatter } from './front-matter.ts';
import { isSitePage, metadataOf } from './metadata.ts';
import type { PageMetadata } from './metadata.ts';

const PAGE = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;
/** Files that give data to the pages beside them. */
const DATA = /\.(?:11tydata\.[cm]?js|11tydata\.json|json|ya?ml|toml)$/i;

interface Page extends FrontMatter {
  path: string;
  metadata: PageMetadata;
}

/** A page of Markdown, or a folder of them as Hugo, Jekyll, Eleventy, Zola and Hexo have it. */
export const markdown: Form = {
  name: 'Markdown',
  recognise: ({ path, isFolder, files }) => (isFolder ? isSite(files) : PAGE.test(path)),
  async *read({ path, isFolder, files }, { now }) {
    const names = isFolder ? files : [basename(path)];
    const root = isFolder ? path : dirname(path);
    const pages: Page[] = [];
    for (const name of names) {
      if (DATA.test(name)) yield { what: name, why: 'a file of data' };
      if (!PAGE.test(name)) continue;
      try {
        const { data, body } = readFrontMatter(decode(await readFile(join(root, name))).text);
        pages.push({ path: name, data, body, metadata: metadataOf(data, name, now) });
      } catch (error) {
        yield { what: name, why: error instanceof Error ? error.message : String(error), isFault: true };
      }
    }
    const dated = new Set(pages.flatMap(({ path, metadata }) => (metadata.date ? [dirname(path)] : [])));
    for (const page of pages) yield await read(page, dated);
  },
};

async function read(
  { path, data, body, metadata }: Page,
  dated: ReadonlySet<string>,
): Promise<Imported | Skipped> {
  if (isSitePage(data, path, metadata, dated)) return { what: path, why: 'a page of the site, no article' };
  const { markdownAsHtml } = await import('./to-html.ts');
  const { html, unknown } = markdownAsHtml(body);
  const heading = metadata.title === undefined ? HEADING.exec(html) : null;
  const { noPlace, ...text } = htmlToText(heading ? html.slice(heading[0].length) : html);
  if (text.text.trim() === '') return { what: path, why: 'no text' };
  return {
    from: path,
    slug: path.replace(PAGE, '').replace(/\/index$/, ''),
    ...metadata,
    title: (heading ? htmlToText(heading[0]).text.replace(/^#+/, '').trim() : undefined) ?? titleOf(metadata),
    ...text,
    noPlace: unknown.length > 0 ? { ...noPlace, shortcodes: unknown } : noPlace,
  };
}

/** A title in front matter may have the entities of HTML in it. */
const titleOf = ({ title }: PageMetadata) => title && htmlToText(title.replaceAll('<', '&lt;')).text.trim();

/** A page without a title in its front matter has it in the heading that it begins with. */
const HEADING = /^<h1[^>]*>.*?<\/h1>/s;

/** Whether a folder holds pages of Markdown, and no more web pages than those. */
function isSite(files: readonly string[]): boolean {
  const pages = files.filter((file) => PAGE.test(file) && !/(?:^|\/)readme\.\w+$/i.test(file));
  return pages.length > 0 && pages.length >= files.filter((file) => /\.html?$/i.test(file)).length;
}
