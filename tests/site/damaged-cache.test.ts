import { afterAll, beforeAll, test } from 'vitest';
import { expectCacheNotBelieved, expectStoreMadeAnew, makeUndamaged } from './damage.ts';
import type { Undamaged } from './damage.ts';

let undamaged: Undamaged;
beforeAll(async () => {
  undamaged = await makeUndamaged();
});
afterAll(() => undamaged.site.delete());

// `tests/slow/damaged-cache.test.ts` damages the cache in every way.
test('a cache that is changed in what it says of where data is kept is detected, and the site is built as from none', () =>
  expectStoreMadeAnew('changed in what it says of where data is kept', undamaged));

test('kept data that was cut off or edited is not believed, and what no article is made from goes', () =>
  expectCacheNotBelieved('data', undamaged));
