import { expect, test } from 'vitest';
import { toIsoDate } from '../../../integration/convert/dates.ts';

test.each([
  ['2024-03-01', '2024-03-01'],
  ['2024-03-01T10:30:00Z', '2024-03-01'],
  ['2024/3/1', '2024-03-01'],
  ['1 March 2024', '2024-03-01'],
  ['Friday, 1st March, 2024', '2024-03-01'],
  ['Mar. 1, 2024', '2024-03-01'],
  ['September 3rd 2024', '2024-09-03'],
  ['1. März 2024', '2024-03-01'],
  ['01.03.2024', '2024-03-01'],
  ['le 1er août 2024', '2024-08-01'],
  ['1 de enero de 2024', '2024-01-01'],
  ['3 d’octubre de 2024', '2024-10-03'],
  ['29 February 2024', '2024-02-29'],
  ['25/12/2024', '2024-12-25'],
  ['12/25/2024', '2024-12-25'],
  ['7/7/2024', '2024-07-07'],
])('%s is %s', (printed, iso) => {
  expect(toIsoDate(printed)).toBe(iso);
});

test.each([
  '3/4/2024',
  '30 February 2024',
  '29 February 2023',
  '2024-13-01',
  'March 2024',
  '1 March',
  '1/3/24',
  'soon',
  '',
  '1 Smarch 2024',
])('%j is not one day for sure', (printed) => {
  expect(toIsoDate(printed)).toBe(null);
});
