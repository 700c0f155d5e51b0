import { readdirSync } from 'node:fs';
import { testPage } from './test-page.ts';

const folder = new URL('.', import.meta.url);

for (const name of readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md'))
  testPage(new URL(name, folder));
