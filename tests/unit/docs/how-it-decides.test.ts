import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { convert } from 'astro-verbatim/convert';
import type { Decision } from 'astro-verbatim/convert';
import { QUOTATION_RULES } from '../../../integration/convert/rules.ts';

const page = readFileSync(new URL('../../../docs/how-it-decides.md', import.meta.url), 'utf8');
const sections = page
  .split(/^### /m)
  .slice(1)
  .map((section) => ({
    rule: section.slice(0, section.indexOf('\n')),
    text: /```text\n([\s\S]*?)\n```/.exec(section)?.[1],
    sidecar: /```yaml\n([\s\S]*?)\n```/.exec(section)?.[1] ?? '{}',
  }));

test('every rule that a finding can carry has a section, and no other', () => {
  expect(sections.map(({ rule }) => rule).sort()).toEqual([...QUOTATION_RULES].sort());
});

test.each(sections)('$rule speaks in its example', ({ rule, text, sidecar }) => {
  const { quotations } = convert(`${text}\n`, parse(sidecar) as { decisions?: Decision[] });
  expect(quotations.map((quotation) => quotation.rule)).toContain(rule);
});
