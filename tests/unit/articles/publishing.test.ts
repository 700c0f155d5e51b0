import { expect, test } from 'vitest';
import { heldBack, nowIn, publishingOf } from '../../../integration/articles/publishing.ts';

const NOW = Date.parse('2027-05-03T12:00:00Z');
const dated = (iso: string | null, printed: string) => ({ date: { iso, printed } });
const NOTHING = { draft: false, publishDate: null, date: null };

test.each([
  [{}, 'hold', null],
  [{ draft: true }, 'publish', 'draft'],
  [{ draft: true, publishDate: '2001-01-01' }, 'publish', 'draft'],
  [{ publishDate: '2027-05-03' }, 'publish', null],
  [{ publishDate: '2027-05-03T12:00:00Z' }, 'publish', null],
  [{ publishDate: '2027-05-03T12:00:01Z' }, 'publish', 'scheduled'],
  [{ publishDate: '2027-05-03T13:30:00+02:00' }, 'publish', null],
  [{ publishDate: '2027-05-04' }, 'publish', 'scheduled'],
  [dated('2027-05-04', '4 May 2027'), 'publish', null],
  [dated('2027-05-04', '4 May 2027'), 'hold', 'scheduled'],
  [dated('2027-05-03', '3 May 2027'), 'hold', null],
  [dated(null, '2028'), 'hold', 'scheduled'],
  [dated(null, '2027-06'), 'hold', 'scheduled'],
  [dated(null, '2027'), 'hold', null],
  [dated(null, 'next spring'), 'hold', null],
  [{ publishDate: '2001-01-01', ...dated('2027-05-04', '4 May 2027') }, 'hold', 'scheduled'],
] as const)('%j, dates to come: %s → %s', (data, futureDates, why) => {
  expect(heldBack(publishingOf({ ...NOTHING, ...data }, { futureDates }), NOW)).toBe(why);
});

test('the parts of a build go by the moment that they are told', () => {
  expect(nowIn({ VERBATIM_NOW: String(NOW) })).toBe(NOW);
  for (const asked of [undefined, '', 'soon', '-1'])
    expect(nowIn({ VERBATIM_NOW: asked })).toBeGreaterThan(Date.parse('2026-01-01'));
});
