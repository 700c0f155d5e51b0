import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convert } from '../../integration/convert/index.ts';
import type { Conversion, Quotation, Span } from '../../integration/convert/model.ts';

const UPDATE = process.env.UPDATE !== undefined;
const folder = new URL('./', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

/**
 * Whole articles, each a text with the MDX and the findings that are right for it. `UPDATE=1 npx vitest run tests/articles`
 * rewrites what differs: read every line of the difference before you commit it.
 */
test.each(names)('%s', (name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const conversion = convert(text);
  hold(`${name}.mdx`, conversion.mdx.endsWith('\n') ? conversion.mdx : `${conversion.mdx}\n`);
  hold(`${name}.json`, `${JSON.stringify(findingsOf(text, conversion), null, 2)}\n`);
});

function hold(name: string, actual: string): void {
  const file = new URL(name, folder);
  if (UPDATE) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

/** What was found, by its words, so that a person can judge it; figures of confidence are held elsewhere. */
function findingsOf(text: string, { metadata, quotations, messages }: Conversion) {
  return {
    title: metadata.title.value,
    byline: metadata.byline?.value,
    date: metadata.date?.iso ?? metadata.date?.value,
    lang: metadata.lang,
    quotations: quotations.map((quotation) => readable(text, quotation)),
    messages: messages.map(({ rule, place }) => ({ rule, at: words(text, place) })),
  };
}

function readable(text: string, quotation: Quotation) {
  const { id, kind, type, rule, status, content, marked, source, cue, speaker, work, echoes, attributionLine } = quotation;
  return {
    id,
    kind: `${status} ${kind} ${type}`,
    rule,
    content: content.map((piece) => words(text, piece)),
    marked: marked.length > 0 ? marked.map((piece) => words(text, piece)) : undefined,
    source: source?.text,
    cue: cue?.text,
    speaker: speaker?.name,
    work: work ? { ...work, start: undefined, end: undefined, says: words(text, work) } : undefined,
    echoes: echoes ? `${echoes.id}, ${echoes.exact ? 'to the letter' : 'not to the letter'}` : undefined,
    attributionLine: attributionLine ? words(text, attributionLine) : undefined,
  };
}

const words = (text: string, { start, end }: Span) => text.slice(start, end);
