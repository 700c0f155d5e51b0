import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  exports: Record<string, string>;
}
const manifest = JSON.parse(
  readFileSync(new URL('../../integration/package.json', import.meta.url), 'utf8'),
) as Manifest;

test('the package has these entry points', () => {
  expect(Object.keys(manifest.exports)).toMatchInlineSnapshot(`
    [
      ".",
      "./loader",
      "./components",
      "./convert",
      "./archive",
      "./forms",
      "./markdown",
      "./schema",
      "./search",
      "./search/client",
      "./worker",
      "./package.json",
    ]
  `);
});

// `./components` holds .astro files, which only Astro can load: tests/browser uses them.
test.each(['.', './loader', './convert', './archive', './forms', './markdown', './schema'])(
  '%s exports',
  async (entry) => {
    const module = (await import(/* @vite-ignore */ `astro-verbatim${entry.slice(1)}`)) as Record<
      string,
      unknown
    >;
    expect(Object.keys(module).sort()).toMatchSnapshot();
  },
);
