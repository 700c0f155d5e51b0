import { expect, test } from 'vitest';
import { isInRange, requireAstro } from '../../../integration/build/require-astro.ts';

test.each([
  ['7.2.10', true],
  ['7.2.11', true],
  ['7.3.0', true],
  ['7.10.0-beta.1', true],
  ['7.2.9', false],
  ['7.0.0', false],
  ['6.4.8', false],
  ['8.0.0', false],
])('Astro %s is in ^7.2.10: %s', (version, isIn) => {
  expect(isInRange(version, '^7.2.10')).toBe(isIn);
});

test('the Astro of this repository is one that the package takes', () => {
  expect(requireAstro).not.toThrow();
});
