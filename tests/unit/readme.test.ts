import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convert } from 'astro-verbatim/convert';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const fence = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, 'm').exec(readme)?.[1] ?? '';

test('the example of the README is what the converter writes', () => {
  const { mdx } = convert(fence('text') + '\n', { components: false });
  expect(fence('mdx')).toBe(mdx.trim());
});
