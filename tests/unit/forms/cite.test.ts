import { parse } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { authorsOf } from '../../../integration/forms/cite/authors.ts';
import { toBibtex } from '../../../integration/forms/cite/bibtex.ts';
import { toCslJson } from '../../../integration/forms/cite/csl-json.ts';
import { archive, publishText } from '../../forms/publish.ts';

test.each([
  ['Oda Lerch', [{ given: 'Oda', family: 'Lerch' }]],
  ['J. R. Marsh', [{ given: 'J. R.', family: 'Marsh' }]],
  ['George W. Vane', [{ given: 'George W.', family: 'Vane' }]],
  ['Anne-Marie O’Dell', [{ given: 'Anne-Marie', family: 'O’Dell' }]],
  [
    'Oda Lerch and Tom Vane',
    [
      { given: 'Oda', family: 'Lerch' },
      { given: 'Tom', family: 'Vane' },
    ],
  ],
  [
    'Oda Lerch, Ina Roth und Tom Vane',
    [
      { given: 'Oda', family: 'Lerch' },
      { given: 'Ina', family: 'Roth' },
      { given: 'Tom', family: 'Vane' },
    ],
  ],
  // Nothing tells where the family name begins, or whether it comes first.
  ['Ana Ruiz Vidal', [{ literal: 'Ana Ruiz Vidal' }]],
  ['Lerch, Oda', [{ literal: 'Lerch, Oda' }]],
  ['山田 太郎', [{ literal: '山田 太郎' }]],
  ['Ludwig van der Aa', [{ literal: 'Ludwig van der Aa' }]],
  // Bodies.
  ['Courier Staff', [{ literal: 'Courier Staff' }]],
  ['Ana Ruiz Vidal and Tom Vane', [{ literal: 'Ana Ruiz Vidal and Tom Vane' }]],
  // An office is no part of a name.
  ['Oda Lerch, courts reporter', [{ given: 'Oda', family: 'Lerch' }]],
  ['By Oda Lerch and staff', [{ given: 'Oda', family: 'Lerch' }]],
  ['Ana Ruiz Vidal, courts reporter', [{ literal: 'Ana Ruiz Vidal' }]],
  ['Salt and Vinegar', [{ literal: 'Salt and Vinegar' }]],
  [null, []],
])('authors of the byline %j', (byline, authors) => {
  expect(authorsOf(byline)).toEqual(authors);
});

const text = `Title: Salt & {vinegar}: 50 % of $1_000 #1 ~ ^ \\
By: Oda Lerch and Tom Vane
Date: 2024-03-09
Url: https://old.example/salt?a=1&b=2

The ferry left.
`;

test('BibTeX: signs of TeX are escaped, months are macros, and a parser reads the same words', () => {
  const bib = toBibtex(publishText(text, '2024/salz-über'), archive);
  expect(bib).toMatchInlineSnapshot(`
    "@article{2024:salz-uber,
      author = {Lerch, Oda and Vane, Tom},
      title = {{Salt \\& {\\textbraceleft}vinegar{\\textbraceright}: 50 \\% of \\$1\\_000 \\#1 {\\textasciitilde} {\\textasciicircum} {\\textbackslash}}},
      journal = {{The Pennywater Courier}},
      year = {2024},
      month = mar,
      day = {9},
      url = {https://courier.pennywater.example/paper/articles/2024/salz-%C3%BCber/},
      langid = {en},
      note = {First published at https://old.example/salt?a=1\\&b=2.},
    }
    "
  `);
  const { entries, errors } = parse(bib);
  expect(errors).toEqual([]);
  expect(entries[0]).toMatchObject({
    type: 'article',
    fields: {
      title: 'Salt & {vinegar}: 50 % of $1_000 #1 ~ ^ \\',
      journal: archive.name,
      year: '2024',
      day: '9',
      url: 'https://courier.pennywater.example/paper/articles/2024/salz-%C3%BCber/',
      author: [
        { lastName: 'Lerch', firstName: 'Oda' },
        { lastName: 'Vane', firstName: 'Tom' },
      ],
    },
  });
});

test('CSL-JSON: dates in parts where they are certain, else as printed; what is inferred is noted', () => {
  const [item] = JSON.parse(toCslJson(publishText(text), archive)) as object[];
  expect(item).toEqual({
    id: 'a-day',
    type: 'article-newspaper',
    title: 'Salt & {vinegar}: 50 % of $1_000 #1 ~ ^ \\',
    author: [
      { given: 'Oda', family: 'Lerch' },
      { given: 'Tom', family: 'Vane' },
    ],
    issued: { 'date-parts': [[2024, 3, 9]] },
    'container-title': archive.name,
    URL: 'https://courier.pennywater.example/paper/articles/a-day/',
    language: 'en',
    note: 'First published at https://old.example/salt?a=1&b=2.',
  });
  const [vague] = JSON.parse(
    toCslJson(publishText('Title: A day\nDate: Early in May\n\nThe ferry left.'), archive),
  ) as object[];
  expect(vague).toMatchObject({ issued: { literal: 'Early in May' } });
});
