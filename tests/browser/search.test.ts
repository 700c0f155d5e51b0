import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './archive.ts';

const { open } = useBrowser();

/** The search page once it has answered. */
async function answered(query: string): Promise<Page> {
  const page = await open(`/search/${query}`);
  await page.locator('.found > li').first().waitFor();
  return page;
}

test('nothing of the index is loaded before somebody searches', async () => {
  const page = await open('/search/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload({ waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.fill('#Query', 'goose');
  await page.locator('.found > li').first().waitFor();
  expect(asked.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(3);
  await page.context().close();
});

test('words of a quotation lead to the quotation, which is lit', async () => {
  const page = await answered('?q=roomful+listening&kind=quotation');
  const link = page.locator('.found .words').first();
  expect(await link.locator('mark').allTextContents()).toContain('roomful');
  await link.click();
  await page.waitForURL(/\/articles\/2026\/rupert-ilves-1941-2026\/#q-\w+$/);
  const lit = page.locator(':target');
  expect(await lit.textContent()).toContain('roomful');
  const ground = await lit.evaluate((quotation) => getComputedStyle(quotation).backgroundColor);
  expect(ground).not.toBe('rgba(0, 0, 0, 0)');
  await page.context().close();
});

test('every filter narrows, alone and with words, and any part of a name will do', async () => {
  const page = await open('/search/');
  const told = async (query: string) => {
    await page.goto(`/search/${query}`);
    await page.waitForFunction(() => /found|name here/.test(document.querySelector('.state')!.textContent));
    return page.locator('.state').textContent();
  };
  const count = async (query: string) => Number(/^\d+/.exec((await told(query)) ?? '')?.[0] ?? 0);
  const all = await count('?kind=article');
  expect(all).toBe(22);
  const ofYear = await count('?year=2026&kind=article');
  expect(ofYear).toBeGreaterThan(2);
  expect(ofYear).toBeLessThan(all);
  expect(await count('?writer=fitch')).toBeGreaterThan(0);
  const hers = await count('?speaker=THOROLD');
  expect(hers).toBeGreaterThan(2);
  expect(await count('?speaker=thorold&kind=quotation')).toBeLessThan(hers);
  expect(await count('?speaker=thorold&kind=quotation&q=rupert')).toBeGreaterThan(0);
  expect(await told('?speaker=nobody+of+that+name')).toBe(
    'There is no name here with “nobody of that name” in it.',
  );
  await page.context().close();
});

test('the address is the search: it can be sent to somebody, and what is typed changes it', async () => {
  const page = await answered('?q=goose&kind=article');
  expect(await page.locator('#Query').inputValue()).toBe('goose');
  expect(await page.locator('.search details').getAttribute('open')).not.toBeNull();
  await page.fill('#Query', 'bridge');
  await page.waitForFunction(() => location.search.includes('q=bridge'));
  await page.context().close();
});

test('articles in other languages are found by their own words', async () => {
  for (const [query, path] of [
    ['Lindenau', '/articles/2025/brief-aus-bad-lindenau/'],
    ['Vaucresse', '/articles/2025/carnet-de-vaucresse/'],
  ]) {
    const page = await answered(`?q=${query}&kind=article`);
    const links = await page
      .locator('.found a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    expect(links).toContain(path);
    await page.context().close();
  }
});

test('by keyboard and by ear: Enter searches, the number found is told, Tab reaches the first result', async () => {
  const page = await open('/search/');
  await page.focus('#Query');
  await page.keyboard.type('goose');
  await page.keyboard.press('Enter');
  const state = page.locator('[role=status]');
  await page.waitForFunction(() => document.querySelector('[role=status]')!.textContent.includes('found'));
  expect(await state.textContent()).toMatch(/^\d+ found\.$/);
  for (let stop = 0; stop < 4; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement!.closest('.found') !== null)) break;
  }
  expect(await page.evaluate(() => document.activeElement!.closest('.found') !== null)).toBe(true);
  await page.context().close();
});

test('nothing found is said; axe finds nothing in either', async () => {
  const page = await answered('?q=goose&year=2025');
  const violations = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
  expect(await violations()).toEqual([]);
  await page.goto('/search/?q=xylophone');
  await page.waitForFunction(() => document.querySelector('.state')!.textContent === 'Nothing was found.');
  expect(await violations()).toEqual([]);
  await page.context().close();
});

test('without JavaScript the page says so and leads on; without an index it says what makes one', async () => {
  const bare = await open('/search/', { javaScriptEnabled: false });
  expect(await bare.locator('form').isVisible()).toBe(false);
  expect(await bare.locator('main').innerText()).toContain('Searching needs JavaScript');
  expect(await bare.locator('main noscript a').count()).toBeGreaterThan(0);
  await bare.context().close();

  const page = await open('/');
  await page.route('**/pagefind/volumes.json', (route) => route.fulfill({ json: {} }));
  await page.goto('/search/?q=goose');
  await page.waitForFunction(() => document.querySelector('.state')!.textContent.includes('npm run build'));
  await page.context().close();
});
