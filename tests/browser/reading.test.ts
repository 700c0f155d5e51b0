import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { articleFiles, useBrowser } from './archive.ts';

const { open } = useBrowser();
const paths = ['/', '/404.html', ...(await articleFiles()).map(({ path }) => `${path}/`)];
const ARTICLE = '/articles/2025/what-the-valley-thinks-of-us/';

test.each([360, 390])('no page is wider than a phone of %i px', async (width) => {
  const page = await open('/', { viewport: { width, height: 780 } });
  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(path);
  }
  expect(wide).toEqual([]);
  await page.context().close();
});

test('a line holds about 65 characters on a desk, and the text is never smaller than 18 px', async () => {
  const page = await open(ARTICLE, { viewport: { width: 1280, height: 900 } });
  const { size, characters } = await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('[data-verbatim] > p')].find(
      (p) => p.textContent.length > 300,
    )!;
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.bottom / 8)));
    return {
      size: parseFloat(getComputedStyle(paragraph).fontSize),
      characters: paragraph.textContent.length / lines.size,
    };
  });
  expect(size).toBeGreaterThanOrEqual(18);
  expect(characters).toBeGreaterThan(55);
  expect(characters).toBeLessThan(75);
  await page.context().close();
});

test('without JavaScript everything is there, and all there is of it is the choice of colours', async () => {
  const page = await open(ARTICLE, { javaScriptEnabled: false });
  const scripts = await page
    .locator('script:not([type$=json])')
    .evaluateAll((all) => all.map((script) => script.getAttribute('src')));
  expect(scripts).toEqual([expect.stringMatching(/^\/_astro\/theme\.[\w-]+\.js$/)]);
  expect(await page.locator('.theme').isVisible()).toBe(false);
  expect(await page.locator('figure.quotation blockquote').first().isVisible()).toBe(true);
  expect(await page.locator('.voices a').first().isVisible()).toBe(true);
  await page.context().close();
});

test('by keyboard: the skip link shows itself and leads to the text, each stop is outlined, a voice leads to its words', async () => {
  const page = await open(ARTICLE);
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  expect(
    await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().x >= 0),
  ).toBe(true);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#Main');

  const stops = await page.locator('main a').count();
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).toBe('solid');
  }

  await page.locator('.voices a').first().focus();
  await page.keyboard.press('Enter');
  const id = new URL(page.url()).hash.slice(1);
  const place = await page.evaluate((name) => document.getElementById(name)!.getBoundingClientRect().top, id);
  expect(place).toBeGreaterThanOrEqual(0);
  expect(place).toBeLessThan(720);
  await page.context().close();
});

test('every link of the archive leads somewhere, to the very quotation', async () => {
  const archive = inject('archive');
  const ids = new Map<string, Set<string>>();
  const links: { from: string; to: URL }[] = [];
  for (const path of paths) {
    const html = await (await fetch(archive + path)).text();
    ids.set(path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)));
    for (const [, href] of html.matchAll(/<a [^>]*href="([^"]+)"/g))
      links.push({ from: path, to: new URL(href, archive + path) });
  }
  expect(links.length).toBeGreaterThan(100);
  const broken: string[] = [];
  for (const { from, to } of links.filter(({ to }) => to.origin === archive)) {
    const page = ids.get(to.pathname);
    const found = page ? to.hash === '' || page.has(to.hash.slice(1)) : (await fetch(to)).ok;
    if (!found) broken.push(`${from} → ${to.pathname}${to.hash}`);
  }
  expect(broken).toEqual([]);
});

test('the front page leads to every article, dated or not', async () => {
  const html = await (await fetch(inject('archive'))).text();
  for (const path of paths.slice(2)) expect(html).toContain(`href="${path}"`);
  expect(html).toContain('Undated');
});

test('an article weighs at most 12 kB, its styles included and its fonts not', async () => {
  const archive = inject('archive');
  const html = await (await fetch(archive + ARTICLE)).text();
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) =>
    fetch(archive + href),
  );
  const parts = [html, ...(await Promise.all(styles.map(async (style) => (await style).text())))];
  const weight = parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
  expect(weight).toBeLessThan(12_000);
});

test('on paper the page is the article: no index, no permalinks', async () => {
  const page = await open(ARTICLE);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.voices').isVisible()).toBe(false);
  expect(await page.locator('.permalink').first().isVisible()).toBe(false);
  expect(await page.locator('.quotation figcaption').first().isVisible()).toBe(true);
  await page.context().close();
});
