import { convertOptions, parse } from 'astro-verbatim/convert';
import { expect, it } from 'vitest';
import { findEntities, Places } from '../../../integration/convert/people/index.ts';
import { wordsOf } from '../../../integration/convert/text/index.ts';

const TEXT = 'Tom Quill met Ann Lee. Then Quill left, and Lee stayed.';
const words = wordsOf(parse(TEXT, convertOptions.parse({})));
const places = new Places(words, findEntities(words, 'en'));
const printed = (place: number): string => {
  const { entity, mention } = places.at(place);
  return `${TEXT.slice(mention.start, mention.end)}: ${entity.name}`;
};

it('has every place in order, with whom it names', () => {
  expect(Array.from({ length: places.count }, (_, place) => printed(place))).toEqual([
    'Tom Quill: Tom Quill',
    'Ann Lee: Ann Lee',
    'Quill: Tom Quill',
    'Lee: Ann Lee',
  ]);
});

it('finds a place by its first word', () => {
  expect(places.get(0)?.entity.name).toBe('Tom Quill');
  expect(places.get(1)).toBeUndefined();
  expect(places.has(1)).toBe(false);
  expect(places.get(words.count)).toBeUndefined();
});

it('finds the first place at or after a word', () => {
  expect(places.from(0)).toBe(0);
  expect(printed(places.from(1))).toBe('Ann Lee: Ann Lee');
  expect(places.from(words.count)).toBe(places.count);
});
