import { expect, test } from 'vitest';
import { readSidecar } from '../../integration/articles/sidecar.ts';
import { toItem } from '../../integration/articles/decision-text.ts';
import { decide, parse } from 'astro-verbatim/convert';
import type { Decision } from 'astro-verbatim/convert';
import { parseOptions } from '../../integration/convert/options.ts';
import { growthOf } from './growth.ts';
import { IS_WHOLE, sampled } from '../sample.ts';

/** A text of `count` sentences, and a decision on each. The context is cut here, for the tools look at the whole text for it. */
function decided(count: number): { text: string; decisions: Decision[] } {
  const sentences = Array.from(
    { length: count },
    (_, at) => `The keeper of lamp ${at} said that it was lit.`,
  );
  const text = sentences.join(' ');
  let start = 0;
  const decisions = sentences.map((exact): Decision => {
    const end = start + exact.length;
    const around = { prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) };
    const position = { start, end };
    start = end + 1;
    return { exact, verdict: 'add', type: 'indirect', ...around, position };
  });
  return { text, decisions };
}

const options = parseOptions({ lang: 'en' });

const EDITS = { 'where they stood': '', 'after an edit that moved them all': 'A new first line.\n\n' };

test.each(sampled(EDITS, ['after an edit that moved them all']))(
  '10,000 decisions are applied in linear time %s',
  (_, put) => {
    const growth = growthOf((count) => {
      const { text, decisions } = decided(count);
      const article = parse(put + text, options);
      return () => {
        const { outcomes } = decide(article, [], decisions);
        expect(outcomes.every(({ place }) => place !== null)).toBe(true);
      };
    }, 2500);
    expect(growth.ratio, JSON.stringify(growth)).toBeLessThan(2.6);
  },
);

/** In `npm test` linear-metadata.test.ts reads decisions. */
test.runIf(IS_WHOLE)('10,000 decisions are read in linear time', () => {
  const growth = growthOf((count) => {
    const { decisions } = decided(count);
    const yaml = `decisions:\n${decisions.map((decision) => toItem(decision)).join('')}`;
    return () => {
      expect(readSidecar(yaml, 'x.yaml').options.decisions).toHaveLength(count);
    };
  }, 2500);
  expect(growth.ratio, JSON.stringify(growth)).toBeLessThan(2.6);
});
