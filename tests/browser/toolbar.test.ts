import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ARTICLE_PAGE, makeFixture } from '../site/fixture.ts';
import type { Fixture } from '../site/fixture.ts';
import { browserLaunch } from './chromium.ts';

/** A finding that is shown, and one that is only suggested. */
const TEXT = `On the Pier

“It is cold,” said Nils Ohm. He went in, and nobody else came. I wrote to ask about the lamp.

“The lamp is out,” said Ines Calder, the keeper. “I will not climb up there again.”
`;
const OTHER = 'The Keeper\n\n“Climb it,” said Ada Farrow.\n';

/** Without a load for so long, a page is not loaded again. */
const SETTLED_MS = 2500;

let browser: Browser;
let site: Fixture;
let page: Page;
let address: string;
beforeAll(async () => {
  browser = await chromium.launch(await browserLaunch());
});
afterAll(() => browser.close());
afterEach(() => site.delete());

async function openSite(render: string): Promise<void> {
  site = await makeFixture({ 'pier.txt': TEXT, 'keeper.txt': OTHER });
  await site.write(
    'src/pages/[...slug].astro',
    ARTICLE_PAGE.replace('<head>', '<head><meta charset="utf-8">'),
  );
  await site.write(
    'astro.config.mjs',
    `import verbatim from 'astro-verbatim';\nexport default { integrations: [verbatim({ render: '${render}' })] };\n`,
  );
  const dev = await site.dev();
  address = /http:\/\/localhost:\d+/.exec(dev.output())![0];
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  // The first visit makes the dev server bundle what the toolbar needs, and load the page again, once or twice.
  let loads = 0;
  page.on('load', () => loads++);
  await page.goto(`${address}/pier`);
  for (let seen = 0; seen !== loads;) {
    seen = loads;
    await page.waitForTimeout(SETTLED_MS);
  }
}

const panel = () => page.getByRole('region', { name: 'Quotations' });
/** Clicks until it is open: a toolbar that is not ready yet, or a page that Vite loads anew, loses a click. */
const openApp = async (told: string | RegExp = /of \d+ decided/) => {
  const open = async () => {
    if (!(await panel().isVisible()))
      await page.locator('button[data-app-id="astro-verbatim"]').click({ force: true });
    return panel().getByText(told).isVisible();
  };
  await expect.poll(open, { timeout: 30_000, interval: 1000 }).toBe(true);
};
const sidecar = () => readFile(join(site.root, 'content/pier.yaml'), 'utf8').catch(() => '');
const count = () => panel().locator('.count').innerText();
const current = () => panel().locator('.words').innerText();
/** Goes to the finding with these words. */
const goTo = (words: string) =>
  panel()
    .getByRole('button', { name: new RegExp(`^${words} (?:shown|suggested|accepted|rejected)`) })
    .click();
const quotations = () => page.locator('.verbatim .quotation').allInnerTexts();
const select = (from: string, to: string) =>
  page.evaluate(
    ([first, last]) => {
      const walker = document.createTreeWalker(document.querySelector('.verbatim')!, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.data.includes(first)) range.setStart(node, node.data.indexOf(first));
        if (node.data.includes(last)) range.setEnd(node, node.data.indexOf(last) + last.length);
      }
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    [from, to],
  );

