import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { convert } from '../../integration/convert/index.ts';
import type { Conversion, Quotation, Span } from '../../integration/convert/model.ts';
import { NOT_YET } from './not-yet.ts';

const UPDATE = process.env.UPDATE !== undefined;
const folder = new URL('./', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

/**
 * Whole articles: NAME.txt with the findings that are right for it (NAME.json, in words that a person can judge) and the MDX
 * written from them. `UPDATE=1 npx vitest run tests/articles` rewrites what differs: read each line of it before you commit.
 */
describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const conversion = convert(text);
  const findings = `${JSON.stringify(findingsOf(text, conversion), null, 2)}\n`;
  const rest = NOT_YET[name];

  test.skipIf(rest)('findings', () => {
    hold(`${name}.json`, findings);
  });
  test.runIf(rest).fails(`findings: ${rest ?? ''}`, () => {
    expect(findings).toBe(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  });
  test.skipIf(rest)('MDX', () => {
    hold(`${name}.mdx`, conversion.mdx);
  });
});

function hold(name: string, actual: string): void {
  const file = new URL(name, folder);
  if (UPDATE) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

function findingsOf(text: string, { metadata, quotations, messages }: Conversion) {
  const shown = quotations.filter(({ status }) => status !== 'suggested');
  return {
    title: metadata.title.value,
    byline: metadata.byline?.value,
    date: metadata.date?.iso ?? metadata.date?.value,
    lang: metadata.lang,
    quotations: shown.map((quotation) => readable(text, quotation, shown)),
    messages: messages.map(({ rule, place }) => `${rule}: ${words(text, place)}`),
  };
}

/** A quotation in words. Its name, rule and confidence are held by the MDX and by the tests of the stages. */
function readable(text: string, quotation: Quotation, all: Quotation[]) {
  const { kind, type, content, source, cue, speaker, work, echoes, attributionLine } = quotation;
  const first = all.find(({ id }) => id === echoes?.id);
  return {
    [`${type} ${kind}`]: content.map((piece) => words(text, piece)),
    source: source?.text,
    cue: cue?.text,
    speaker: speaker?.name,
    work: work ? { ...work, start: undefined, end: undefined } : undefined,
    echoes: first ? `${echoes?.exact ? 'to the letter' : 'not to the letter'}: ${words(text, first.content[0])}` : undefined,
    attributionLine: attributionLine ? words(text, attributionLine) : undefined,
  };
}

const words = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end).trim() : '');
