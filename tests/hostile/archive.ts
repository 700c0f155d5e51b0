import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOf } from '../../integration/archive/quotation.ts';
import { writersOf } from '../../integration/archive/writers.ts';
import { titleOf } from '../../integration/articles/name.ts';
import { convert } from '../../integration/convert/index.ts';
import { asRead } from '../forms/publish.ts';
import { asTold, readXml, textsAt, validator } from '../forms/xml.ts';
import type { Fixture } from '../site/fixture.ts';
import { makeArchive } from '../site/archive.ts';
import { hostileArticles } from './articles.ts';
import type { HostileArticle } from './articles.ts';
import { asShown, compareLines } from './lines.ts';
import { readPage } from './page.ts';

/** Elements of the archive's own pages, none of which runs anything; what stands in an article is checked by `readPage`. */
const OWN = new Set(
  'html head meta title link style script body a header nav h1 h2 p main section article ul li time span footer div aside details summary dl dt dd code fieldset legend label input form button select option datalist ol textarea pre noscript i bdi blockquote'.split(
    ' ',
  ),
);

/** Names that would break out of a page, a path or a table, as tags. */
const NAMES = [
  '</script><script>alert(1)</script>',
  '{process.exit()}',
  '../../etc/passwd',
  '"><img src=x onerror=alert(1)>',
  '%2e%2e%2f',
  '__proto__',
  'constructor',
  '\u200fevil',
  '🦢',
  '???',
  'x'.repeat(300),
  'page-2',
  '__ASTRO_IMAGE_x',
  'import x from "y"',
];
/** A table that gives every article such a name. */
function tableOf(hostile: readonly HostileArticle[]): string {
  const cell = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const rows = hostile.map(({ file }, index) => {
    const name = NAMES[index % NAMES.length];
    return [file, name, `/was/${index}.html`].map(cell).join(',');
  });
  return ['file,tags,aliases', ...rows].join('\n');
}

