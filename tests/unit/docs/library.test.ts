import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const page = readFileSync(new URL('../../../docs/library.md', import.meta.url), 'utf8');
const fence = (title: string) =>
  new RegExp(`^\`\`\`\\w+ title="${title}"\\n([\\s\\S]*?)\\n\`\`\`$`, 'm').exec(page)![1];

test('the example of docs/library.md prints in Node what the page says', () => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', fence('list.js')], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    encoding: 'utf8',
  });
  expect(printed).toBe(`${fence('printed')}\n`);
});
