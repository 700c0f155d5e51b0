import fc from 'fast-check';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fromModulePath, toModulePath } from '../../../integration/vite/module-path.ts';

test('a module stands beside its file, under a name that is no address', () => {
  expect(toModulePath('content/a day.txt')).toBe('content/a day.txt.mdx');
  expect(toModulePath('why? 100% #1.txt')).toBe('why~3f 100~25 ~231.txt.mdx');
  expect(toModulePath('__VITE_ASSET__a__ @@B@@.txt')).toBe('_~5fVITE_ASSET_~5fa_~5f @~40B@~40.txt.mdx');
});

test('every name comes back, and none can be read as more than a path', () => {
  const root = pathToFileURL('/site/');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 250 }), (name) => {
      const file = `content/${name}.txt`;
      const path = toModulePath(file);
      expect(fromModulePath(path, new Map([[file, 0]]))).toBe(file);
      expect(fromModulePath(path, new Map())).toBeUndefined();
      expect(new TextEncoder().encode(path.slice(path.lastIndexOf('/') + 1)).length).toBeLessThan(230);
      const { search, hash, protocol } = new URL(path, root);
      expect({ search, hash, protocol }).toEqual({ search: '', hash: '', protocol: 'file:' });
    }),
  );
});
