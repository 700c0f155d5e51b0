import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { site as settings } from '../../src/site.config.ts';
import { textsAt, readXml } from '../forms/xml.ts';
import { makeArchive } from '../site/archive.ts';
import type { Fixture } from '../site/fixture.ts';
import { pagePaths } from '../browser/archive.ts';
import { browserLaunch } from '../browser/chromium.ts';
import { followLinks } from '../browser/links.ts';
import { serve } from '../browser/static-server.ts';

/** The archive as a part of another site, whose host asks for a slash at the end of every page's address. */
const BASE = '/archive/';
const HOME = settings.url + BASE;

const ARTICLES = {
  'harbour.txt': `The Wall

“The wall has moved,” said Ada Brook. Later she called it “a matter of weeks.”

The inspector’s report says:

> No vessel of more than forty tonnes should be moored there.
`,
  'harbour.yaml': `byline: Oda Lerch
date: 2024-05-03
tags: [harbour]
aliases: [/2024/wall.html]
originalUrl: https://www.pennywatercourier.example/archive/news/wall
`,
  'notes/lock café.txt': 'The Lock\n\n“It leaks,” said Ada Brook. “It always did.”\n',
};

let fixture: Fixture;
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [fixture, browser] = await Promise.all([
    makeArchive(ARTICLES),
    browserLaunch().then((how) => chromium.launch(how)),
  ]);
  await replace('src/site.config.ts', "base: '/'", `base: '${BASE}'`);
  await replace('astro.config.mjs', 'base: site.base,', "base: site.base,\n  trailingSlash: 'always',");
  const { status, output } = await fixture.build();
  expect(output).toContain('2 articles proven on 2 pages');
  expect(status).toBe(0);
  server = await serve(join(fixture.root, 'dist'), BASE);
}, 240_000);
afterAll(async () => {
  await Promise.all([browser.close(), server.close(), fixture.delete()]);
});

async function replace(file: string, what: string, by: string): Promise<void> {
  const source = await fixture.source(file);
  expect(source).toContain(what);
  await fixture.write(file, source.replace(what, by));
}

async function open(path: string, javaScriptEnabled = true): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await page.goto(server.url + path);
  return page;
}

/** Whether the file that an address of the published site names was built. */
const isBuilt = async (url: string) =>
  (await fetch(server.url + new URL(url).pathname)).ok && url.startsWith(HOME);

test('no link leads out of it by mistake, and none nowhere', async () => {
  const paths = await pagePaths(join(fixture.root, 'dist'));
  expect(paths).toContain('/articles/harbour/');
  const { followed, broken } = await followLinks(
    server.url,
    paths.map((path) => BASE + path.slice(1)),
    settings.url,
  );
  expect(followed).toBeGreaterThan(40);
  expect(broken).toEqual([]);
});

test('search finds, and what it finds is where it says', async () => {
  const page = await open(`${BASE}search/?q=matter+of+weeks&kind=quotation`);
  await page.locator('.found .words').first().click();
  await page.waitForURL((url) => url.pathname === `${BASE}articles/harbour/` && url.hash.startsWith('#q-'));
  expect(await page.locator(':target').textContent()).toContain('a matter of weeks');
  await page.context().close();
});

test('the converter of the try-it page is found', async () => {
  const page = await open(`${BASE}try/`);
  await page.locator('.accepted > li').first().waitFor();
  await page.context().close();
});

test('old addresses lead on: that of the old site by its page, and both in the list for hosts', async () => {
  for (const path of ['2024/wall.html', 'news/wall/']) {
    const page = await open(BASE + path, false);
    await page.waitForURL(`**${BASE}articles/harbour/`);
    await page.context().close();
  }
  expect(await fixture.built('_redirects')).toBe(
    `${BASE}2024/wall.html ${BASE}articles/harbour/ 301\n${BASE}news/wall ${BASE}articles/harbour/ 301\n`,
  );
});

test('what feeds, sitemap, robots and tables name is there, by its whole address', async () => {
  const ATOM = { a: 'http://www.w3.org/2005/Atom' };
  const SITEMAP = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
  const urls: string[] = [];
  for (const of of ['articles', 'quotations']) {
    const rss = readXml(await fixture.built(`feeds/${of}.rss.xml`));
    const atom = readXml(await fixture.built(`feeds/${of}.atom.xml`));
    const json = JSON.parse(await fixture.built(`feeds/${of}.json`)) as {
      home_page_url: string;
      feed_url: string;
      items: { id: string; url: string }[];
    };
    urls.push(
      ...textsAt(rss, '//link'),
      ...textsAt(atom, '//a:id', ATOM),
      json.home_page_url,
      json.feed_url,
      ...json.items.flatMap(({ id, url }) => [id, url]),
    );
  }
  for (const part of textsAt(readXml(await fixture.built('sitemap-index.xml')), '//s:loc', SITEMAP))
    urls.push(part, ...textsAt(readXml(await fixture.built('sitemap-0.xml')), '//s:loc', SITEMAP));
  urls.push(/Sitemap: (\S+)/.exec(await fixture.built('robots.txt'))![1]);
  for (const line of (await fixture.built('quotations.jsonl')).trim().split('\n'))
    urls.push((JSON.parse(line) as { url: string }).url);
  expect(urls.length).toBeGreaterThan(30);
  const lost: string[] = [];
  for (const url of new Set(urls)) if (!(await isBuilt(url))) lost.push(url);
  expect(lost).toEqual([]);
});

test('an article’s machine forms name it by the same address, and its picture is drawn', async () => {
  const html = await fixture.built('articles/harbour/index.html');
  const address = `${HOME}articles/harbour/`;
  expect(html).toContain(`<link rel="canonical" href="${address}">`);
  expect(html).toContain(`"url":"${address}"`);
  const image = /property="og:image" content="([^"]+)"/.exec(html)![1];
  expect(await isBuilt(image)).toBe(true);
  for (const form of ['bib', 'csl.json', 'tei.xml', 'annotations.jsonld'])
    expect(await readFile(join(fixture.root, `dist/articles/harbour.${form}`), 'utf8')).toContain(address);
});