/** The tests of the archive of so many hostile articles. */
export function testArchive(count: number): void {
  const hostile = hostileArticles(count, 7);

  /** What the pages say that the articles are called. */
  const titles = new Set(
    hostile.map(({ file, text }) =>
      asShown(convert(text.replace(/^\ufeff/, ''), { title: titleOf(file) }).metadata.title.value),
    ),
  );

  let site: Fixture;
  let pages: Map<string, string>;
  beforeAll(async () => {
    site = await makeArchive(Object.fromEntries(hostile.map(({ file, text }) => [file, text])));
    await site.write('content/articles.csv', tableOf(hostile));
    const { status, output } = await site.build();
    expect(output).toContain(`${hostile.length} articles proven on ${hostile.length} pages`);
    expect(status).toBe(0);
    pages = new Map();
    for await (const path of glob('**/*.html', { cwd: join(site.root, 'dist') }))
      pages.set(path, await site.built(path));
  }, 300_000);
  afterAll(() => site.delete());

  test('no page of the archive has an element, a handler or an address that an article brought', () => {
    expect(pages.size).toBeGreaterThan(hostile.length);
    const faults: string[] = [];
    for (const [path, html] of pages)
      for (const element of elementsOf(parse(html))) {
        const { tagName, attrs } = element;
        if (!OWN.has(tagName) && !isInArticle(element)) faults.push(`${path}: <${tagName}>`);
        for (const { name, value } of attrs) {
          if (name === 'src' && tagName === 'script' && /^\/_astro\/[\w.-]+\.js$/.test(value)) continue;
          if (/^(?:on|src|style$|form)/.test(name)) faults.push(`${path}: ${name}=${value}`);
          if (name === 'href' && !/^(?:[#/]|https?:\/\/)/.test(value)) faults.push(`${path}: href=${value}`);
        }
      }
    expect(faults).toEqual([]);
  });

  test(
    'the front page lists every title to the letter, and each leads to its article',
    { timeout: 30_000 },
    () => {
      const anchors = [...elementsOf(parse(pages.get('index.html')!))].filter(
        ({ tagName }) => tagName === 'a',
      );
      const listed = new Set(anchors.map((anchor) => textOf(anchor)));
      for (const { file, text } of hostile) {
        const { title } = convert(text.replace(/^\ufeff/, ''), { title: titleOf(file) }).metadata;
        expect(listed).toContain(asShown(title.value));
      }
      const targets = anchors.flatMap(({ attrs }) =>
        attrs.filter(({ name }) => name === 'href').map(({ value }) => value),
      );
      for (const target of targets.filter((address) => address.startsWith('/articles/')))
        expect(pages.has(`${decodeURI(target.replace(/#.*/, '')).slice(1)}index.html`), target).toBe(true);
    },
  );

  test('scripts in a page are the site’s own files, or data that say the title to the letter', () => {
    for (const [path, html] of pages) {
      const inline = [...elementsOf(parse(html))].filter(
        ({ tagName, attrs }) => tagName === 'script' && !attrs.some(({ name }) => name === 'src'),
      );
      const isArticle = path.startsWith('articles/');
      expect(inline, path).toHaveLength(isArticle ? 1 : 0);
      if (!isArticle) continue;
      expect(inline[0].attrs).toEqual([{ name: 'type', value: 'application/ld+json' }]);
      const { headline } = JSON.parse(textOf(inline[0])) as { headline: string };
      expect(titles, path).toContain(headline);
    }
  });

  test('feeds and TEI of hostile articles are well formed, valid, and say every title to the letter', async () => {
    const ATOM = { a: 'http://www.w3.org/2005/Atom' };
    const atom = readXml(await site.built('feeds/articles.atom.xml'));
    validator('./atom.rng')(atom);
    validator('./atom.rng')(readXml(await site.built('feeds/quotations.atom.xml')));
    const known = new Set([...titles].map((title) => asTold(asRead(title))));
    for (const title of textsAt(atom, '//a:entry/a:title', ATOM)) expect(known).toContain(title);
    for (const title of textsAt(readXml(await site.built('feeds/articles.rss.xml')), '//item/title'))
      expect(known).toContain(title);
    const validate = validator('./tei.rng');
    let count = 0;
    for await (const path of glob('articles/**/*.tei.xml', { cwd: join(site.root, 'dist') })) {
      validate(readXml(await site.built(path)));
      count++;
    }
    expect(count).toBe(hostile.length);
    for (const line of (await site.built('quotations.jsonl')).trim().split('\n'))
      expect(titles).toContain((JSON.parse(line) as { article: { title: string } }).article.title);
  });

  test('every article is on its page to the letter, and its file can be had back byte for byte', async () => {
    const downloads: string[] = [];
    for await (const path of glob('articles/**/*.txt', { cwd: join(site.root, 'dist') }))
      downloads.push(await readFile(join(site.root, 'dist', path), 'utf8'));
    expect(downloads.toSorted()).toEqual(hostile.map(({ text }) => text).toSorted());

    const shown = [...pages.values()]
      .filter((html) => html.includes('data-verbatim'))
      .map((html) => readPage(html));
    for (const { file, text } of hostile) {
      const body = text.replace(/^\ufeff/, '');
      const { header } = convert(body, { title: titleOf(file) }).metadata;
      const words = body.slice(header?.end ?? 0);
      expect(
        shown.some(({ article }) => compareLines(words, article).difference === null),
        file,
      ).toBe(true);
    }
    expect(shown.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('the search index has every article to the letter, but for white space', async () => {
    const records: { url: string; content: string; filters: Record<string, string[] | undefined> }[] = [];
    for await (const path of glob('pagefind/*/fragment/*', { cwd: join(site.root, 'dist') })) {
      const json = gunzipSync(await readFile(join(site.root, 'dist', path))).toString();
      records.push(JSON.parse(json.slice('pagefind_dcd'.length)) as (typeof records)[0]);
    }
    // Pagefind keeps U+200B for itself: it bounds the words of scripts without spaces.
    const plain = (words: string) =>
      words
        .replaceAll('\u200b', '')
        .replaceAll(/[\s\u0085]+/g, ' ')
        .trim();
    const articles = new Map(
      records
        .filter(({ filters }) => filters.kind?.[0] === 'article')
        .map((record) => [plain(record.content), record]),
    );
    expect(articles.size).toBe(hostile.length);
    let quotations = 0;
    for (const { file, text } of hostile) {
      const body = text.replace(/^\ufeff/, '');
      const { metadata, quotations: found } = convert(body, { title: titleOf(file) });
      const record = articles.get(plain(body.slice(metadata.header?.end ?? 0)));
      expect(record, file).toBeDefined();
      expect(record!.filters.title ?? [], file).toEqual([asShown(metadata.title.value)]);
      // Names as the archive's pages of writers have them, with white space as one space.
      expect(record!.filters.writer ?? [], file).toEqual(
        metadata.byline ? writersOf(asShown(metadata.byline.value)) : [],
      );
      for (const quotation of found.filter(({ status }) => status !== 'suggested')) {
        const words = wordsOf(quotation, body).join(' ');
        const its = records.find(({ url }) => url === `${record!.url}#${quotation.id}`);
        if (!its) {
          // Pagefind has no record where there is nothing to search for.
          expect(words, file).not.toMatch(/[\p{L}\p{N}]/u);
          continue;
        }
        expect(plain(its.content), file).toBe(plain(words));
        expect(its.filters.speaker ?? [], file).toEqual(
          quotation.speaker ? [asShown(quotation.speaker.name)] : [],
        );
        quotations++;
      }
    }
    expect(records).toHaveLength(hostile.length + quotations);
    expect(quotations).toBeGreaterThan(hostile.length);
  });
}

function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    yield* elementsOf(child);
  }
}

function isInArticle(node: Tree.Node | null): boolean {
  if (!node || !('attrs' in node)) return false;
  return node.attrs.some(({ name }) => name === 'data-verbatim') || isInArticle(node.parentNode);
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map((child) => textOf(child)).join('') : '';
}
