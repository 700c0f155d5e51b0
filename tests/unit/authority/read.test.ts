import { expect, test } from 'vitest';
import { readPeople } from '../../../integration/authority/read.ts';
import { People } from '../../../integration/authority/people.ts';

const refusal = (yaml: string, articles?: string[]): string => {
  try {
    readPeople(yaml, 'content/people.yaml', articles);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

test('a person is known by name and aliases, in any case and spacing', () => {
  const people = readPeople(
    `people:
  - name: Ada Brook
    aliases: [Brook, Cllr Brook]
    sameAs: https://www.wikidata.org/entity/Q1
    description: Keeper of the weir
  - name: Cem Dost
    index: false
`,
    'content/people.yaml',
  );
  expect(people.nameOf('brook')).toBe('Ada Brook');
  expect(people.nameOf('ADA  BROOK')).toBe('Ada Brook');
  expect(people.nameOf('Nils Ohm')).toBe('Nils Ohm');
  expect(people.among(['Brook', 'Ada Brook', 'Cem Dost', 'Nils Ohm'], 'a.txt')).toEqual([
    {
      names: ['Brook', 'Ada Brook'],
      name: 'Ada Brook',
      sameAs: ['https://www.wikidata.org/entity/Q1'],
      description: 'Keeper of the weir',
      index: true,
      apart: [],
    },
    { names: ['Cem Dost'], name: 'Cem Dost', sameAs: [], description: null, index: false, apart: [] },
  ]);
});

test('an alias of some articles is another’s elsewhere', () => {
  const people = readPeople(
    `people:
  - name: Ada Brook
    aliases: [{ name: Brook, in: [2024/weir, ./2024/tide.txt] }]
  - name: Oda Brook
    aliases: [Brook]
`,
    'content/people.yaml',
    ['2024/weir.txt', '2024/tide.txt', 'ebb.txt'],
  );
  expect(people.nameOf('Brook', '2024/weir.txt')).toBe('Ada Brook');
  expect(people.nameOf('Brook', '2024/tide.txt')).toBe('Ada Brook');
  expect(people.nameOf('Brook', 'ebb.txt')).toBe('Oda Brook');
});

test('names that are kept apart are two people’s, and so are two people of the list', () => {
  const people = readPeople(
    `people: [{ name: Ada Brook }, { name: Oda Brook, aliases: [O. Brook] }]\napart: [[Brook, Oda Brook]]\n`,
    'content/people.yaml',
  );
  expect(people.areApart('Ada Brook', 'Oda Brook')).toBe(true);
  expect(people.areApart('Brook', 'O. Brook')).toBe(true);
  expect(people.areApart('Brook', 'Ada Brook')).toBe(false);
  expect(people.areApart('Oda Brook', 'O. Brook')).toBe(false);
  expect(people.among(['Brook'], 'a.txt')).toMatchObject([{ name: 'Brook', apart: ['Oda Brook'] }]);
});

test.each(['', '# nobody yet\n', 'people:\napart:\n', '{}\n'])('%j is nobody', (yaml) => {
  expect(readPeople(yaml, 'content/people.yaml').list).toEqual(new People().list);
});

test.each([
  [
    'people:\n  - nam: Ada\n',
    'content/people.yaml:2:5: "people.0.name" received undefined, expected a string\ncontent/people.yaml:2:5: "people.0.nam" is not an option; did you mean "name"?',
  ],
  ['peple: []\n', 'content/people.yaml:1:1: "peple" is not an option; did you mean "people"?'],
  [
    'people:\n  - name: Ada Brook\n    sameAs: [javascript:alert(1)]\n',
    'content/people.yaml:3:14: "people.0.sameAs.0" received "javascript:alert(1)", expected a web address that begins with "http://" or "https://"',
  ],
  [
    'people:\n  - name: Ada Brook\n    wikidata: Q1\n',
    'content/people.yaml:3:5: "people.0.wikidata" is not an option; did you mean "sameAs"?',
  ],
  [
    'people:\n  - name: Ada Brook\n    aliases: [Brook]\n  - name: Oda Brook\n    aliases: [brook]\n',
    'content/people.yaml:5:15: received "brook", which is the name of another person already (content/people.yaml:3:15); expected a name of one person: take one of the two out, or say in which articles it is whose: { name: brook, in: [2024/harbour.txt] }',
  ],
  [
    'people:\n  - name: Ada Brook\n    aliases: [Brook]\napart:\n  - [Brook, ADA BROOK]\n',
    'content/people.yaml:5:13: received "ADA BROOK", which is the same person as "Brook"; expected names of different people: take one of them, or the alias, out',
  ],
  [
    'people:\n<<<<<<< HEAD\n  - name: Ada\n',
    'content/people.yaml:2:1: received "<<<<<<< HEAD", a conflict that git left; expected one list: keep the people of both sides and take the marker lines out',
  ],
  [
    'people:\n  - name: "Ada\\nBrook"\n',
    'content/people.yaml:2:5: "people.0.name" received "Ada\\nBrook", expected one line of text, without control characters and characters that change the direction of text',
  ],
])('%j is refused', (yaml, message) => {
  expect(refusal(yaml)).toBe(message);
});

test('an alias of an article that is not there is refused', () => {
  expect(
    refusal('people:\n  - name: Ada Brook\n    aliases: [{ name: Brook, in: [weir.txt, tide.txt] }]\n', [
      'weir.txt',
    ]),
  ).toBe(
    'content/people.yaml:3:45: received the article "tide.txt", expected one that is there, by its path below the folder of this file',
  );
});
