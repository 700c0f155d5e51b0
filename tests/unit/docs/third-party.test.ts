import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CORPORA } from '../../../training/corpora.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** The table of what weights were derived from, the first of a document whose head says so. */
const derivedIn = (markdown: string) =>
  /^\|[^\n]*derived from[^\n]*\n(?:\|[^\n]*\n)+/m.exec(markdown)?.[0] ?? '';
/** Names of corpora, such as `blocks-more.train`. */
const namesIn = (text: string) => new Set(text.match(/\b[a-z-]+\.(?:train|dev)\b/g));

test.each(['MODEL_CARD.md', 'THIRD-PARTY.md'])(
  '%s names just the corpora that weights are fitted on, and their licences',
  (path) => {
    const table = derivedIn(read(path));
    expect(namesIn(table)).toEqual(new Set(CORPORA));
    for (const licence of ['most weblogs name none', 'none given', 'many name none', 'CC BY 4.0'])
      expect(table).toContain(licence);
  },
);

test('what may only be measured is among none that are fitted, and the licence that asks for credit gets it', () => {
  for (const name of CORPORA) expect(name).not.toMatch(/^denews|\.dev$/);
  const notice = read('THIRD-PARTY.md');
  expect(notice).toMatch(
    /LitBank[^\n]*David Bamman[^\n]*github\.com\/dbamman\/litbank[^\n]*creativecommons\.org\/licenses\/by\/4\.0/,
  );
});

test.each(['blocks/arguments.ts', 'attribution/train.ts', 'mark-types/train.ts', 'speakers/train.ts'])(
  'training/%s reads the files of that list where it is given no others',
  (path) => {
    expect(read(`training/${path}`)).toMatch(/\?\? corporaOf\(|: corporaOf\('/);
  },
);
