import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from './files.ts';
import type { Fixture } from './fixture.ts';
import { expectMergesRefused, expectPartsToBeWhole, makeWholeSite } from './parts.ts';
import { verbatimIn } from './verbatim.ts';
import { IS_WHOLE } from '../sample.ts';

// `tests/slow/shards.test.ts` builds in more parts, again after changes, and with parts that fail.
let fixture: Fixture;
beforeAll(async () => {
  fixture = await makeWholeSite();
});
afterAll(() => fixture.delete());

const verbatim = (...words: string[]) => verbatimIn(fixture.root, words);
const filesBelow = (folder: string) => filesOf(join(fixture.root, folder));

test('2 parts, merged, are the site that is built at once, byte for byte', () =>
  expectPartsToBeWhole(fixture, 2));

test.runIf(IS_WHOLE)('built in parts at once, the site is the same', async () => {
  const { status, output } = await verbatim('build', '--parts', '2', '--jobs', '2', '--out', 'parted');
  expect(status, output).toBe(0);
  expect(output).toContain('built in 2 parts, 2 at once');
  expect(output).toMatch(/^part 2 of 2 │ .*page\(s\) built/m);
  expect(output).toContain('joined 2 parts');
  expect(await filesBelow('parted')).toEqual(await filesBelow('dist'));
});

test.runIf(IS_WHOLE)('parts that make no site are refused, and the old site stands', () =>
  expectMergesRefused(fixture, [
    [['part-1-of-2'], 'received 1 of 2 parts, missing 2'],
    [['dist', '--out', 'elsewhere'], 'dist holds a whole site'],
  ]),
);

test('a build that fails leaves the old site whole', async () => {
  const before = await filesBelow('dist');
  await fixture.write('content/binary.txt', Uint8Array.from([0, 1, 2, 3, 0, 0, 255]));
  const { status, output } = await verbatim('build');
  expect(status).toBe(1);
  expect(output).toContain('dist is what it was before');
  expect(await filesBelow('dist')).toEqual(before);
  expect((await readdir(fixture.root)).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  await rm(join(fixture.root, 'content/binary.txt'));
});
