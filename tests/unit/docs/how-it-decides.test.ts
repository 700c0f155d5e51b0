import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convert } from 'astro-verbatim/convert';

const page = readFileSync(new URL('../../../docs/how-it-decides.md', import.meta.url), 'utf8');
const sections = Array.from(
  page.matchAll(/^## ([a-z-]+)\n[\s\S]*?```text\n([\s\S]*?)\n```$/gm),
  ([, rule, text]) => ({ rule, text }),
);

test.each(sections)('$rule speaks in its example', ({ rule, text }) => {
  expect(convert(`${text}\n`).quotations.map((quotation) => quotation.rule)).toContain(rule);
});

test('every section has an example', () => {
  expect(sections).toHaveLength(page.match(/^## /gm)!.length);
});
