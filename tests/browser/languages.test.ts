import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArchive } from '../site/archive.ts';
import type { Fixture } from '../site/fixture.ts';
import { browserLaunch } from './chromium.ts';
import { faultsOf } from './html-validate.ts';
import { serve } from './static-server.ts';
import { IS_WHOLE } from '../sample.ts';

/** Articles in other scripts, with a foreign quotation, and with headings that are called as the site's own parts are. */
const ARTICLES = {
  'hebrew.txt': `שומר הסכר

השומר רשם כל ספינה שעברה באותו יום ושלח את הרשימה למשרד שכבר לא היה קיים.

[quote]
אין להעביר ספינות בלילה, ובערפל יש להדליק פנס נוסף.
[/quote]

איש לא קרא את הרשימה.
`,
  'japanese.txt': `水門の番人

番人は、その日に通った船をすべて書き留め、もうない役所に一覧を送った。川は静かだった。誰もその一覧を読まなかった。

「夜は船を通さない」と番人は言った。
`,
  'foreign.txt': `A Letter from Downriver

The letter had come in the morning, and it was not in the language of the town.

[quote]
Der Wärter der Schleuse schrieb jedes Schiff auf, das an dem Tag vorbeikam, und er schickte die Liste an ein Amt, das es schon lange nicht mehr gab.
[/quote]

Nobody in the office could read it, and “that is that,” said the miller, Ann Lee.
`,
  'headings.txt': `# A Text With Headings

## Main

“We wait,” said Ann Lee.

## Voices

They waited.

## Provenance

## Search

## Main

They went.
`,
  'long.txt': Array.from(
    { length: 60 },
    (_, hour) =>
      `At ${hour} the clock was slow, and the keeper wrote it down in the book.\n\n“It was ${hour} minutes slow,” said ${['Ann Lee', 'Jon Hale', 'Oda Lerch'][hour % 3]}.`,
  ).join('\n\n'),
};

const SURNAMES = 'Brook Dost Hale Lerch Marsh Ohm Pike Quill Roth Tarrant Vane Wick'.split(' ');
const GIVEN = 'Åsa Bea Élise Eva Zoe Ada'.split(' ');
/** More speakers than a list has without letters. */
const MANY = SURNAMES.flatMap((surname) =>
  GIVEN.map((given) => `“We wait for the bell,” said ${given} ${surname}.`),
).join('\n\n');

let site: Fixture;
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [site, browser] = await Promise.all([
    makeArchive({ ...ARTICLES, 'many.txt': MANY }),
    browserLaunch().then((how) => chromium.launch(how)),
  ]);
  const { status, output } = await site.build();
  expect(output).toContain('6 articles proven on 6 pages');
  expect(status).toBe(0);
  server = await serve(join(site.root, 'dist'));
}, 240_000);
afterAll(async () => {
  await Promise.all([browser.close(), server.close(), site.delete()]);
});

const open = async (path: string, width = 1280): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${server.url}${path}`);
  return page;
};

test('an article from right to left is one: its text, its captions, the list beside it', async () => {
  const page = await open('/articles/hebrew/');
  expect(await page.locator('.article').getAttribute('dir')).toBe('rtl');
  expect(await page.locator('.body').getAttribute('lang')).toBe('he');
  const [rule, aligned] = await page.locator('figure.quotation blockquote').evaluate((quotation) => {
    const style = getComputedStyle(quotation);
    return [style.borderRightWidth, style.direction];
  });
  expect([rule, aligned]).toEqual(['3px', 'rtl']);
  const boxOf = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
  const [text, caption, voices] = await Promise.all(
    ['.body', 'figure.quotation figcaption', '.voices'].map(boxOf),
  );
  expect(caption.x).toBeGreaterThanOrEqual(text.x + text.width);
  expect(voices.x + voices.width).toBeLessThanOrEqual(text.x);
  await page.context().close();
});

test('Japanese is set as Japanese: no italics, its own lines', async () => {
  const page = await open('/articles/japanese/');
  expect(await page.locator('.body').getAttribute('lang')).toBe('ja');
  const { fontFamily, letterSpacing } = await page.locator('.head h1').evaluate((title) => {
    const { fontFamily, letterSpacing } = getComputedStyle(title);
    return { fontFamily, letterSpacing };
  });
  expect(fontFamily).toContain('Mincho');
  expect(letterSpacing).toBe('normal');
  await page.context().close();
});

test('words of a script without spaces are found', async () => {
  const page = await open('/search/?q=番人&kind=article');
  await page.locator('.found > li').first().waitFor();
  expect(await page.locator('.found mark').allTextContents()).toContain('番人');
  expect(await page.locator('.found a').first().getAttribute('href')).toBe('/articles/japanese/');
  await page.context().close();
});

test('a quotation in another language says so', async () => {
  const page = await open('/articles/foreign/');
  const foreign = page.locator('figure.quotation > blockquote[lang]');
  expect(await foreign.getAttribute('lang')).toBe('de');
  await page.context().close();
});

test.runIf(IS_WHOLE)(
  'every page of it is valid, accessible, and no wider than a phone',
  { timeout: 120_000 },
  async () => {
    const page = await open('/', 360);
    for (const name of ['hebrew', 'japanese', 'foreign', 'headings', 'long']) {
      const path = `articles/${name}/`;
      expect(await faultsOf(join(site.root, 'dist', path, 'index.html'))).toEqual([]);
      await page.goto(`${server.url}/${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(360);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ name, id, nodes: nodes.map(({ html }) => html) }))).toEqual(
        [],
      );
    }
    await page.context().close();
  },
);

test('headings called as parts of the site lead to themselves, and the skip link to the text', async () => {
  const page = await open('/articles/headings/#voices');
  expect(await page.locator(':target').evaluate((target) => target.tagName)).toBe('H2');
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator(':target').evaluate((target) => target.tagName)).toBe('MAIN');
  await page.context().close();
});

test('a long list of names has the letters of an index, é under E and å under A as English has them', async () => {
  const page = await open('/speakers/');
  expect(await page.locator('.index .letter').allInnerTexts()).toEqual(['A', 'B', 'E', 'J', 'O', 'Z']);
  const under = page.locator('.letter:text-is("E") + .names > li > a');
  expect(await under.first().innerText()).toBe('Élise Brook');
  expect(await under.count()).toBe(24);
  await page.context().close();
});

test('the list beside a long article stays in sight', async () => {
  const page = await open('/articles/long/');
  await page.evaluate(() => {
    scrollTo(0, 4000);
  });
  const box = (await page.locator('.voices').boundingBox())!;
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(800);
  await page.locator('.voices dd a').last().click();
  expect(await page.locator(':target').textContent()).toContain('It was');
  await page.context().close();
});
