import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referencePage } from '../../scripts/docs/index.ts';

const page = readFileSync(new URL('../../docs/reference.md', import.meta.url), 'utf8');

test('the reference says what the doc comments of the code say; `npm run docs` writes it anew', async () => {
  expect(page).toBe(await referencePage());
});

test('every option, prop and field of the reference has words', () => {
  expect(page.match(/^\| `[^|]*\|[^|]*(?:\\\|[^|]*)*\|\s*\|$/gm) ?? []).toEqual([]);
});
