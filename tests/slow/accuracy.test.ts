import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { accuracyPages } from '../../scripts/docs/accuracy.ts';

const GOLD = ['wide.dev.jsonl', 'wide-more.dev.jsonl'].map((name) =>
  fileURLToPath(new URL(`../../../shared/corpora/${name}`, import.meta.url)),
);
const present = GOLD.every((file) => existsSync(file));
if (!present) console.log('skipped: ../shared is not here, so what the pages say cannot be measured again');

test.skipIf(!present)(
  'pages say what is measured; if not: npm run docs:accuracy',
  async () => {
    for (const [path, page] of await accuracyPages(GOLD)) expect(readFileSync(path, 'utf8'), path).toBe(page);
  },
  300_000,
);
