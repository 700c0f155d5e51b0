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
  otherSidecar,
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

test('with <ClientRouter /> the app follows the page, and a decision goes to the article that is seen', async () => {
  await page.goto(`${address}/routed/pier`);
  await openApp();
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.getByRole('link', { name: 'The keeper' }).click();
  await expect.poll(current).toBe('Climb it,');
  await page.keyboard.press('x');
  await expect.poll(otherSidecar).toContain('exact: Climb it,\n    verdict: reject\n');
  expect(await sidecar()).toBe('');
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  await page.goBack();
  await expect.poll(count).toMatch(/^0 of/);
  await goTo('It is cold,');
  expect(await current()).toBe('It is cold,');
});

test('the panel stands above a header, leaves the page as wide as it is, and can be moved and folded', async () => {
  await page.goto(`${address}/routed/pier`);
  const width = () => page.evaluate(() => document.body.getBoundingClientRect().width);
  const before = await width();
  await openApp();
  expect(await width()).toBe(before);
  const box = () => panel().boundingBox();
  const right = (await box())!;
  const onTop = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x, y)?.tagName,
    [right.x + 20, right.y + 8],
  );
  expect(onTop).toBe('ASTRO-DEV-TOOLBAR');

  await panel().getByRole('button', { name: 'Move the panel to the other side' }).click();
  expect((await box())!.x).toBeLessThan(50);
  await panel().getByRole('button', { name: 'Panel', exact: true }).click();
  expect((await box())!.height).toBeLessThan(80);
  await page.keyboard.press('x');
  await page.reload();
  await panel().waitFor();
  expect((await box())!.height).toBeLessThan(80);
  expect(await sidecar()).toBe('');
  await panel().getByRole('button', { name: 'Panel', exact: true }).click();
  await page.keyboard.press('x');
  await expect.poll(sidecar).toContain('verdict: reject');
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
