import { test } from 'vitest';
import { expectNothingLost } from './build-pages.ts';
import { CONFIGURATIONS } from './configurations.ts';

/** Strings in each of some configurations. `tests/slow/hostile-pages.test.ts` builds more, in all. */
const STRINGS: Readonly<Record<string, number>> = {
  evaluate: 1000,
  'module, unified, optimize': 300,
};

test.each(CONFIGURATIONS.filter(({ name }) => name in STRINGS))(
  '$name: nothing of a hostile article is lost, and nothing of it becomes markup',
  async (configuration) => {
    await expectNothingLost(configuration, STRINGS[configuration.name]);
  },
);
