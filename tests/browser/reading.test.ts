import { expect, inject, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import { articleFiles, pagePaths, useBrowser } from './archive.ts';
import { followLinks } from './links.ts';
import { every } from '../sample.ts';

const { open } = useBrowser();
const paths = every(4, await pagePaths());
const ARTICLE = '/articles/2025/what-the-valley-thinks-of-us/';

test('no page is wider than a phone of 360 or 390 px', async () => {
  const page = await open('/');
  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    for (const width of [360, 390]) {
      await page.setViewportSize({ width, height: 780 });
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
        wide.push(`${path} at ${width} px`);
    }
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

test('without JavaScript everything is there, and all there is of it is the choice of colours and the copying of links', async () => {
  const page = await open(ARTICLE, { javaScriptEnabled: false });
  const scripts = await page
    .locator('script:not([type$=json])')
    .evaluateAll((all) => all.map((script) => script.getAttribute('src')));
  expect(scripts).toEqual([
    expect.stringMatching(/^\/_astro\/theme\.[\w-]+\.js$/),
    expect.stringMatching(/^\/_astro\/[^/]+\.js$/),
  ]);
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
  await page.waitForURL('**#Main');

  const stops = await page.locator('main a').count();
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).toBe('solid');
  }

  await page.locator('.voices a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#q-/);
  const id = new URL(page.url()).hash.slice(1);
  const place = await page.evaluate((name) => document.getElementById(name)!.getBoundingClientRect().top, id);
  expect(place).toBeGreaterThanOrEqual(0);
  expect(place).toBeLessThan(720);
  await page.context().close();
});

test('every link on every page leads somewhere, to the very place', async () => {
  const { followed, broken } = await followLinks(inject('archive'), await pagePaths(), site.url);
  expect(followed).toBeGreaterThan(200);
  expect(broken).toEqual([]);
});

test('the front page leads to every article, dated or not', async () => {
  const html = await (await fetch(inject('archive'))).text();
  for (const { path } of await articleFiles()) expect(html).toContain(`href="${path}/"`);
  expect(html).toContain('Undated');
});

test('on paper the page is the article with its attributions: nothing to click, black on white', async () => {
  const page = await open(ARTICLE, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const gone of ['.voices', '.ways', '.theme', '.skip'])
    expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
  expect(await page.locator('.permalink').first().isVisible()).toBe(false);
  for (const kept of ['h1', '.head .credits', 'figure.quotation blockquote', '.cite'])
    expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await page.context().close();
});

test('the colours are there with the first paint: the system’s, or those a reader chose', async () => {
  const page = await open('/', { colorScheme: 'light' });
  await page.getByLabel('Dark', { exact: true }).check();
  // The first style that the page ever has, noted before anything of it is drawn.
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      if (document.querySelector('body')) seen.push(document.documentElement.dataset.theme ?? 'auto');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(ARTICLE);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(seen.length).toBeGreaterThan(0);
  expect(new Set(seen)).toEqual(new Set(['dark']));
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  expect(await page.getByLabel('Dark', { exact: true }).isChecked()).toBe(true);
  await page.getByLabel('As the system').check();
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
  await page.context().close();
});

test('at 200 % nothing is lost and nothing must be scrolled sideways', async () => {
  // A page at 200 % has half the room: what is 640 px wide on the screen is 320 px to it.
  const page = await open('/', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.zoom = '2';
    });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(path);
  }
  expect(wide).toEqual([]);
  await page.context().close();
});

test('who speaks where stands beside a long article, and folded before it on a phone', async () => {
  const page = await open(ARTICLE, { viewport: { width: 1280, height: 900 } });
  const voice = page.locator('.voices dd a').first();
  expect(await voice.isVisible()).toBe(true);
  expect(await page.locator('.voices summary').isVisible()).toBe(false);
  const [list, text] = await Promise.all([
    page.locator('.voices').boundingBox(),
    page.locator('.body').boundingBox(),
  ]);
  expect(list!.x).toBeGreaterThanOrEqual(text!.x + text!.width);

  await page.setViewportSize({ width: 360, height: 780 });
  expect(await voice.isVisible()).toBe(false);
  await page.locator('.voices summary').focus();
  await page.keyboard.press('Enter');
  expect(await voice.isVisible()).toBe(true);
  await page.context().close();
});
