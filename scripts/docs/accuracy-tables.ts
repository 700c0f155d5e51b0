import type { WideCounts, WideEvaluation } from '../../integration/score/index.ts';
import { sumOf } from '../../integration/score/index.ts';

/** Rows of a table, each with the kinds or groups of the gold that it sums. */
type Rows = readonly [title: string, names: RegExp][];

/** Kinds of text as an editor calls them. */
const KINDS: Rows = [
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

const GROUPS: Rows = [
  ['English, without fiction', /^en$/],
  ['Fiction', /^fiction$/],
  ['French, German, Spanish', /^(?:fr|de|es)$/],
  ['Italian, Portuguese, Dutch', /^(?:it|pt|nl)$/],
];

export const titlesOf = (rows: Rows): string[] => rows.map(([title]) => title);
export const ROWS = { KINDS, GROUPS };

/** By kind of text, as an editor asks for it, with what the table cannot say in sentences. */
export function kindsTable({ kinds, all, setApart }: WideEvaluation): string {
  const blocks = share(setApart.shownRight, setApart.shown);
  return `${tableOf(KINDS, kinds, all)}

Measured on ${all.articles} texts with ${all.quotations} quotations. Of the passages that are shown set apart, ${blocks} in 100 are right.
Of 100 callouts, ${all.percent.creditsOnNobody} credit somebody with words that are nobody’s speech.`;
}

/** In four rows. */
export const groupsTable = ({ groups, all }: Pick<WideEvaluation, 'groups' | 'all'>): string =>
  tableOf(GROUPS, groups, all);

/** Every kind of the gold by itself, and how far confidences hold. */
export function fullTables({ kinds, groups, all, calibration }: WideEvaluation): string {
  const own = (scores: object): Rows => Object.keys(scores).map((name) => [name, new RegExp(`^${name}$`)]);
  const bins = calibration.bins.map(({ from, to, findings, stated, right }) =>
    rowOf([`${from.toFixed(1)}–${to.toFixed(1)}`, findings, findings ? stated : '–', findings ? right : '–']),
  );
  return `${tableOf(own(kinds), kinds, all)}

${groupsTable({ groups, all })}

Confidences of ${calibration.findings} callouts and suggested callouts: expected calibration error ${calibration.ece}.

| stated | findings | mean stated | right |
| --- | ---: | ---: | ---: |
${bins.join('\n')}`;
}

function tableOf(rows: Rows, scores: Record<string, WideCounts>, all: WideCounts): string {
  const names = Object.keys(scores);
  const unknown = names.filter((name) => !rows.some(([, pattern]) => pattern.test(name)));
  if (unknown.length > 0)
    throw new Error(
      `received texts of ${unknown.join(', ')}, expected kinds that accuracy-tables.ts has a row for`,
    );
  const lines = rows.map(([title, pattern]) => {
    const counts = names.filter((name) => pattern.test(name)).map((name) => scores[name]);
    return scoreRow(title, sumOf(counts));
  });
  const head = rowOf(['kind of text', 'quotations', 'found', 'shown right', 'credits right', 'credited']);
  return [head, '| --- | ---: | ---: | ---: | ---: | ---: |', ...lines, scoreRow('**All**', all)].join('\n');
}

function scoreRow(title: string, score: WideCounts): string {
  const { quotations, found, shown, shownRight, named, namedRight, namedWrong, unnamedWrong } = score;
  const shares = [
    share(found, quotations),
    share(shownRight, shown),
    share(namedRight, namedRight + namedWrong + unnamedWrong),
    share(namedRight, named),
  ];
  return rowOf([title, quotations, ...shares]);
}

const share = (part: number, whole: number): string | number =>
  whole === 0 ? '–' : Math.round((100 * part) / whole);

const rowOf = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
