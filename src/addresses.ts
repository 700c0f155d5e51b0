/** What stands where on this site, so that no old address of an article is taken for something else. */
import { glob } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { latestQuotations } from 'astro-verbatim/archive';
import type { Catalogue } from 'astro-verbatim/archive';
import { ARTICLE_FORMS, FEED_FORMATS, QUOTATION_TABLES } from 'astro-verbatim/forms';
import type { FeedFormat } from 'astro-verbatim/forms';
import { publicDir } from 'astro:config/server';
import { catalogue, paths } from './articles.ts';
import type { Article } from './articles.ts';
import { withCards } from './cards.ts';
import script from './layouts/theme.js?url&no-inline';
import { site } from './site.config.ts';
import { pageOf, sheetsOf } from './ways.ts';

type Address = [path: string, name: string];

/**
 * Every page and file of the site but the pages of articles, by its path, and what it is called. One after another: there are a dozen for
 * each article.
 */
export async function addressesIn(): Promise<Iterable<Address>> {
  const archive = await catalogue();
  const [cards, kept] = await Promise.all([withCards(), publicFiles()]);
  return (function* () {
    yield* ownPages();
    yield* sheets(archive);
    yield* files(archive, cards);
    yield* kept;
  })();
}

function ownPages(): Address[] {
  return Object.keys(import.meta.glob('./pages/**/*.{astro,ts}'))
    .filter((file) => !file.includes('['))
    .map((file) => {
      const name = `src/${file.slice(2)}`;
      const path = file.replace(/^\.\/pages\//, '');
      if (path === '404.astro') return [paths.to('404.html'), name];
      if (path.endsWith('.ts')) return [paths.to(path.slice(0, -'.ts'.length)), name];
      return [paths.to(path.replace(/(?:index)?\.astro$/, (end) => (end === '.astro' ? '/' : ''))), name];
    });
}

function* sheets(archive: Catalogue<Article>): Generator<Address> {
  const quotations = [...latestQuotations(archive.entries, site.lang)];
  for (const sheet of sheetsOf(archive, quotations)) {
    const { pages } = pageOf(sheet, 1);
    for (let page = 1; page <= pages; page++)
      yield [paths.way(sheet.way, sheet.slug, page), `the page “${sheet.title}”`];
  }
}

/** What is made for machines. */
function* files({ entries }: Catalogue<Article>, cards: readonly Article[]): Generator<Address> {
  for (const { id, data } of entries)
    for (const form of ARTICLE_FORMS) yield [paths.form(id, form), `the ${form} of ${data.file}`];
  for (const of of ['articles', 'quotations'] as const)
    for (const format of Object.keys(FEED_FORMATS) as FeedFormat[])
      yield [paths.feed(of, format), `the feed of ${of}`];
  for (const article of [undefined, ...cards]) yield [paths.card(article?.id), 'a picture for link previews'];
  for (const name of [...Object.keys(QUOTATION_TABLES).map((table) => `quotations.${table}`), ...MADE])
    yield [paths.to(name), `${name}, which the build makes`];
  for (let number = 0; number < SITEMAPS; number++)
    yield [paths.to(`sitemap-${number}.xml`), 'a sitemap, which the build makes'];
  for (const folder of [paths.to('pagefind'), ...assets()])
    yield [folder, `the folder ${folder.slice(paths.to('').length)}/, which the build fills`];
}

/** The folder of scripts, styles and fonts (`build.assets`), known by one of them; none where they are on another host. */
function assets(): string[] {
  const folder = script.slice(0, script.lastIndexOf('/'));
  return folder.startsWith(paths.to('')) ? [folder] : [];
}

const MADE = ['_redirects', 'sitemap-index.xml', 'verbatim.json'];

/** Sitemaps are numbered; each holds 50,000 pages. */
const SITEMAPS = 100;

async function publicFiles(): Promise<Address[]> {
  const found: Address[] = [];
  const folder = fileURLToPath(publicDir);
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true }))
    if (entry.isFile()) {
      const path = `${entry.parentPath}${sep}${entry.name}`
        .slice(folder.length)
        .split(sep)
        .filter(Boolean)
        .join('/');
      found.push([paths.to(path), `public/${path}`]);
    }
  return found;
}
