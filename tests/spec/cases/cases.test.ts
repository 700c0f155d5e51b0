import { readdirSync, readFileSync } from 'node:fs';
import { examplesOf } from '../examples.ts';
import { testPage } from '../test-page.ts';

const folder = new URL('.', import.meta.url);
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((name) => new URL(name, folder));

const examples = pages.flatMap((page) => examplesOf(readFileSync(page, 'utf8')));
const cases = new Set(examples.map(({ row }) => row));
const wrong = new Set(examples.filter(({ isNotYet }) => isNotYet).map(({ row }) => row));
console.log(`${cases.size - wrong.size} of ${cases.size} cases are right`);

for (const page of pages) testPage(page);
