import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../integration/archive/index.ts';
import { editPeople } from '../../integration/authority/edit.ts';
import { likelyPairs } from '../../integration/authority/likely.ts';
import type { MetName } from '../../integration/authority/likely.ts';
import { People } from '../../integration/authority/people.ts';
import { readPeople } from '../../integration/authority/read.ts';
import { speakersFor } from '../../integration/authority/speakers.ts';
import { entryOf } from '../unit/archive/entries.ts';
import { expectLinear } from './expect-linear.ts';
import { best } from './growth.ts';
import { IS_WHOLE, sampled } from '../sample.ts';

const SYLLABLES = ['bar', 'len', 'tor', 'mi', 'ka', 'dun', 'vel', 'os', 'ri', 'hal', 'pe', 'wick'];
/** A word for a number, another for each. */
const wordOf = (number: number): string =>
  [1, 12, 144, 1728].map((unit) => SYLLABLES[Math.floor(number / unit) % 12]).join('');
const capital = (word: string) => word[0].toUpperCase() + word.slice(1);
const names = (
  length: number,
  make: (index: number) => string,
  articleOf = (index: number) => index,
): MetName[] =>
  Array.from({ length }, (_, index) => ({
    name: make(index),
    owner: make(index),
    articles: [articleOf(index)],
  }));

/** Names as hard as they come, by how they are made. */
const HARD: Record<string, (length: number) => MetName[]> = {
  'names that differ': (length) => names(length, (at) => `${capital(wordOf(at))} ${capital(wordOf(at * 7))}`),
  'one surname': (length) => names(length, (at) => `${capital(wordOf(at))} Brook`),
  'one surname, and initials': (length) =>
    names(length, (at) =>
      `${at % 2 ? `A. ${capital(wordOf(at))[0]}.` : `Ada ${capital(wordOf(at))}`} Brook${at}`.replace(
        /\d/g,
        '',
      ),
    ),
  'one given name': (length) => names(length, (at) => `Ada ${capital(wordOf(at))}`),
  'surnames in one article each': (length) =>
    names(length, (at) => (at % 2 ? 'Brook' : `Ada${wordOf(at)} Brook`)),
  'one article with all': (length) =>
    names(
      length,
      (at) => (at % 2 ? capital(wordOf(at - 1)) : `Ada ${capital(wordOf(at))}`),
      () => 0,
    ),
  'the same but for accents': (length) =>
    names(length, (at) => `Zo${'eëéèê'[at % 5]} ${capital(wordOf(Math.floor(at / 5)))}`),
  'the same but for one letter': (length) =>
    names(
      length,
      (at) => `Barnaby Till${String.fromCharCode(97 + (at % 26))}r${wordOf(Math.floor(at / 26))}`,
    ),
};

describe('likely duplicates', () => {
  test.each(sampled(HARD, ['one surname, and initials', 'one article with all']))('%s', (_, make) => {
    expectLinear((length) => {
      const met = make(length / 8);
      return () => likelyPairs(met, () => false);
    });
  });

  test('ten thousand names take less than some seconds, however slow the machine', () => {
    const met = HARD['one given name'](10_000);
    expect(best(() => likelyPairs(met, () => false), 1)).toBeLessThan(20_000);
  });
});

const fileOf = (length: number) =>
  `people:\n${Array.from({ length }, (_, at) => `  - name: Ada ${wordOf(at)}\n    aliases: [${wordOf(at)} b]\n`).join('')}`;

describe('people.yaml', () => {
  test('is read, and names are looked up', () => {
    expectLinear((length) => {
      const yaml = fileOf(Math.min(10_000, length / 32));
      return () => {
        const people = readPeople(yaml, 'people.yaml');
        return people.list.map(({ name }) => people.nameOf(name));
      };
    });
  });

  test.runIf(IS_WHOLE)('is edited', () => {
    expectLinear((length) => {
      const yaml = fileOf(Math.min(10_000, length / 32));
      return () => editPeople(yaml, { verb: 'merge', keep: `Ada ${wordOf(3)}`, alias: 'Ada' });
    });
  });

  test('completes speakers', () => {
    expectLinear((length) => {
      const people = new People({
        people: Array.from({ length: length / 4 }, (_, at) => ({ name: `Ada ${at}` })),
      });
      const quoted = Array.from({ length: length / 4 }, (_, at) => `ada ${at}`);
      return () => speakersFor(quoted, people);
    });
  });
});

test('a catalogue of people', () => {
  const quoted = entryOf('weir', '“It will not be mended before the winter,” said Ada Brook.\n').data
    .quotations[0];
  expectLinear((length) => {
    const entries = Array.from({ length: length / 16 }, (_, at) => {
      const name = `Ada ${at}`;
      const person = {
        names: [name],
        name: `Ada ${at >> 1}`,
        sameAs: [],
        description: null,
        index: true,
        apart: [],
      };
      const quotations = [{ ...quoted, speaker: { name, mentions: [] } }];
      return entryOf(`a${at}`, '', { quotations, people: [person] });
    });
    return () => catalogueOf(entries, 'en');
  });
});
