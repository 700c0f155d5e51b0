import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../../../astro.config.mjs';
import { fencesOf } from '../../guides/fences.ts';

const fences = fencesOf('docs/deploy.md');

test('the headers that the guide has readers write are those of this archive', () => {
  const fence = fences.find(({ title }) => title === 'public/_headers');
  const file = readFileSync(new URL('../../../public/_headers', import.meta.url), 'utf8');
  expect(fence?.code).toBe(file);
  expect(file).toMatch(/^\/\*\n {2}X-Content-Type-Options: nosniff$/m);
  expect(config.server).toMatchObject({ headers: { 'X-Content-Type-Options': 'nosniff' } });
});

test('nginx sends nosniff from every place of the guide’s settings', () => {
  const { code } = fences.find(({ language }) => language === 'nginx')!;
  const locations = code.match(/location [^{]*\{(?:[^{}]|\{[^}]*\})*\}/g) ?? [];
  expect(locations.length).toBeGreaterThan(2);
  // A place with a header of its own has none of those around it.
  for (const place of [code.replaceAll(/location [^{]*\{(?:[^{}]|\{[^}]*\})*\}/g, ''), ...locations])
    if (place.includes('add_header'))
      expect(place).toContain('add_header X-Content-Type-Options nosniff always;');
});
