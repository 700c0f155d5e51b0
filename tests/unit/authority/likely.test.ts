import { expect, test } from 'vitest';
import { likelyPairs } from '../../../integration/authority/likely.ts';
import type { MetName } from '../../../integration/authority/likely.ts';

const never = () => false;
/** Names by the articles that have them: `'Ada Brook': [0, 1]`. */
const met = (names: Record<string, number[]>): MetName[] =>
  Object.entries(names).map(([name, articles]) => ({ name, owner: name, articles }));
const pairsOf = (names: Record<string, number[]>, areApart: (a: string, b: string) => boolean = never) =>
  likelyPairs(met(names), areApart).map(({ keep, alias, reason }) => `${keep} < ${alias}: ${reason}`);

test.each([
  [{ 'Ada Brook': [0], 'Cllr Ada Brook': [40] }, ['Ada Brook < Cllr Ada Brook: title']],
  [{ 'Ada Brook': [0], 'Dr. Ada Brook': [40] }, ['Ada Brook < Dr. Ada Brook: title']],
  [{ 'Zoë Marsh': [0], 'Zoe Marsh': [40] }, ['Zoe Marsh < Zoë Marsh: spelling']],
  [{ 'Anne-Marie Lerch': [0, 1], 'Annemarie Lerch': [40] }, ['Anne-Marie Lerch < Annemarie Lerch: spelling']],
  [{ 'Tim O’Hara': [0, 1], "Tim O'Hara": [40] }, ["Tim O’Hara < Tim O'Hara: spelling"]],
  [{ 'A. Brook': [0], 'Ada Brook': [40] }, ['Ada Brook < A. Brook: initials']],
  [{ 'A.M. Brook': [0], 'Ada Mary Brook': [40] }, ['Ada Mary Brook < A.M. Brook: initials']],
  [{ 'Ada M. Brook': [0], 'Ada Brook': [40] }, ['Ada M. Brook < Ada Brook: initials']],
  [{ 'Barnaby Tiller': [0, 1], 'Barnaby Tyller': [40] }, ['Barnaby Tiller < Barnaby Tyller: spelling']],
  [{ 'Barnaby Tiller': [0, 1], 'Barnaby Tillre': [40] }, ['Barnaby Tiller < Barnaby Tillre: spelling']],
  [{ Brook: [1], 'Ada Brook': [1] }, ['Ada Brook < Brook: surname']],
  [{ 'Mr Brook': [1], 'Cem Brook': [3] }, ['Cem Brook < Mr Brook: surname']],
])('%j may be one person', (names, pairs) => {
  expect(pairsOf(names)).toEqual(pairs);
});

test.each([
  [{ Brook: [0], 'Ada Brook': [40] }],
  [{ 'B. Brook': [0], 'Ada Brook': [0] }],
  [{ 'Ada Brook': [0], 'Cem Brook': [0] }],
  [{ 'Ada Brook': [0], 'Ada Brook Jr': [0] }],
  [{ 'Ann Lea': [0], 'Ann Lee': [0] }],
  [{ Harbour: [0], Lantern: [0] }],
  [{ '…': [0], '?': [0] }],
])('%j are not listed', (names) => {
  expect(pairsOf(names as unknown as Record<string, number[]>)).toEqual([]);
});

test('names of one person, and those that are kept apart, are not listed', () => {
  expect(pairsOf({ 'A. Brook': [0], 'Ada Brook': [0] }, () => true)).toEqual([]);
  expect(
    likelyPairs(
      [
        { name: 'A. Brook', owner: 'Ada Brook', articles: [0] },
        { name: 'Ada Brook', owner: 'Ada Brook', articles: [0] },
      ],
      never,
    ),
  ).toEqual([]);
});

test('a surname that is two people’s is listed with each where it is near, and says so', () => {
  const pairs = likelyPairs(met({ 'Ada Brook': [0], 'Cem Brook': [20], Brook: [1, 21] }), never);
  expect(pairs).toEqual([
    { keep: 'Ada Brook', alias: 'Brook', reason: 'surname', articles: [1], others: 1 },
    { keep: 'Cem Brook', alias: 'Brook', reason: 'surname', articles: [21], others: 1 },
  ]);
});
