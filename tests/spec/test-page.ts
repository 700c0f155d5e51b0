import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, convert, detect, parse } from 'astro-verbatim/convert';
import { parseOptions } from '../../integration/convert/options.ts';
import { checkSpeakers } from './check-speakers.ts';
import { examplesOf } from './examples.ts';
import type { Example } from './examples.ts';
import { formatFindings } from './format-findings.ts';
import { readingOf } from './shown.ts';

/** A test for each example of a page, and one that no text lacks its fence. */
export function testPage(path: URL): void {
  describe(basename(path.pathname), () => {
    const page = readFileSync(path, 'utf8');
    const examples = examplesOf(page);
    const seen = new Map<string, number>();
    for (const example of examples) {
      const count = (seen.get(example.heading) ?? 0) + 1;
      seen.set(example.heading, count);
      it(count === 1 ? example.heading : `${example.heading} (${count})`, () => {
        if (example.kind === 'findings') expectFindings(example);
        else expectSpeakers(example);
      });
    }
    it('has examples, and each text what is found in it', () => {
      expect(examples.length).toBeGreaterThan(0);
      expect(page.match(/^```text/gm)?.length).toBe(examples.length);
    });
  });
}

function expectFindings({ text, lang, lines }: Example): void {
  const options = parseOptions({ lang: lang ?? 'en' });
  const article = parse(text, options);
  const found = detect(article, options);
  const quotations = attribute(article, found.quotations);
  expect(formatFindings(text, quotations, found.messages)).toEqual(lines);
}

function expectSpeakers({ text, lang, lines, isNotYet }: Example): void {
  const reading = readingOf(text, lang, { convert, parse, parseOptions });
  const wrong = lines.map((line) => checkSpeakers(line, reading)).filter((fault) => fault !== null);
  if (isNotYet) expect(wrong, 'every line holds: take the mark not-yet away').not.toEqual([]);
  else expect(wrong.join('\n')).toBe('');
}
