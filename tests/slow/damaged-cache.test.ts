import { afterAll, beforeAll, test } from 'vitest';
import {
  DAMAGED_CACHES,
  DAMAGED_STORES,
  expectCacheNotBelieved,
  expectModulesMadeAnew,
  expectStoreMadeAnew,
  makeUndamaged,
} from '../site/damage.ts';
import type { Undamaged } from '../site/damage.ts';

let undamaged: Undamaged;
beforeAll(async () => {
  undamaged = await makeUndamaged();
}, 240_000);
afterAll(() => undamaged.site.delete());

test.each(DAMAGED_STORES)('a cache that is %s is detected, and the site is built as from none', (how) =>
  expectStoreMadeAnew(how, undamaged),
);

test('damaged modules of Astro’s folder are made anew', () => expectModulesMadeAnew(undamaged));

test.each(DAMAGED_CACHES)(
  'kept %s that was cut off or edited is not believed, and what no article is made from goes',
  (what) => expectCacheNotBelieved(what, undamaged),
);
