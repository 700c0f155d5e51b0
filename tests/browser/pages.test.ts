import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { builtFile, pagePaths } from './archive.ts';
import { faultsOf } from './html-validate.ts';

const paths = await pagePaths();
const articles = paths.filter((path) => path.startsWith('/articles/'));

test('every page is valid HTML', { timeout: 120_000 }, async () => {
  expect(paths.length).toBeGreaterThan(articles.length);
  const faults: string[] = [];
  for (const path of paths) faults.push(...(await faultsOf(builtFile(path))));
  expect(faults).toEqual([]);
});

test('every article weighs at most 40 kB: HTML, styles and scripts, gzipped, fonts left out', async () => {
  expect(articles.length).toBeGreaterThan(20);
  const weights = await Promise.all(articles.map(async (path) => ({ path, weight: await weightOf(path) })));
  expect(weights.filter(({ weight }) => weight > 40_000)).toEqual([]);
});

test('no page but that for trying brings a script of more than 5 kB, and none a framework', async () => {
  for (const path of paths) {
    const html = await readFile(builtFile(path), 'utf8');
    expect(html, path).not.toMatch(/<astro-island|data-reactroot|data-svelte|data-v-app/);
    for (const script of await loadedBy(html, /<script[^>]* src="([^"]+)"/g))
      expect(gzipSync(script).length, path).toBeLessThan(5000);
  }
});

test('an id of the site begins with a capital, so that no heading of an article can have it', async () => {
  for (const path of paths) {
    const html = await readFile(builtFile(path), 'utf8');
    // An article's own part has ids of its words and of its quotations.
    const own = html.replace(/<div class="verbatim"[\s\S]*?<\/article>/, '');
    const ids = [...own.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(
      ids.filter((id) => !/^[A-Z]/.test(id)),
      path,
    ).toEqual([]);
  }
});

async function weightOf(path: string): Promise<number> {
  const html = await readFile(builtFile(path), 'utf8');
  const parts = await loadedBy(html, /<(?:script[^>]* src|link rel="stylesheet" href)="([^"]+)"/g);
  return [html, ...parts].reduce((sum, part) => sum + gzipSync(part).length, 0);
}

async function loadedBy(html: string, pattern: RegExp): Promise<string[]> {
  return Promise.all(
    [...html.matchAll(pattern)].map(async ([, address]) => (await fetch(inject('archive') + address)).text()),
  );
}
