import { expect, test } from 'vitest';
import { convert } from 'astro-verbatim/convert';
import { findQuotation, findQuotationsBy } from '../../../integration/embed/find-quotation.ts';
import type { ArticleEntry } from '../../../integration/embed/find-quotation.ts';
import { requireWords } from '../../../integration/embed/words.ts';
import { isShown, paragraphsOf } from 'astro-verbatim/archive';

const texts = {
  'the-last-ferry':
    '“We sail at six,” said Oda Lerch, “or not at all.”\n\n“A third is lit in fog,” said Oda Lerch.\n',
  'two-lamps': '“We sail at six,” said Ines Calder.\n',
};
const days: Record<string, string> = { 'the-last-ferry': '2024-05-03', 'two-lamps': '2025-01-02' };
const entries = Object.entries(texts).map(([id, text]) => {
  const { quotations } = convert(text, { lang: 'en' });
  return { id, collection: 'articles', data: { quotations, date: { iso: days[id], printed: '' } } };
}) as unknown as ArticleEntry[];
const [first, second] = entries[0].data.quotations.filter(isShown);

test('a quotation is found by its article and its own id', () => {
  expect(findQuotation(entries, `the-last-ferry#${first.id}`)).toEqual({
    entry: entries[0],
    quotation: first,
  });
});

test('an unknown name is told with near ones', () => {
  expect(() => findQuotation(entries, 'the-last-fery#q-1')).toThrow(
    'there is no article "the-last-fery"; near it are "the-last-ferry", "two-lamps"',
  );
  expect(() => findQuotation(entries, `the-last-ferry#${first.id}x`)).toThrow(
    `the article "the-last-ferry" has no quotation "${first.id}x"; near it are "the-last-ferry#${first.id}", "the-last-ferry#${second.id}"`,
  );
  expect(() => findQuotation(entries, 'the-last-ferry')).toThrow(
    'received "the-last-ferry", expected an article and a quotation in it, as in "harbour#q-0gyx6fq7n"',
  );
});

test('a suggestion is on no page that a link could lead to', () => {
  const waiting = { ...first, status: 'suggested' as const };
  const entry = { ...entries[0], data: { ...entries[0].data, quotations: [waiting] } };
  expect(() => findQuotation([entry], `the-last-ferry#${first.id}`)).toThrow('is a suggestion');
});

test('quotations of a speaker: the newest article first, and nobody’s name is guessed', () => {
  const lerch = findQuotationsBy(entries, 'Oda Lerch');
  expect(lerch.map(({ quotation }) => quotation.id)).toEqual([first.id, second.id]);
  expect(() => findQuotationsBy(entries, 'Oda Lerk')).toThrow(
    'nobody of the name "Oda Lerk" is quoted; near it are "Oda Lerch", "Ines Calder"',
  );
});

test('words: an ellipsis where the reporter came between, a paragraph where there is one', () => {
  expect(paragraphsOf(first, texts['the-last-ferry'])).toEqual(['We sail at six, … or not at all.']);
  const text = '“No ferry leaves.\n\n“A third lamp is lit in fog,” said Oda Lerch.\n';
  const [continued] = convert(text, { lang: 'en' }).quotations;
  expect(paragraphsOf(continued, text)).toEqual(['No ferry leaves.', 'A third lamp is lit in fog,']);
});

test('words that changed are told with both, from where they part', () => {
  expect(() => {
    requireWords(['We sail at seven,', 'or not at all.'], 'We sail at six, or not at all.');
  }).toThrow('received "We sail at seven, or not at all.", expected "We sail at six, or not at all."');
  expect(() => {
    requireWords(['We sail\nat six.'], ' We sail at six. ');
  }).not.toThrow();
});
