import { dirname } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { discardSites, expectToBeFollowed, expectToCheck, GUIDES } from '../guides/guides.ts';
import { discard, pack } from '../package/packed.ts';

let tarball: string;
beforeAll(async () => {
  tarball = await pack();
}, 300_000);
afterAll(async () => {
  await discardSites();
  await discard(dirname(tarball));
});

test('what the guides have readers write passes astro check, hints included', () => expectToCheck(tarball));

test.each(GUIDES)('%s', (guide) => expectToBeFollowed(guide, tarball));
