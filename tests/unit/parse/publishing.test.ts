import { expect, test } from 'vitest';
import { convert } from '../../../integration/convert/index.ts';

const WORDS = 'The boats are late again, and nobody says why.\n';
const read = (head: string) => {
  const { metadata, messages, mdx } = convert(`${head}\n\n${WORDS}`, { components: false });
  const { draft, publishDate } = metadata;
  const told = messages.map(({ rule, actual }) => [rule, actual]);
  return { draft, publishDate, told, isText: mdx.includes('raft') || metadata.title.value.includes('raft') };
};
const NOTHING = { draft: false, publishDate: null, told: [], isText: false };

test.each([
  ['---\ndraft: true\n---', { draft: true }],
  ['---\ndraft: false\n---', {}],
  ['---\ndraft:\n---', {}],
  ['---\ndraft: "Yes"\n---', { draft: true }],
  ['---\nDraft: 1\n---', { draft: true }],
  ['---\ndraft: soon\n---', { draft: true, told: [['publishing', 'soon']] }],
  ['---\ndraft: [a]\n---', { draft: true, told: [['publishing', '["a"]']] }],
  ['---\npublishDate: 2027-05-03\n---', { publishDate: '2027-05-03' }],
  ['---\npublish_date: 2027-05-03 18:00:00 +0200\n---', { publishDate: '2027-05-03 18:00:00 +0200' }],
  ['---\npublishDate: 3/4/2027\n---', { draft: true, told: [['publishing', '3/4/2027']] }],
  ['Title: A\nDraft: true', { draft: true }],
  ['Draft: true\nTitle: A', { draft: true }],
  ['Draft: true', { draft: true }],
  ['Publish date: 3 May 2027', { publishDate: '3 May 2027' }],
  // Words of an article, which no build may take away.
  ['Draft: a treaty of peace', { isText: true }],
])('%j', (head, expected) => {
  expect(read(head)).toEqual({ ...NOTHING, ...expected });
});
