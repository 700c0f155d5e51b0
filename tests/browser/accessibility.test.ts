import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { useBrowser } from './archive.ts';
import { every } from '../sample.ts';

const { open } = useBrowser();

/** One page of each type, and articles with every kind of block. */
const PAGES = [
  '/',
  '/404.html',
  '/articles/2024/letters-the-goose-question/',
  '/articles/2024/notes-from-the-lock/',
  '/articles/2025/a-song-for-the-regatta/',
  '/articles/2025/minerva-will-see-you-now/',
  '/articles/2025/what-the-valley-thinks-of-us/',
  '/articles/2026/rupert-ilves-1941-2026/',
  '/years/',
  '/years/2024/',
  '/years/2024/05/',
  '/years/undated/',
  '/writers/',
  '/writers/edith-marrable/',
  '/speakers/',
  '/speakers/rupert-ilves/',
  '/sources/',
  '/tags/',
  '/tags/goose/',
  '/quotations/',
  '/quotations/page-2/',
];

/** Rules of axe about colours, which are all that the dark scheme changes. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

test.each(every(5, PAGES))('axe finds nothing in %s, in light and in dark colours', async (path) => {
  const page = await open(path, { colorScheme: 'light' });
  const violations = async (axe: AxeBuilder) =>
    (await axe.analyze()).violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
  expect(await violations(new AxeBuilder({ page }))).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(new AxeBuilder({ page }).withRules(COLOURS))).toEqual([]);
  await page.context().close();
});

test('the two schemes are two', async () => {
  const ground = async (colorScheme: 'light' | 'dark') => {
    const page = await open('/', { colorScheme });
    const colour = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.context().close();
    return colour;
  };
  expect(await ground('light')).not.toBe(await ground('dark'));
});
