import type { WideEvaluation, WideScore } from '../../integration/score/index.ts';
import { sumOf, wideScoreOf } from '../../integration/score/index.ts';

/** Rows of the table, as an editor calls them, with the kinds of the gold that each sums. */
const ROWS: readonly [title: string, kinds: RegExp][] = [
  [
    'News, and press releases',
    /^(?:(?:british|wire|us|us-local|sport|science|tech-trade)-news|court-report|press-release)$/,
  ],
  ['Interviews, features, essays, reviews', /^(?:feature-interview|essay|review)$/],
  ['Speeches, debates, minutes', /^(?:speech-debate|minutes-debate)$/],
  ['Letters, mail, weblogs', /^(?:letters-editor|mail-usenet|blog-report)$/],
  ['Sermons and religious texts', /^religion$/],
  ['Old newspapers and memoirs', /^(?:old-newspaper|memoir-travel)$/],
  ['Novels and stories', /^fiction/],
  ['French', /^french-/],
  ['German', /^german-/],
  ['Spanish', /^spanish-/],
  ['Italian, Portuguese, Dutch', /^(?:italian|portuguese|dutch)-/],
];

export const KINDS = ROWS.map(([title]) => title);

/** What was measured, as a table of Markdown, with a sentence that sums it. */
export function accuracyTable({ kinds, all, setApart }: WideEvaluation): string {
  const names = Object.keys(kinds);
  const unknown = names.filter((kind) => !ROWS.some(([, pattern]) => pattern.test(kind)));
  if (unknown.length > 0)
    throw new Error(`received the kinds ${unknown.join(', ')}, expected those that ROWS names`);
  const rows = ROWS.map(([title, pattern]) => {
    const counts = names.filter((kind) => pattern.test(kind)).map((kind) => kinds[kind]);
    return row(title, wideScoreOf(sumOf(counts)));
  });
  const blocks = setApart.shown === 0 ? '–' : Math.round((100 * setApart.shownRight) / setApart.shown);
  return [
    '| kind of text | quotations | found | shown right | credits right | credited |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    row('**All**', all),
    '',
    `Measured on ${all.articles} texts with ${all.quotations} quotations. Of the passages that are shown set apart, ${blocks} in 100 are right.`,
    `Of 100 callouts, ${all.percent.creditsOnNobody} credit somebody with words that are nobody’s speech.`,
    '',
  ].join('\n');
}

function row(title: string, { quotations, percent }: WideScore): string {
  const shares = [percent.found, percent.shownRight, percent.creditsOfGiven, percent.creditsOfNamed];
  return `| ${[title, quotations, ...shares.map((share) => (share === null ? '–' : Math.round(share)))].join(' | ')} |`;
}
