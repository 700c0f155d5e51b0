import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Card, CardStyle } from '../../../integration/cards/card.ts';
import { openFont, subsetsFor } from '../../../integration/cards/fonts.ts';
import { openCards } from '../../../integration/cards/index.ts';
import { hostileStrings } from '../../hostile/strings.ts';
import { runs } from '../../sample.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const style: CardStyle = {
  font: '@fontsource/newsreader',
  weights: [600, 400],
  ground: '#fff',
  ink: '#000',
  quiet: '#555',
  accent: '#060',
};
const card: Card = {
  archive: 'The Pennywater Courier',
  title: 'Salt',
  byline: 'Oda Lerch',
  date: '3 May 2024',
};

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'verbatim-cards-'));
});
afterEach(() => rm(cache, { recursive: true }));

test('a card is a small PNG of the size that link previews have, drawn once', async () => {
  const { draw } = openCards(root, cache, '1');
  const first = Buffer.from(await draw(card, style));
  expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(first.length).toBeLessThan(60_000);
  const [file] = await readdir(cache);
  // What lies in the cache is what is given: a mark put there comes back.
  const marked = await sharp(first).withMetadata({ density: 71 }).png().toBuffer();
  await writeFile(join(cache, file), marked);
  expect(Buffer.from(await draw(card, style))).toEqual(marked);
  expect(Buffer.from(await draw({ ...card, title: 'Salt and Vinegar' }, style))).not.toEqual(first);
  expect(Buffer.from(await openCards(root, cache, '2').draw(card, style))).toEqual(first);
  expect(await readdir(cache)).toHaveLength(3);
});

test('the cache is bounded: what was not asked for the longest goes, but nothing that this build asked for', async () => {
  const titled = (title: string) => ({ ...card, title });
  for (const title of ['Salt', 'Vinegar', 'Pepper'])
    await openCards(root, cache, '1').draw(titled(title), style);
  for (const name of await readdir(cache)) await utimes(join(cache, name), 1, 1);
  const next = openCards(root, cache, '1', 2);
  await next.draw(titled('Vinegar'), style);
  const [newest] = await namesByAge();
  await next.prune();
  expect(await readdir(cache)).toHaveLength(2);
  expect(await namesByAge()).toContain(newest);
  const greedy = openCards(root, cache, '1', 1);
  for (const title of ['Salt', 'Vinegar', 'Pepper']) await greedy.draw(titled(title), style);
  await greedy.prune();
  expect(await readdir(cache)).toHaveLength(3);
});

/** What is in the cache, what was used last first. */
async function namesByAge(): Promise<string[]> {
  const names = await readdir(cache);
  const ages = await Promise.all(
    names.map(async (name) => ({ name, used: (await stat(join(cache, name))).mtimeMs })),
  );
  return ages.sort((a, b) => b.used - a.used).map(({ name }) => name);
}

test('half a card in the cache is drawn again', async () => {
  const { draw } = openCards(root, cache, '1');
  const first = Buffer.from(await draw(card, style));
  const [file] = await readdir(cache);
  await writeFile(join(cache, file), first.subarray(0, 500));
  expect(Buffer.from(await draw(card, style))).toEqual(first);
});

test('a title that the font has no letters for gives the archive’s name instead of empty boxes', async () => {
  const { draw } = openCards(root, cache, '1');
  const titles = ['山田さんは橋について語った', 'העורך כתב', 'Ω'];
  const pictures = await Promise.all(
    titles.map(async (title) => Buffer.from(await draw({ ...card, title }, style))),
  );
  expect(pictures[1]).toEqual(pictures[0]);
  expect(pictures[2]).toEqual(pictures[0]);
  const empty = Buffer.from(await draw({ ...card, archive: '', title: '' }, style));
  expect(pictures[0].length).toBeGreaterThan(empty.length);
  const font = await openFont(root, style.font);
  expect(subsetsFor('Łódź', font)).toEqual(['latin-ext', 'latin']);
  expect(subsetsFor('東京', font)).toBe(null);
});

test('no title stops a build', async () => {
  const { draw } = openCards(root, cache, '1');
  const next = hostileStrings(5);
  for (let count = 0; count < runs(2, 40); count++) {
    const png = await draw({ archive: next(), title: next(), byline: next(), date: next() }, style);
    expect(await sharp(Buffer.from(png)).metadata()).toMatchObject({ width: 1200, height: 630 });
  }
  expect((await draw({ archive: '', title: '', byline: null, date: null }, style)).length).toBeGreaterThan(0);
});

test('a font that is not installed is named', async () => {
  const { draw } = openCards(root, cache, '1');
  await expect(draw(card, { ...style, font: '@fontsource/nowhere' })).rejects.toThrow(
    'the font "@fontsource/nowhere" is not installed; npm install --save-dev @fontsource/nowhere',
  );
});
