import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from '../site/files.ts';
import type { Fixture } from '../site/fixture.ts';
import { builtArchive, CHANGES, edit, expectAsCold, KEPT } from '../site/incremental.ts';

let site: Fixture;
beforeAll(async () => {
  site = await builtArchive();
}, 240_000);
afterAll(() => site.delete());

test('what did not change is not rendered again', async () => {
  await edit(site, 'content/fog.txt', 'nobody said so', 'nobody asked');
  const { output } = await site.build();
  for (const path of ['fog/index.html', 'fog.tei.xml', 'years/undated/index.html'])
    expect(output).not.toMatch(new RegExp(`${path}.*${KEPT.source}`));
  for (const path of [
    'lamp/index.html',
    'lamp.tei.xml',
    'speakers/ines-calder/index.html',
    'years/2024/index.html',
  ])
    expect(output).toMatch(new RegExp(`${path}.*${KEPT.source}`));
});

test('a build that is killed among its pages leaves nothing that a later one takes for finished', async () => {
  const before = await filesOf(join(site.root, 'dist'));
  const words = await site.source('content/lamp.txt');
  await edit(site, 'content/lamp.txt', 'all night', 'half the night');
  const { signal } = await site.build({ killAt: 'articles/lamp.tei.xml' });
  expect(signal).toBe('SIGKILL');
  await site.write('content/lamp.txt', words);
  expect((await site.build()).status).toBe(0);
  expect(await filesOf(join(site.root, 'dist'))).toEqual(before);
});

test.each(Object.keys(CHANGES))(
  'after a change of %s a build is what a cold one is, byte for byte',
  async (what) => {
    await expectAsCold(site, what);
  },
);
