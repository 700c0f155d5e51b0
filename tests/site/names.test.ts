import { existsSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBuilder } from './builder.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';
import { RENDERS } from '../sample.ts';

/** Names that have broken sites: reserved, hidden, long, with spaces, signs and other scripts, ending in dots. */
const NAMES = [
  'CON.txt',
  'nul/aux.txt',
  '日本の川.txt',
  'e\u0301tude.txt',
  'two  spaces .txt',
  'a..b...txt',
  '..hidden folder../x.txt',
  'constructor.txt',
  '__proto__.txt',
  'index/index.txt',
  '-rf.txt',
  '$(touch gone).txt',
  `${'long'.repeat(60)}.txt`,
  '1e3.txt',
  'true.txt',
  '#hash?query=1&b=%2F.txt',
  '`code` ${x}.txt',
  'it\'s "quoted".txt',
  '<script>alert(1)<.txt',
  '\u202Etxt.exe.txt',
];

const { build } = useBuilder();
let site: Fixture;
beforeAll(async () => {
  const windows = process.platform === 'win32';
  site = await makeFixture(
    windows ? {} : Object.fromEntries(NAMES.map((name, index) => [name, `Words of article ${index}.\n`])),
  );
  await site.write('content/.secret.txt', 'Hidden.');
  await site.write('content/.git/config.txt', 'Hidden.');
  await symlink('.', join(site.root, 'content/loop'));
  await symlink('CON.txt', join(site.root, 'content/again.txt'));
});
afterAll(() => site.delete());

test.skipIf(process.platform === 'win32').each(RENDERS)(
  '%s: any name becomes an address, and its page is proven',
  async (render) => {
    await site.configure(`{ render: '${render}' }`);
    const { status, output } = await build(site);
    // A folder that begins with a dot is hidden as well.
    expect(output).toContain(`${NAMES.length - 1} articles proven on ${NAMES.length - 1} pages`);
    expect(status, output).toBe(0);
    expect(await site.built('con_/index.html')).toContain('Words of article 0.');
    expect(await site.built('nul_/aux_/index.html')).toContain('Words of article 1.');
    expect(await site.built('étude/index.html')).toContain('Words of article 3.');
    expect(existsSync(join(site.root, 'gone'))).toBe(false);
  },
);
