import { expect, test } from 'vitest';
import { useBrowser } from './archive.ts';

const { open } = useBrowser();
const ARTICLE = '/articles/2024/eleven-minutes-slow/';

test('an article leads to its writer, its year, its speakers and its neighbours, and each of them back', async () => {
  const page = await open(ARTICLE);
  const ways = {
    '.head .byline a': '/writers/edith-marrable/',
    '.head time a': '/years/2024/',
    '.voices dt a': '/speakers/agnes-thorold/',
    '.further .tags a': '/tags/clock/',
  };
  for (const [place, path] of Object.entries(ways)) {
    expect(await page.locator(place).first().getAttribute('href')).toBe(path);
    await page.goto(path);
    expect(await page.locator(`main a[href^="${ARTICLE}"]`).count(), path).toBeGreaterThan(0);
    await page.goto(ARTICLE);
  }
  await page.locator('.further a[rel=next]').click();
  await page.waitForURL((url) => url.pathname !== ARTICLE);
  await page.locator('.further a[rel=prev]').click();
  await page.waitForURL((url) => url.pathname === ARTICLE);
  await page.context().close();
});

test('related articles quote the same people', async () => {
  const page = await open(ARTICLE);
  const related = page.locator('.further .entries li').first();
  expect(await related.locator('.note').innerText()).toMatch(/^also quotes .*Rupert Ilves/);
  await related.locator('a').first().click();
  await page.waitForURL((url) => url.pathname !== ARTICLE);
  await page.locator('.voices dt', { hasText: 'Rupert Ilves' }).waitFor({ state: 'attached' });
  await page.context().close();
});

test('a speaker’s words stand in their sentence, and each leads to its place', async () => {
  const page = await open('/speakers/barnaby-pike/', { javaScriptEnabled: false });
  const passage = page.locator('.said blockquote a').filter({ hasText: 'sentimental' }).first();
  expect(await passage.innerText()).toContain('called the decision “sentimental” and promised');
  await passage.click();
  await page.waitForURL(/#q-/);
  const id = new URL(page.url()).hash.slice(1);
  expect(await page.locator(`[id="${id}"]`).innerText()).toContain('sentimental');
  expect(await page.locator(':target').count()).toBe(1);
  await page.context().close();
});

test('every quotation has a link to itself that shows when it is wanted, takes no room and is not its text', async () => {
  const page = await open(ARTICLE);
  const quotation = page.locator('span.quotation[data-type=direct][id]').first();
  const link = quotation.locator('> .permalink');
  const opacity = () => link.evaluate((element) => getComputedStyle(element).opacity);
  expect(await opacity()).toBe('0');
  await quotation.hover();
  expect(await opacity()).toBe('1');
  await page.mouse.move(0, 0);
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await opacity()).toBe('1');
  expect(await quotation.evaluate((element) => element.textContent)).toBe(
    '“People set their lives by that clock,”',
  );
  expect(await link.evaluate((element) => getComputedStyle(element).position)).toBe('absolute');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**#${await quotation.getAttribute('id')}`);
  const unlinked = page.locator(
    '.body .quotation[id]:not([data-type=scare], [data-type=title]):not(:has(.permalink))',
  );
  expect(await unlinked.count()).toBe(0);
  await page.context().close();
});

test('the link is copied with a click, which is told', async () => {
  const page = await open(ARTICLE, { permissions: ['clipboard-read', 'clipboard-write'] });
  const link = page.locator('.permalink').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.locator('.told', { hasText: 'copied' }).waitFor({ state: 'attached' });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await link.evaluate((element) => (element as HTMLAnchorElement).href),
  );
  await page.context().close();
});

test('words that are quoted again lead to where they were quoted first, and say when they are not the same to the letter', async () => {
  const page = await open('/articles/2025/what-the-valley-thinks-of-us/');
  const again = page.locator('.quotation[data-echoes] > .echo, .quotation[data-echoes] > figcaption > .echo');
  expect(await again.count()).toBeGreaterThan(0);
  for (const link of await again.all()) {
    const quotation = link.locator('xpath=ancestor::*[@data-echoes][1]');
    const exact = await quotation.getAttribute('data-exact');
    expect(await link.getAttribute('href')).toBe(`#${await quotation.getAttribute('data-echoes')}`);
    const said = (await link.getAttribute('aria-label')) ?? (await link.innerText());
    expect(said).toBe(exact === 'true' ? 'quoted before' : 'quoted before, not to the letter');
  }
  await page.context().close();
});

test('all quotations stand on pages, the latest first, by keyboard and without JavaScript', async () => {
  const page = await open('/quotations/', { javaScriptEnabled: false });
  expect(await page.locator('.said > li').count()).toBe(50);
  await page.locator('.pager a[rel=next]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/quotations/page-2/');
  expect(await page.locator('h1').innerText()).toBe('Quotations');
  expect(await page.title()).toContain('page 2 of');
  await page.context().close();
});

test.each(['/clock/', '/news/2024/eleven-minutes-slow.html'])(
  'the old address %s leads to the article, without JavaScript',
  async (path) => {
    const page = await open(path, { javaScriptEnabled: false });
    await page.waitForURL(`**${ARTICLE}`);
    expect(await page.locator('h1').innerText()).toContain('Eleven minutes slow');
    await page.context().close();
  },
);
