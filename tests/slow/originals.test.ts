import { describe, test } from 'vitest';
import { COMMANDS } from '../originals/commands.ts';
import { expectOriginalsKept } from '../originals/keeps-originals.ts';

describe.each(COMMANDS)('%s', (command) => {
  const runs = command === 'build' || command === 'shard' ? 12 : 200;
  test(`leaves every original as it is, in ${runs} runs`, () => expectOriginalsKept(command, runs));
});
