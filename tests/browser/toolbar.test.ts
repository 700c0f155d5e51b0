import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { IS_WHOLE } from '../sample.ts';
import {
  address,
  count,
  current,
  expectKeysToDecide,
  goTo,
  openApp,
  page,
  panel,
  sidecar,
  site,
  useToolbar,
} from './toolbar.ts';

useToolbar('evaluate');

// `tests/slow/toolbar.test.ts` does so in the other render mode.
test('a person decides by keys, and page and file have it, also after a reload', expectKeysToDecide);

test('keys pressed faster than they are saved each decide one', async () => {
  await openApp();
  for (const key of ['a', 'x', 'a']) await page.keyboard.press(key);
  await expect.poll(count).toMatch(/^3 of/);
  expect((await sidecar()).match(/verdict:/g)).toHaveLength(3);
});

test('an extent moves by the arrow keys, and Escape leaves it as it was without closing the app', async () => {
  await openApp();
  await goTo('It is cold,');
  await page.keyboard.press('e');
  await page.keyboard.press('ArrowLeft');
  expect(await current()).toBe('It is');
  await page.keyboard.press('Escape');
  expect(await current()).toBe('It is cold,');
  await page.keyboard.press('e');
  await page.keyboard.press('ArrowDown');
  expect((await current()).length).toBeGreaterThan('It is cold,'.length);
  await page.keyboard.press('Escape');
  for (const key of ['e', 'Shift+ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expect.poll(sidecar).toContain('extent:\n      exact: is cold,\n');
});

test('suggestions are marked only while the app is open, and nothing of that is on the page', async () => {
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

test.runIf(IS_WHOLE)('axe finds nothing in the panel, and a page without an article says so', async () => {
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
