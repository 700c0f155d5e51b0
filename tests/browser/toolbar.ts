import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { ARTICLE_PAGE, INSIDE, makeFixture } from '../site/fixture.ts';
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

const SHOWN = ['“It is cold,”', '“The lamp is out,”', '“I will not climb up there again.”'];

let browser: Browser;
/** The site that is served, its address, and the page that each test has of it. */
export let site: Fixture;
export let address: string;
export let page: Page;

const SIDECAR = 'content/pier.yaml';
const OTHER_SIDECAR = 'content/keeper.yaml';

/** The articles as a theme shows them that navigates in the client, under a header that stands above all. */
const ROUTED_PAGE = ARTICLE_PAGE.replace('---\n', "---\nimport { ClientRouter } from 'astro:transitions';\n")
  .replace('<head>', '<head><meta charset="utf-8"><ClientRouter />')
  .replace(
    '<body>',
    '<body><header style="position: fixed; inset: 0 0 auto; height: 6rem; z-index: 9999; background: #ddd"><a href="/routed/keeper">The keeper</a></header><main style="padding-top: 7rem">',
  )
  .replace('</body>', '</main></body>');

/** Serves a site with the toolbar to the tests of a file; each begins without a decision. */
export function useToolbar(render: string): void {
  beforeAll(async () => {
    browser = await chromium.launch(await browserLaunch());
    site = await makeFixture({ 'pier.txt': TEXT, 'keeper.txt': OTHER }, '{}', INSIDE);
    await site.write(
      'src/pages/[...slug].astro',
      ARTICLE_PAGE.replace('<head>', '<head><meta charset="utf-8">'),
    );
    await site.write('src/pages/routed/[...slug].astro', ROUTED_PAGE);
    await site.write(
      'astro.config.mjs',
      `import verbatim from 'astro-verbatim';\nexport default { integrations: [verbatim({ render: '${render}' })] };\n`,
    );
    const dev = await site.dev();
    address = /http:\/\/localhost:\d+/.exec(dev.output())![0];
    await openPage();
    // The first visit makes the dev server bundle what the toolbar needs, and load the page again, once or twice.
    let loads = 0;
    page.on('load', () => loads++);
    for (let seen = -1; seen !== loads;) {
      seen = loads;
      await page.waitForTimeout(SETTLED_MS);
    }
    await page.context().close();
  }, 120_000);
  afterAll(async () => {
    await Promise.all([browser.close(), site.delete()]);
  });
  beforeEach(async () => {
    for (const file of [SIDECAR, OTHER_SIDECAR]) await rm(join(site.root, file), { force: true });
    await openPage();
    const showsAll = async () => {
      await page.reload();
      return quotations();
    };
    await expect.poll(showsAll, { timeout: 10_000 }).toEqual(SHOWN);
  });
  afterEach(() => page.context().close());
}

async function openPage(): Promise<void> {
  page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(`${address}/pier`);
}

export const panel = () => page.getByRole('region', { name: 'Quotations' });
/** Clicks until it is open: a toolbar that is not ready yet, or a page that Vite loads anew, loses a click. */
export const openApp = async (told: string | RegExp = /of \d+ decided/) => {
  const open = async () => {
    if (!(await panel().isVisible()))
      await page.locator('button[data-app-id="astro-verbatim"]').click({ force: true });
    return panel().getByText(told).isVisible();
  };
  await expect.poll(open, { timeout: 30_000, interval: 1000 }).toBe(true);
};
const read = (file: string) => readFile(join(site.root, file), 'utf8').catch(() => '');
export const sidecar = () => read(SIDECAR);
export const otherSidecar = () => read(OTHER_SIDECAR);
export const count = () => panel().locator('.count').innerText();
export const current = () => panel().locator('.words').innerText();
/** Goes to the finding with these words. */
export const goTo = (words: string) =>
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

/** Expects every key of the panel to decide, and page and file to have it, also after a reload. */
export async function expectKeysToDecide(): Promise<void> {
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
  await expect.poll(() => page.locator('.quotation').first().getAttribute('data-speaker')).toBe('Ada Farrow');

  await select('nobody', 'came');
  await page.keyboard.press('n');
  await expect.poll(quotations).toContain('nobody else came');
  await goTo('The lamp is out,');
  await select('lamp', 'out');
  await page.keyboard.press('e');
  await expect.poll(sidecar).toContain('exact: lamp is out\n');
  // The file has it before the panel knows so, and goes on to the next finding.
  await expect.poll(count).toMatch(/^3 of/);
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
}
