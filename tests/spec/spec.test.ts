import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute, detect, parse } from 'astro-verbatim/convert';
import { parseOptions } from '../../integration/convert/options.ts';
import { formatFindings } from './format-findings.ts';

const folder = new URL('.', import.meta.url);
const EXAMPLE = /^```text(?: ([a-z]{2}))?\n([\s\S]*?)\n```\n+```findings\n([\s\S]*?)```$/gm;

for (const file of readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')) {
  describe(file, () => {
    const page = readFileSync(new URL(file, folder), 'utf8');
    const seen = new Map<string, number>();
    for (const example of page.matchAll(EXAMPLE)) {
      const [, lang = 'en', text, findings] = example;
      const heading = page.slice(0, example.index).match(/^#+ .*$/gm)?.at(-1)?.replace(/^#+ /, '') ?? file;
      const count = (seen.get(heading) ?? 0) + 1;
      seen.set(heading, count);
      it(count === 1 ? heading : `${heading} (${count})`, () => {
        const options = parseOptions({ lang });
        const article = parse(text, options);
        const found = detect(article, options);
        const quotations = attribute(article, found.quotations);
        const printed = formatFindings(text, quotations, found.messages);
        expect(printed).toEqual(findings.split('\n').filter((line) => line !== ''));
      });
    }
    it('has examples, and each text its findings', () => {
      expect(seen.size).toBeGreaterThan(0);
      expect(page.match(/^```text/gm)?.length).toBe([...page.matchAll(EXAMPLE)].length);
    });
  });
}
