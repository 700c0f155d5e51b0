import { afterAll, test } from 'vitest';
import { expectNothingLost } from '../hostile/build-pages.ts';
import type { Row } from '../hostile/build-pages.ts';
import { CONFIGURATIONS } from '../hostile/configurations.ts';
import { FUZZ } from '../properties/arbitrary.ts';

/** Strings in each configuration; every one goes through a real build and is looked for in a real page. */
const STRINGS = FUZZ || 20_000;
/** Modules are slower to build, and one converter writes what all of them compile. */
const STRINGS_OF_MODULES = FUZZ || 10_000;

const rows: Row[] = [];
afterAll(() => {
  console.table(rows);
});

test.each(CONFIGURATIONS)(
  '$name: nothing of a hostile article is lost, and nothing of it becomes markup',
  { timeout: 3_600_000 },
  async (configuration) => {
    const strings = configuration.name === 'evaluate' ? STRINGS : STRINGS_OF_MODULES;
    rows.push(await expectNothingLost(configuration, strings));
  },
);
