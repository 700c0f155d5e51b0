import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { expand } from 'jsonld';
import { parse, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, expect, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import { textOfHtml } from '../forms/html.ts';
import { asRead } from '../forms/publish.ts';
import { readXml, textsAt, validator } from '../forms/xml.ts';
import { articleFiles } from './archive.ts';
import { root } from './run.ts';

/** The archive as it was built for these tests. */
const folder = `${root}/node_modules/.cache/browser-tests`;
const built = (path: string) => readFile(`${folder}/${path}`, 'utf8');
const ATOM = { a: 'http://www.w3.org/2005/Atom' };

const pages: string[] = [];
beforeAll(async () => {
  for await (const path of glob('**/*.html', { cwd: folder })) pages.push(path);
});

/** The file that an address of the site is served from. */
function fileOf(url: string): string {
  expect(url.startsWith(`${site.url}/`), url).toBe(true);
  const path = decodeURI(new URL(url).pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

test.each(['articles', 'quotations'])(
  'the Atom feed of %s is valid, and each entry leads to a page',
  async (of) => {
    const atom = readXml(await built(`feeds/${of}.atom.xml`));
    validator('../forms/atom.rng')(atom);
    const urls = textsAt(atom, '//a:entry/a:id', ATOM);
    expect(urls.length).toBeGreaterThan(10);
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) {
      const [page, id] = url.split('#');
      expect(existsSync(`${folder}/${fileOf(page)}`), url).toBe(true);
      if (url.includes('#')) expect(await built(fileOf(page))).toContain(`id="${id}"`);
    }
  },
);

test('articles in feeds are whole, and need nothing from the site', async () => {
  const json = JSON.parse(await built('feeds/articles.json')) as {
    items: { url: string; content_html: string }[];
  };
  const rss = readXml(await built('feeds/articles.rss.xml'));
  const atom = readXml(await built('feeds/articles.atom.xml'));
  const CONTENT = { content: 'http://purl.org/rss/1.0/modules/content/' };
  const contents = json.items.map(({ content_html }) => asRead(content_html));
  expect(contents.length).toBe(Math.min(site.feeds.articles, (await articleFiles()).length));
  expect(textsAt(rss, '//item/content:encoded', CONTENT)).toEqual(contents);
  expect(textsAt(atom, '//a:entry/a:content', ATOM)).toEqual(contents);
  for (const { url, content_html } of json.items) {
    const { text, faults } = textOfHtml(content_html);
    expect(faults, url).toEqual([]);
    // What a page shows as the article's, a feed says too.
    const shown = wordsOf(articleOn(await built(fileOf(url))));
    expect(wordsOf(text), url).toBe(shown);
  }
});

test('quotations in feeds link to their article by a whole address', async () => {
  const { items } = JSON.parse(await built('feeds/quotations.json')) as { items: { content_html: string }[] };
  for (const { content_html } of items)
    for (const { tagName, attrs } of elementsOf(parseFragment(content_html)))
      if (tagName === 'a')
        expect(attrs).toEqual([{ name: 'href', value: expect.stringMatching(/^https:/) as string }]);
      else expect(attrs).toEqual([]);
});

test('the sitemap lists the pages, all of them and nothing else', async () => {
  const SITEMAP = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
  const index = readXml(await built('sitemap-index.xml'));
  const urls: string[] = [];
  for (const part of textsAt(index, '//s:sitemap/s:loc', SITEMAP))
    urls.push(...textsAt(readXml(await built(fileOf(part))), '//s:url/s:loc', SITEMAP));
  const listed: string[] = [];
  // Pages that only lead on ask not to be found.
  for (const path of pages)
    if (path !== '404.html' && !(await built(path)).includes('name="robots" content="noindex"'))
      listed.push(path);
  expect(urls.map(fileOf).sort()).toEqual(listed.sort());
  expect(await built('robots.txt')).toContain(`Sitemap: ${site.url}/sitemap-index.xml`);
});

test('every article has its forms, its page names them, and they are what they should be', async () => {
  const validate = validator('../forms/tei.rng');
  for (const { path, bytes } of await articleFiles()) {
    const html = await built(`${path.slice(1)}/index.html`);
    const named = (name: string) =>
      [...elementsOf(parse(html))].filter(({ tagName }) => tagName === name).map(attributesOf);
    const [links, metas] = [named('link'), named('meta')];
    for (const { href } of links.filter(({ rel }) => rel === 'alternate'))
      expect(existsSync(`${folder}/${fileOf(new URL(href, site.url).href)}`), href).toBe(true);
    expect(links.find(({ rel }) => rel === 'canonical')?.href).toBe(`${site.url}${path}/`);
    const image = metas.find(({ property }) => property === 'og:image')?.content ?? '';
    expect((await readFile(`${folder}/${fileOf(image)}`)).subarray(1, 4).toString()).toBe('PNG');
    const [title] = textsOf(metas, 'citation_title');
    expect(textsOf(metas, 'og:title')).toEqual([title]);
    expect(await readFile(`${folder}${path}.txt`)).toEqual(bytes);
    validate(readXml(await built(`${path}.tei.xml`)));
    expect(await built(`${path}.mdx`)).toMatch(/^import \{ Attribution as \$Attribution/);
    expect(await built(`${path}.bib`)).toMatch(/^@article\{/);
    expect(JSON.parse(await built(`${path}.csl.json`))).toMatchObject([{ type: 'article-newspaper' }]);
  }
});

test('every page says where it stands, and what a link to it shows; a page that is not there does not', async () => {
  for (const path of pages) {
    const html = await built(path);
    if (html.includes('http-equiv="refresh"')) continue;
    const head = [...elementsOf(parse(html))].map(attributesOf);
    const canonical = head.filter(({ rel }) => rel === 'canonical').map(({ href }) => href);
    if (path === '404.html') {
      expect([canonical, textsOf(head, 'og:url')]).toEqual([[], []]);
      continue;
    }
    expect(canonical.map(fileOf), path).toEqual([path]);
    expect(textsOf(head, 'og:url'), path).toEqual(canonical);
    expect(textsOf(head, 'og:title'), path).toHaveLength(1);
    const [image] = textsOf(head, 'og:image');
    expect(existsSync(`${folder}/${fileOf(image)}`), path).toBe(true);
  }
});

test('the JSON-LD of every article is schema.org’s, names its quotations where they stand, and is one block', async () => {
  for (const { path } of await articleFiles()) {
    const html = await built(`${path.slice(1)}/index.html`);
    const scripts = [...elementsOf(parse(html))].filter(
      (element) => element.tagName === 'script' && attributesOf(element).type === 'application/ld+json',
    );
    expect(scripts).toHaveLength(1);
    const data = JSON.parse(textOf(scripts[0])) as object;
    const expanded = await expand(data, {
      base: `${site.url}${path}/`,
      documentLoader: (url) =>
        Promise.resolve({
          contextUrl: undefined,
          documentUrl: url,
          // Terms as schema.org maps them; those whose values are addresses are so typed there.
          document: {
            '@context': {
              '@vocab': 'http://schema.org/',
              url: { '@type': '@id' },
              encoding: { '@type': '@id' },
            },
          },
        }),
    });
    expect(expanded).toHaveLength(1);
    const [article] = expanded as Record<string, unknown>[];
    expect(article['@type']).toEqual(['http://schema.org/NewsArticle']);
    for (const key of keysOf(article)) expect(TERMS, key).toContain(key.replace('http://schema.org/', ''));
    const parts = (article['http://schema.org/hasPart'] ?? []) as { '@id': string }[];
    for (const { '@id': id } of parts) expect(html, id).toContain(`id="${id.split('#')[1]}"`);
  }
});

test('a suggestion is in no form', async () => {
  const rows = (await built('quotations.jsonl'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { status: string });
  expect(rows.length).toBeGreaterThan(100);
  for (const { status } of rows) expect(['accepted', 'decided']).toContain(status);
  const csv = await built('quotations.csv');
  expect(csv.startsWith('\ufeffid,url,words,')).toBe(true);
  expect(csv).not.toContain(',suggested,');
});

/** Terms of schema.org that are used, each with the class or classes that it is a property of there. */
const TERMS = [
  // Thing
  ...['name', 'url', 'image', 'description', 'sameAs'],
  // CreativeWork
  ...[
    'headline',
    'inLanguage',
    'author',
    'datePublished',
    'keywords',
    'isBasedOn',
    'isPartOf',
    'hasPart',
    'encoding',
  ],
  ...['creativeWorkStatus', 'text', 'creator', 'citation', 'publisher'],
  // Article; Quotation; Person
  ...['wordCount', 'spokenByCharacter', 'givenName', 'familyName'],
];

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    ...(key.startsWith('http') ? [key] : []),
    ...keysOf(child),
  ]);
}

/** What tags of a name or property say. */
const textsOf = (metas: Record<string, string>[], key: string) =>
  metas.filter(({ name, property }) => name === key || property === key).map(({ content }) => content);

/** The text of the article on a page, without what is inferred. */
function articleOn(html: string): string {
  const wrapper = [...elementsOf(parse(html))].find((element) => 'data-verbatim' in attributesOf(element));
  return wrapper ? textOf(wrapper) : '';
}

const wordsOf = (text: string) => text.replaceAll(/\s+/g, '');

function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    yield* elementsOf(child);
  }
}

const attributesOf = ({ attrs }: Tree.Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if ('attrs' in node && node.attrs.some(({ name }) => name === 'data-inferred')) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
