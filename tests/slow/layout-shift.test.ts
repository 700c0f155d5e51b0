import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../browser/archive.ts';

const { open } = useBrowser();

/** What moved on a page while it was loaded and read, as Chromium reckons Cumulative Layout Shift; 0.1 is called good, we ask for less. */
const MOST = 0.02;
/** https://wicg.github.io/layout-instability/ */
interface LayoutShift extends PerformanceEntry {
  value: number;
}

/**
 * Opens a page and gives what had moved when all was there. (With fonts a second late it is up to 0.05 where Georgia or Liberation Serif
 * stands in until then, and 0.11 in a browser that has neither, as that of these tests.)
 */
async function shiftOf(path: string, width: number, act?: (page: Page) => Promise<void>): Promise<number> {
  const page = await open('about:blank', { viewport: { width, height: 800 } });
  await page.addInitScript(() => {
    const all: number[] = [];
    Object.assign(globalThis, { shifts: all });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) all.push((entry as LayoutShift).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(path);
  await act?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.wheel(0, 3000);
  // Two frames after all is there: a shift is told with the frame that shows it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  await page.context().close();
  return shifts.reduce((sum, shift) => sum + shift, 0);
}

const ARTICLE = '/articles/2025/what-the-valley-thinks-of-us/';
test.each([ARTICLE, '/', '/speakers/', '/speakers/rupert-ilves/', '/quotations/'])(
  'nothing jumps while %s is loaded, on a desk and on a phone',
  async (path) => {
    for (const width of [1280, 360])
      expect(await shiftOf(path, width), `${width} px`).toBeLessThanOrEqual(MOST);
  },
);

test.each([
  ['results of a search come in', '/search/?q=goose', '.found > li'],
  ['the try-it page reads its sample', '/try/', '.accepted > li'],
])('nothing jumps while %s', async (_what, path, awaited) => {
  for (const width of [1280, 360])
    expect(
      await shiftOf(path, width, (page) => page.locator(awaited).first().waitFor()),
      `${width} px`,
    ).toBeLessThanOrEqual(MOST);
});

test('the measure measures: a page that jumps is seen to', async () => {
  const jumped = await shiftOf(ARTICLE, 1280, async (page) => {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.style.height = '300px';
      document.querySelector('main')!.prepend(late);
    });
  });
  expect(jumped).toBeGreaterThan(MOST);
});
