import { every } from '../sample.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { mf2 } from 'microformats-parser';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fencesOf } from '../guides/fences.ts';
import { browserLaunch } from './chromium.ts';
import { addStyles, expectTheThemesLook, expectToBeSetApart } from './looks.ts';
import { run } from './run.ts';
import { serve } from './static-server.ts';

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const WHITE_SPACE = every(3, ['jsx', 'true', 'false'] as const);

let browser: Browser;
let folder: string;
const closing: (() => Promise<void>)[] = [];
const pages = new Map<string, Page>();

/** `tests/browser/callouts`, a site written by hand, built with each setting of `compressHTML`. */
beforeAll(async () => {
  folder = await mkdtemp(join(cache, 'callouts-'));
  browser = await chromium.launch(await browserLaunch());
  for (const setting of WHITE_SPACE) {
    const out = join(folder, setting);
    await run('astro', ['build', '--root', 'tests/browser/callouts', '--outDir', out], {
      COMPRESS_HTML: setting,
    });
    const { url, close } = await serve(out);
    closing.push(close);
    for (const path of ['/', '/replaced/', '/plain/', '/restyled/', '/marked/']) {
      const page = await (await browser.newContext()).newPage();
      await page.goto(url + path);
      pages.set(setting + path, page);
    }
  }
});

afterAll(async () => {
  await browser.close();
  await Promise.all(closing.map((close) => close()));
  await rm(folder, { recursive: true });
});

test.each(WHITE_SPACE)('a sentence keeps every character (compressHTML: %s)', async (setting) => {
  const text = await pages
    .get(`${setting}/`)!
    .locator('.verbatim > p')
    .evaluate((paragraph) => paragraph.textContent);
  expect(text).toBe('We waited, Doe said, “for hours,” and “lost”;‘ so\nit was ’!');
});

test.each(WHITE_SPACE)(
  'what software worked out is set apart and never the article’s text (compressHTML: %s)',
  async (setting) => {
    const text = await pages.get(`${setting}/`)!.evaluate(() => {
      const article = document.querySelector('.verbatim')!.cloneNode(true) as Element;
      for (const added of article.querySelectorAll('[data-inferred]')) added.remove();
      return article.textContent.split(/\s+/).join(' ').trim();
    });
    const expected =
      'We waited, Doe said, “for hours,” and “lost”;‘ so it was ’! The first words. The last “words”. ' +
      'Signed words. — Ann Lee Nobody’s words. Her words in a paper. And more of them.';
    expect(text.replaceAll(' ', '')).toBe(expected.replaceAll(' ', ''));
  },
);

test.each(WHITE_SPACE)('the label reads as a sentence (compressHTML: %s)', async (setting) => {
  const page = pages.get(`${setting}/`)!;
  const label = (id: string) => page.locator(`#${id} .label`).innerText();
  expect(await label('q-3')).toBe('quoted from The Tide, A Long Wait, 2024-05-03');
  expect(await label('q-7')).toBe('quoting Ann Lee in The Tide');
  expect(await page.locator('#q-5 .label, #q-6 .label').count()).toBe(0);
});

test('what software worked out is seen apart: in an editor’s brackets, quieter and slanted', async () => {
  const look = await pages
    .get('jsx/')!
    .locator('#q-3 .label')
    .evaluate((label) => ({
      before: getComputedStyle(label, '::before').content,
      after: getComputedStyle(label, '::after').content,
      slant: getComputedStyle(label).fontStyle,
      isQuieter: getComputedStyle(label).color !== getComputedStyle(label.parentElement!).color,
    }));
  expect(look).toEqual({ before: '"["', after: '"]"', slant: 'italic', isQuieter: true });
});

