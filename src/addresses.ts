/** What stands where on this site, so that no old address of an article is taken for something else. */
import { glob } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { latestQuotations } from 'astro-verbatim/archive';
import { ARTICLE_FORMS, FEED_FORMATS, QUOTATION_TABLES } from 'astro-verbatim/forms';
import type { FeedFormat } from 'astro-verbatim/forms';
import { publicDir } from 'astro:config/server';
import { catalogue, paths } from './articles.ts';
import { withCards } from './cards.ts';
import { site } from './site.config.ts';
import { pageOf, sheetsOf } from './ways.ts';

type Addresses = [path: string, name: string][];

/** Every page and file of the site but the pages of articles, by its path, and what it is called. */
export async function addressesIn(): Promise<Addresses> {
  return [...ownPages(), ...(await sheets()), ...(await files()), ...(await publicFiles())];
}

function ownPages(): Addresses {
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

async function sheets(): Promise<Addresses> {
  const archive = await catalogue();
  const quotations = [...latestQuotations(archive.entries, site.lang)];
  return [...sheetsOf(archive, quotations)].flatMap((sheet) =>
    Array.from({ length: pageOf(sheet, 1).pages }, (_, index): [string, string] => [
      paths.way(sheet.way, sheet.slug, index + 1),
      `the page “${sheet.title}”`,
    ]),
  );
}

/** What is made for machines. */
async function files(): Promise<Addresses> {
  const { entries } = await catalogue();
  const forms = entries.flatMap(({ id, data }) =>
    ARTICLE_FORMS.map((form): [string, string] => [paths.form(id, form), `the ${form} of ${data.file}`]),
  );
  const feeds = (['articles', 'quotations'] as const).flatMap((of) =>
    (Object.keys(FEED_FORMATS) as FeedFormat[]).map((format): [string, string] => [
      paths.feed(of, format),
      `the feed of ${of}`,
    ]),
  );
  const cards = [undefined, ...(await withCards())].map((article): [string, string] => [
    paths.card(article?.id),
    'a picture for link previews',
  ]);
  const others = [
    ...Object.keys(QUOTATION_TABLES).map((table) => `quotations.${table}`),
    ...['_redirects', 'sitemap-index.xml', 'sitemap-0.xml', 'verbatim.json', 'pagefind/volumes.json'],
  ].map((name): [string, string] => [paths.to(name), `${name}, which the build makes`]);
  return [...forms, ...feeds, ...cards, ...others];
}

async function publicFiles(): Promise<Addresses> {
  const found: Addresses = [];
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
