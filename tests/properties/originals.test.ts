import { expect, test } from 'vitest';
import { COMMANDS } from '../originals/commands.ts';
import { BUILDS, expectOriginalsKept } from '../originals/keeps-originals.ts';
import { verbatim } from '../unit/cli/run.ts';
import { IS_WHOLE, runs } from '../sample.ts';

/** A build takes seconds. */
const TRIED = COMMANDS.filter((command) => IS_WHOLE || !BUILDS.includes(command));

test.each(TRIED)('%s leaves every original as it is, whatever its arguments', (command) =>
  expectOriginalsKept(command, BUILDS.includes(command) ? 12 : runs(5, 200)),
);

test('the commands tried are all that there are', async () => {
  const { stdout } = await verbatim(['--help']);
  const listed = [...stdout.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name]) => name);
  const tried = new Set(COMMANDS.map((command) => command.split(' ')[0]));
  expect(listed.filter((name) => name !== 'verbatim').sort()).toEqual([...tried].sort());
});
