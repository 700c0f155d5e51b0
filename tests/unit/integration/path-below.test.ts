import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { pathBelow, slashed } from '../../../integration/path-below.ts';

test.each([
  ['C:\\site', 'C:\\site\\content\\2024\\a.txt', 'content/2024/a.txt'],
  ['C:\\site', 'c:\\Site\\content\\a.txt', 'content/a.txt'],
  ['C:\\site', 'C:/site/content/a.txt', 'content/a.txt'],
  ['C:\\site', 'C:\\texts\\a.txt', '../texts/a.txt'],
])('on Windows, from %s to %s: %s', (folder, path, below) => {
  expect(pathBelow(folder, path, win32)).toBe(below);
});

test('a backslash is part of a name where it does not part folders', () => {
  expect(pathBelow('/site', '/site/content/back\\slash.txt', posix)).toBe('content/back\\slash.txt');
  expect(slashed('a\\b', posix)).toBe('a\\b');
});
