import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);
const security = readFileSync(new URL('SECURITY.md', ROOT), 'utf8');

test('every promise of SECURITY.md names tests, and they are there', () => {
  const rows = security
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:promise|-)/.test(line));
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const held = row.split('|').at(-2)!;
    const named = Array.from(held.matchAll(/`(tests\/[^`]+)`/g), ([, path]) => path);
    expect(named, row).not.toEqual([]);
    for (const path of named) expect(existsSync(fileURLToPath(new URL(path, ROOT))), path).toBe(true);
  }
});
