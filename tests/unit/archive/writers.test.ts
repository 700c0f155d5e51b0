import { expect, test } from 'vitest';
import { writersOf } from '../../../integration/archive/index.ts';

test.each([
  ['Ada Brook', ['Ada Brook']],
  ['By Ada Brook', ['Ada Brook']],
  ['Ada Brook and Cem Dost', ['Ada Brook', 'Cem Dost']],
  ['Ada Brook, Cem Dost and Oda Lerch', ['Ada Brook', 'Cem Dost', 'Oda Lerch']],
  ['Ada Brook, Cem Dost, and Oda Lerch, court reporters', ['Ada Brook', 'Cem Dost', 'Oda Lerch']],
  ['Ada Brook; Cem Dost & Oda Lerch', ['Ada Brook', 'Cem Dost', 'Oda Lerch']],
  ['Hannelore Brandt und Uwe Stich', ['Hannelore Brandt', 'Uwe Stich']],
  ['Nadia Okonjo, courts reporter', ['Nadia Okonjo']],
  ['Nadia Okonjo, Chief Correspondent', ['Nadia Okonjo']],
  ['Martin King, Jr.', ['Martin King, Jr.']],
  ['our own correspondent', ['our own correspondent']],
  ['Sandy Anderson', ['Sandy Anderson']],
  ['Ada Brook and Ada Brook', ['Ada Brook']],
  ['and', ['and']],
])('%j names %j', (byline, writers) => {
  expect(writersOf(byline)).toEqual(writers);
});

test('no byline names nobody; a long one is not taken apart', () => {
  expect(writersOf(null)).toEqual([]);
  expect(writersOf('A and '.repeat(100))).toHaveLength(1);
});
