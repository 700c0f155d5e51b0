import { afterAll, beforeAll, test } from 'vitest';
import type { Fixture } from '../site/fixture.ts';
import { builtArchive, CHANGES, expectAsCold } from '../site/incremental.ts';

let site: Fixture;
beforeAll(async () => {
  site = await builtArchive();
}, 240_000);
afterAll(() => site.delete());

test.each(Object.keys(CHANGES))('after a change of %s a build is what a cold one is, byte for byte', (what) =>
  expectAsCold(site, what),
);
