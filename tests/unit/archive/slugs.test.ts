import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressesOf } from '../../../integration/archive/index.ts';
import { foldOf, slugsOf } from '../../../integration/archive/slugs.ts';

const slugs = (...names: string[]) => [...slugsOf(names.map(foldOf)).values()];

test('a name is its letters and digits, in any script', () => {
  expect(slugs('Ada Brook', 'Øystein Ström', '王小明', 'Ελένη', 'O’Neill', '1984')).toEqual(
    ['ada-brook', 'øystein-ström', '王小明', 'ελένη', 'oneill', '1984'].sort((a, b) =>
      (a === 'oneill' ? 'o’neill' : a) < (b === 'oneill' ? 'o’neill' : b) ? -1 : 1,
    ),
  );
});

test('the plainest of names that look alike has the plain address, whatever else comes', () => {
  const found = slugsOf(['ada brook', 'ada-brook!', 'ada. brook', '???', '🦢', 'page-2']);
  expect(found.get('ada brook')).toBe('ada-brook');
  expect(new Set(found.values()).size).toBe(6);
  const later = slugsOf(['ada-brook!', 'ada brook', 'ada  brook;', '???', '¿?']);
  for (const name of ['ada-brook!', 'ada brook', '???']) expect(later.get(name)).toBe(found.get(name));
  expect(found.get('page-2')).not.toBe('page-2');
});

const names = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom('a', ' ', '-', '.', '/', '%', '\ud800'), maxLength: 6 }),
  ),
  {
    maxLength: 12,
  },
);

test('no two names share an address, and none leads elsewhere or is too long for a file', () => {
  const { way } = addressesOf('/');
  fc.assert(
    fc.property(names, (given) => {
      const folds = new Set(given.map(foldOf));
      const found = slugsOf(folds);
      expect(new Set(found.values()).size).toBe(folds.size);
      for (const slug of found.values()) {
        expect(slug).not.toMatch(/[\s/\\?#%.:;<>"'&{}\p{Cc}]/u);
        expect(slug.isWellFormed()).toBe(true);
        expect(new TextEncoder().encode(slug).length).toBeLessThanOrEqual(210);
        const address = way('speakers', slug);
        expect(decodeURIComponent(new URL(address, 'https://x.example').pathname)).toBe(`/speakers/${slug}/`);
      }
    }),
    { numRuns: 500 },
  );
});

test('later pages of a way and of a name have addresses of their own', () => {
  const { way } = addressesOf('/archive/');
  expect(way('years', '2024/10')).toBe('/archive/years/2024/10/');
  expect(way('years', '2024', 10)).toBe('/archive/years/2024/page-10/');
  expect(way('writers', undefined, 2)).toBe('/archive/writers/page-2/');
});
