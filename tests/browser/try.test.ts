import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { convert } from '../../integration/convert/index.ts';
import { IS_WHOLE } from '../sample.ts';
import { useBrowser } from './archive.ts';

const { open } = useBrowser();

/** What a page notes of how long nothing else could run in it. */
interface Awake {
  awake: { longestSleep: number; last: number };
}

/** The try-it page once it has read the text that it begins with. */
async function ready(): Promise<Page> {
  const page = await open('/try/');
  await page.locator('.accepted > li').first().waitFor();
  return page;
}

/** Puts a text in, and waits until what is shown is that text. */
async function read(page: Page, text: string): Promise<void> {
  await page.fill('#Text', text);
  await page.waitForFunction((it) => document.querySelector('.shown .text')!.textContent === it, text);
}

test('the sample shows a lost block, who speaks, and words that are quoted again', async () => {
  const page = await ready();
  expect(await page.locator('.text mark.block').count()).toBeGreaterThan(0);
  expect(await page.locator('.accepted').innerText()).toContain('Ines Calder');
  expect(await page.locator('.accepted').innerText()).toMatch(/block, direct, \d+% sure/);
  expect(await page.locator('.mdx code').textContent()).toContain('<Quotation id="q-');
  await page.locator('.accepted a[href^="#Q-q-"]:has-text("said before")').click();
  expect(await page.locator(':target').textContent()).toContain('The north wall');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.context().close();
});

test('what is typed is read as the converter reads it, and shown to the letter', async () => {
  const page = await ready();
  const text =
    'A “<b>bold</b> claim,” said Ann Lee.\n\n  {x} &amp; “nobody\u2019s”\ttab\n<script>document.title = "run"</script>\n';
  await read(page, text);
  const { mdx, quotations } = convert(text);
  expect(await page.locator('.mdx code').textContent()).toBe(mdx);
  expect(await page.locator('.findings li').count()).toBe(quotations.length);
  expect(await page.locator('.text :is(b, script)').count()).toBe(0);
  expect(await page.title()).toContain('Try it');
  await page.context().close();
});

test('typing is never held up: the page stays awake while a long text is read', async () => {
  const page = await ready();
  const sentences = Array.from(
    { length: IS_WHOLE ? 100_000 : 40_000 },
    (_, hour) => `At ${hour} the clock was slow. `,
  );
  const long = `${sentences.join('')}“We wait,” said Ann Lee.`;
  await page.evaluate(() => {
    const awake = { longestSleep: 0, last: performance.now() };
    Object.assign(globalThis, { awake });
    setInterval(() => {
      const now = performance.now();
      const isRead = document.querySelector('.accepted')!.textContent.includes('We wait');
      if (!isRead) awake.longestSleep = Math.max(awake.longestSleep, now - awake.last);
      awake.last = now;
    }, 5);
  });
  // What the browser itself takes to lay out so many characters is not what is measured.
  await page.evaluate(async (text) => {
    for (const part of document.querySelectorAll<HTMLElement>('textarea, .shown, .mdx'))
      part.style.display = 'none';
    const input = document.querySelector('textarea')!;
    input.value = text;
    await new Promise((laidOut) => setTimeout(laidOut, 300));
    (globalThis as unknown as Awake).awake.longestSleep = 0;
    input.dispatchEvent(new Event('input'));
  }, long);
  await page.waitForFunction(() => document.querySelector('.accepted')!.textContent.includes('We wait'));
  const took = Number(/(?<!\d)(\d+) ms/.exec((await page.locator('.state').textContent())!)![1]);
  const { longestSleep } = await page.evaluate(() => (globalThis as unknown as Awake).awake);
  expect(took).toBeGreaterThan(100);
  expect(longestSleep).toBeLessThan(took / 2);
  await page.context().close();
});

test('the models are loaded here and on no other page, and nothing typed leaves the browser', async () => {
  const page = await open('/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.reload({ waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('worker'))).toEqual([]);
  await page.goto('/try/');
  await page.locator('.accepted > li').first().waitFor();
  expect(asked.filter((url) => url.includes('worker'))).toHaveLength(1);
  asked.length = 0;
  await read(page, 'The keeper’s secret: “eleven minutes,” said Ann Lee.');
  expect(asked).toEqual([]);
  await page.context().close();
});

test('a failure is told, and can be tried again', async () => {
  const page = await open('/');
  await page.route('**/worker*.js', (route) => route.abort());
  await page.goto('/try/');
  await page.locator('.retry').waitFor();
  expect(await page.locator('.state').textContent()).toContain('could not be loaded');
  await page.unroute('**/worker*.js');
  await page.click('.retry');
  await page.locator('.accepted > li').first().waitFor();
  await page.context().close();
});

test('without JavaScript the page says so', async () => {
  const page = await open('/try/', { javaScriptEnabled: false });
  expect(await page.locator('.typed').isVisible()).toBe(false);
  expect(await page.locator('main').innerText()).toContain('needs JavaScript');
  await page.context().close();
});
