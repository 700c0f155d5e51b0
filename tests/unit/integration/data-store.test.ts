import { expect, test } from 'vitest';
import { storeEntry } from '../../../integration/articles/store-entry.ts';
import { shielded } from '../../../integration/vite/data-store-module.ts';

const WORDS = [
  '__VITE_ASSET__abc__',
  '\\__VITE_PUBLIC_ASSET__0a1b2c3d__',
  '"__VITE_PRELOAD__"',
  '@@ASTRO_MANIFEST_REPLACE@@',
  '!~{000}~',
  'import.meta.env.SECRET',
  'MDXContent',
  'a \u2028 b \\u005f',
];

test('the module of the data store has no word of a build tool, and the same data', () => {
  const module = shielded(`export default JSON.parse(${JSON.stringify(JSON.stringify(WORDS))})`);
  expect(module).not.toMatch(/__VITE|@@ASTRO|!~\{|import\.meta|MDXContent/);
  const expression = module.replace('export default ', 'return ');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  expect((new Function(expression) as () => unknown)()).toEqual(WORDS);
});

test('a string that Astro would take for the path of an image stays a string, and no file is asked for', () => {
  const title = '__ASTRO_IMAGE_../../private.png';
  const data = { title, tags: ['ferry', title], extra: { note: { deep: [title] } } };
  const seen: string[] = [];
  const store = {
    set: (entry: { data: unknown }) => {
      seen.push(JSON.stringify(entry.data));
      return true;
    },
  };
  storeEntry(store as never, { id: 'late', data });
  expect(seen).toHaveLength(1);
  expect(seen[0]).not.toContain('__ASTRO_IMAGE_');
  expect(data).toEqual({ title, tags: ['ferry', title], extra: { note: { deep: [title] } } });
});