test('the attribution stands outside the blockquote, and only a web address is cited', async () => {
  const page = pages.get('jsx/')!;
  expect(await page.locator('#q-5 > figcaption > .attribution').innerText()).toBe('— Ann Lee');
  expect(await page.locator('blockquote .attribution').count()).toBe(0);
  expect(await page.locator('#q-3 > blockquote').getAttribute('cite')).toBe('https://tide.example/wait');
  expect(await page.locator('[cite^="javascript"], [href^="javascript"]').count()).toBe(0);
  expect(await page.locator('#q-3 cite').innerText()).toBe('A Long Wait');
  expect(await page.locator('#q-3 time').getAttribute('datetime')).toBe('2024-05-03');
});

test('in microformats a callout is a citation of a work, by its author, with its words', async () => {
  const { items } = mf2(await pages.get('jsx/')!.content(), { baseUrl: 'https://courier.example/' });
  const of = (id: string) => items.find((item) => item.id === id)?.properties;
  expect(of('q-3')).toMatchObject({
    name: ['A Long Wait'],
    url: ['https://tide.example/wait'],
    published: ['2024-05-03'],
    content: [{ value: expect.stringContaining('The first words.') as string }],
  });
  expect(of('q-7')).toMatchObject({
    author: [{ type: ['h-card'], properties: { name: ['Ann Lee'] } }],
    publication: ['The Tide'],
  });
  // A printed line says it to readers.
  expect(of('q-5')?.author).toEqual(['Ann Lee']);
});

test('a first piece has a permalink, a later piece says whose it is and has none', async () => {
  const page = pages.get('jsx/')!;
  expect(await page.locator('#q-6 .permalink').getAttribute('href')).toBe('#q-6');
  const later = page.locator('figure[data-of="q-7"]');
  expect(await later.getAttribute('data-part')).toBe('2');
  expect(await later.locator('figcaption').count()).toBe(0);
});

test('axe finds nothing in the callouts on a page without any style of its own', async () => {
  const page = pages.get('jsx/')!;
  const { violations } = await new AxeBuilder({ page }).include('.verbatim').include('.pull-quote').analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
});

test('a site puts its own callout in place of ours', async () => {
  const page = pages.get('jsx/replaced/')!;
  expect(await page.locator('.mine').count()).toBe(9);
  expect(await page.locator('.quotation').count()).toBe(0);
  expect(await page.locator('.attribution').count()).toBe(2);
});

test('the styles of docs/callouts.md: properties and classes of a site go before ours, even where they are loaded first', async () => {
  const page = pages.get('jsx/restyled/')!;
  const looks = () =>
    page.locator('.quotation > blockquote').evaluateAll((quotations) =>
      quotations.map((quotation) => {
        const style = getComputedStyle(quotation);
        return {
          line: style.borderInlineStartColor,
          indent: style.paddingInlineStart,
          slant: style.fontStyle,
          size: style.fontSize,
        };
      }),
    );
  const before = { line: 'rgb(18, 133, 125)', indent: '20px', slant: 'normal', size: '16px' };
  expect(await looks()).toEqual([before, before]);
  await page.evaluate(
    (css) => {
      const style = document.createElement('style');
      style.textContent = css;
      document.head.prepend(style);
    },
    fencesOf('docs/callouts.md').find(({ language }) => language === 'css')!.code,
  );
  const after = { line: 'rgb(102, 51, 153)', indent: '32px', slant: 'italic' };
  expect(await looks()).toEqual([
    { ...after, size: '22.4px' },
    { ...after, size: '16px' },
  ]);
});

