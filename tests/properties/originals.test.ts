import { expect, test } from 'vitest';
import { COMMANDS } from '../originals/commands.ts';
import { expectOriginalsKept } from '../originals/keeps-originals.ts';
import { verbatim } from '../unit/cli/run.ts';

/** A sample: `npm run test:slow` has 200 runs of each command, kills and full disks. */
const STARTS_ASTRO = ['build', 'shard'];
const SAMPLE = COMMANDS.filter((command) => !STARTS_ASTRO.includes(command));

test.each(SAMPLE)(
  '%s leaves every original as it is, whatever its arguments',
  { timeout: 120_000 },
  (command) => expectOriginalsKept(command, 30),
);

test('the commands tried are all that there are', async () => {
  const { stdout } = await verbatim(['--help']);
  const listed = [...stdout.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => name);
  expect(listed.filter((name) => name !== 'verbatim').sort()).toEqual(COMMANDS.toSorted());
});