for (const render of ['evaluate', 'module']) {
  test(`${render}: a person decides by keys, and page and file have it, also after a reload`, async () => {
    await openSite(render);
    expect(await quotations()).toEqual([
      '“It is cold,”',
      '“The lamp is out,”',
      '“I will not climb up there again.”',
    ]);
    let loads = 0;
    page.on('load', () => loads++);
    await openApp();
    expect(await count()).toMatch(/^0 of \d+ decided$/);

    await goTo('It is cold,');
    await page.keyboard.press('x');
    await expect.poll(quotations).toEqual(['“The lamp is out,”', '“I will not climb up there again.”']);
    expect(await sidecar()).toContain('exact: It is cold,\n    verdict: reject\n');
    expect(await count()).toMatch(/^1 of/);
    expect(await current()).not.toBe('It is cold,');

    await page.keyboard.press('u');
    await expect.poll(quotations).toHaveLength(3);
    expect(await sidecar()).toBe('');
    expect(await current()).toBe('It is cold,');

    await page.keyboard.press('s');
    await page.keyboard.type('Ada');
    await page.keyboard.press('Enter');
    await expect.poll(sidecar).toContain('speaker: Ada Farrow\n');
    await expect
      .poll(() => page.locator('.quotation').first().getAttribute('data-speaker'))
      .toBe('Ada Farrow');

    await select('nobody', 'came');
    await page.keyboard.press('n');
    await expect.poll(quotations).toContain('nobody else came');
    await goTo('The lamp is out,');
    await select('lamp', 'out');
    await page.keyboard.press('e');
    await expect.poll(sidecar).toContain('exact: lamp is out\n');
    await goTo('I will not climb up there again.');
    await page.keyboard.press('t');
    await page.keyboard.press('2');
    await expect.poll(sidecar).toContain('type: indirect\n');
    await expect.poll(count).toMatch(/^4 of/);
    await expect.poll(quotations).toContain('lamp is out');
    expect(loads).toBe(0);
    const [decided, shown] = [await count(), await quotations()];

    await page.reload();
    await panel()
      .getByText(/of \d+ decided/)
      .waitFor();
    expect(await count()).toBe(decided);
    expect(await quotations()).toEqual(shown);
    await page.context().close();
  });
}

test('keys pressed faster than they are saved each decide one', async () => {
  await openSite('evaluate');
  await openApp();
  for (const key of ['a', 'x', 'a']) await page.keyboard.press(key);
  await expect.poll(count).toMatch(/^3 of/);
  expect((await sidecar()).match(/verdict:/g)).toHaveLength(3);
});

test('an extent moves by the arrow keys, and Escape leaves it as it was without closing the app', async () => {
  await openSite('evaluate');
  await openApp();
  await goTo('It is cold,');
  await page.keyboard.press('e');
  await page.keyboard.press('ArrowLeft');
  expect(await current()).toBe('It is');
  await page.keyboard.press('Escape');
  expect(await current()).toBe('It is cold,');
  for (const key of ['e', 'Shift+ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expect.poll(sidecar).toContain('extent:\n      exact: is cold,\n');
});

test('suggestions are marked only while the app is open, and nothing of that is on the page', async () => {
  await openSite('evaluate');
  const html = () => page.evaluate(() => document.querySelector('.verbatim')!.outerHTML);
  const marks = () =>
    page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('verbatim')));
  const before = await html();
  expect(await marks()).toEqual([]);
  await openApp();
  expect(await marks()).toContain('verbatim-suggested');
  const suggested = await page.evaluate(() =>
    [...CSS.highlights.get('verbatim-suggested')!, ...CSS.highlights.get('verbatim-current')!].map(String),
  );
  expect(suggested.join()).toContain('ask about the lamp');
  expect(await html()).toBe(before);
  await page.keyboard.press('Escape');
  await panel().waitFor({ state: 'detached' });
  expect(await marks()).toEqual([]);
});

test('axe finds nothing in the panel, and a page without an article says so', async () => {
  await openSite('evaluate');
  await openApp();
  for (const key of ['', 's']) {
    if (key) await page.keyboard.press(key);
    const { violations } = await new AxeBuilder({ page })
      .include('astro-dev-toolbar')
      .include('.panel')
      .analyze();
    const ours = violations.flatMap(({ id, nodes }) =>
      nodes.filter(({ html }) => !html.includes('astro-')).map(({ html }) => `${id}: ${html}`),
    );
    expect(ours).toEqual([]);
  }
  await site.write('src/pages/bare.astro', '<html lang="en"><body><h1>Nothing</h1></body></html>');
  await page.goto(`${address}/bare`);
  await openApp('This page shows no article');
});