/** Styles with the traits of resets and themes; `test:package` has Tailwind itself. */
const THEMES: Record<string, string> = {
  'a reset without layers':
    '* { margin: 0; padding: 0; border: 0; font: inherit } blockquote { quotes: none }',
  'a reset in the layer of Tailwind 4':
    '@layer theme, base, components, utilities; @layer base { * { margin: 0; padding: 0; border: 0 solid } ol, ul { list-style: none } }',
  'rules of elements':
    'blockquote { border-left: 4px solid purple; padding: 0 0 0 20px; margin: 0; font-size: 1.333em } p { margin-bottom: 2em } figure { margin: 2em auto; text-align: center }',
  'rules of one class, and quotation marks':
    'body :where(blockquote) { border-inline-start: 4px solid purple; padding-inline-start: 1em; margin: 1.6em 0; quotes: "«" "»" } body :where(blockquote p:first-of-type)::before { content: open-quote } body :where(ul) { list-style: disc }',
  'space between neighbours, in a layer':
    '@layer site { body, body * { margin: 0 } body * + * { margin-top: 2rem } }',
};

describe.each(Object.entries(THEMES))('%s', (_, css) => {
  test.each(['before', 'after'] as const)('loaded %s the callouts’ own styles', async (place) => {
    for (const path of ['/', '/marked/']) {
      const page = pages.get(`jsx${path}`)!;
      const sheet = await page.evaluateHandle(addStyles, [css, place]);
      await (path === '/' ? expectToBeSetApart(page) : expectTheThemesLook(page));
      await sheet.evaluate((style) => {
        style.remove();
      });
    }
  });
});

test('a utility of Tailwind 4 goes before the callouts’ own look', async () => {
  const page = pages.get('jsx/')!;
  const lineHeight = () =>
    page.locator('.pull-quote').evaluate((quote) => getComputedStyle(quote).lineHeight);
  const before = await lineHeight();
  const sheet = await page.addStyleTag({
    content:
      '@layer theme, base, components, utilities; @layer utilities { .pull-quote { line-height: 99px } }',
  });
  expect([before, await lineHeight()]).toEqual(['29.12px', '99px']);
  await sheet.evaluate((style) => {
    (style as Element).remove();
  });
});

test('the stylesheet touches nothing but callouts, in the layer of components but for what sets a block apart', async () => {
  const page = pages.get('jsx/')!;
  const rules = await page.evaluate(() => {
    const found: { layer: string; selector: string }[] = [];
    const read = (list: CSSRuleList, layer: string) => {
      for (const rule of list)
        if (rule instanceof CSSStyleRule) found.push({ layer, selector: rule.selectorText });
        else if (rule instanceof CSSLayerBlockRule)
          read(rule.cssRules, [layer, rule.name].filter(Boolean).join('.'));
    };
    for (const sheet of document.styleSheets) read(sheet.cssRules, '');
    return found;
  });
  for (const { selector } of rules)
    expect(selector).toMatch(/^\.(?:quotation|attribution|verbatim|pull-quote)\b/);
  const layers = new Set(rules.map(({ layer }) => layer));
  expect([...layers].sort()).toEqual(['', 'components.verbatim']);
  expect(rules.filter(({ layer }) => layer === '').length).toBeLessThan(rules.length / 3);
});

test('a page without callouts carries at most 2 kB of styles', async () => {
  const css = await pages.get('jsx/plain/')!.evaluate(async () => {
    const linked = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    const texts = await Promise.all(linked.map(async ({ href }) => (await fetch(href)).text()));
    return [...texts, ...Array.from(document.querySelectorAll('style'), (style) => style.textContent)].join(
      '',
    );
  });
  expect(css).toContain('components.verbatim');
  expect(gzipSync(css).length).toBeLessThan(2000);
});

test('a page without callouts looks as if there were no Verbatim', async () => {
  const page = pages.get('jsx/plain/')!;
  const changed = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('body, body *')];
    const looks = () =>
      elements.map((element) => {
        const style = getComputedStyle(element);
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
      });
    const before = looks();
    for (const sheet of document.styleSheets) sheet.disabled = true;
    const after = looks();
    return {
      sheets: document.styleSheets.length,
      faults: elements.filter((_, i) => before[i] !== after[i]).map(({ outerHTML }) => outerHTML),
    };
  });
  expect(changed).toEqual({ sheets: 1, faults: [] });
});
