import { expect, test } from 'vitest';
import { calloutOf } from '../../../integration/components/callout.ts';
import { ENGLISH, labelsIn, withName } from '../../../integration/components/labels.ts';
import { toHtml } from '../../../integration/components/to-html.ts';
import { parseVerbatimOptions } from '../../../integration/options.ts';

const caption = (lang: string, own = {}) =>
  toHtml(
    calloutOf({ kind: 'block', id: 'q-1', publisher: 'The Tide', rule: 'x' }, false, labelsIn(lang, own))
      .caption,
  ).replaceAll(/<[^<>]*>/g, '');

test.each([
  ['en-GB', 'quoted from The Tide'],
  ['de', 'zitiert aus The Tide'],
  ['fr-CA', 'cité d’après The Tide'],
  ['es', 'citado de The Tide'],
  ['cy', 'quoted from The Tide'],
])('a page in %s says "%s"', (lang, said) => {
  expect(caption(lang)).toBe(said);
});

test('a site’s own words go before ours, and only known ones are taken', () => {
  expect(caption('de', { quotedFrom: 'nach' })).toBe('nach The Tide');
  expect(parseVerbatimOptions({ labels: { lang: 'de', original: 'Quelle' } }).labels).toMatchObject({
    lang: 'de',
    original: 'Quelle',
  });
  expect(() => parseVerbatimOptions({ labels: { orignal: 'Quelle' } })).toThrow('labels.orignal');
});

test('a name is text, whatever it holds', () => {
  expect(withName(ENGLISH.linkOf, '$& {name}')).toBe('Link to this quotation of $& {name}');
});
