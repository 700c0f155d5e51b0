import { printable } from '../convert/printable.ts';
import type { WideEvaluation, WideScore } from '../score/index.ts';

const HEAD = ['articles', 'quotations', 'found', 'exact', 'shown', 'right', 'of given', 'of named', 'wrong'];

const GROUPS = 'fiction, others by language';

/** Scores of the wide form as tables for a terminal: by kind of text, by language, and over all. */
export function wideReport({ kinds, groups, all, setApart }: WideEvaluation): string[] {
  const names = [...Object.keys(kinds), ...Object.keys(groups), GROUPS];
  const width = names.reduce((most, name) => Math.max(most, printable(name).length), 0) + 2;
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(width) + cells.map((cell, i) => cell.padStart(HEAD[i].length + 2)).join('');
  const rows = (scores: Record<string, WideScore>) =>
    Object.entries(scores).map(([name, score]) => line(printable(name), cellsOf(score)));
  return [
    'Words shown as another’s, and credits (in per cent, but for articles, quotations, shown and wrong)',
    '',
    line('kind', HEAD),
    ...rows(kinds),
    '',
    line(GROUPS, HEAD),
    ...rows(groups),
    line('all', cellsOf(all)),
    '',
    `found: of the quotations of the gold. right: of the callouts shown. of given, of named: right credits, of those given and of`,
    `the quotations whose speaker the text names. wrong: credits that name another than the speaker.`,
    '',
    `credits on words that are nobody's speech: ${all.creditsOnNobody} (${shown(all.percent.creditsOnNobody)} in 100 shown)`,
    `quotations set apart: ${setApart.quotations}, found ${share(setApart.found, setApart.quotations)}, credited ${share(setApart.namedRight, setApart.named)} of ${setApart.named} named`,
    `block callouts: ${setApart.shown} shown, right ${share(setApart.shownRight, setApart.shown)}`,
  ];
}

/** How far the confidence of each rule holds, as a table for a terminal. */
export function ruleReport({ rules }: WideEvaluation): string[] {
  const line = (rule: string, cells: readonly string[]) =>
    `  ${rule.padEnd(20)}${cells.map((cell) => cell.padStart(10)).join('')}`;
  return [
    'the same by rule',
    line('rule', ['findings', 'mean', 'right']),
    ...rules.map(({ rule, findings, stated, right }) =>
      line(rule, [String(findings), stated.toFixed(3), right.toFixed(3)]),
    ),
  ];
}

function cellsOf(score: WideScore): string[] {
  const { articles, quotations, shown: callouts, namedWrong, unnamedWrong, percent } = score;
  return [
    String(articles),
    String(quotations),
    shown(percent.found),
    shown(percent.exact),
    String(callouts),
    shown(percent.shownRight),
    shown(percent.creditsOfGiven),
    shown(percent.creditsOfNamed),
    String(namedWrong + unnamedWrong),
  ];
}

const shown = (share: number | null): string => (share === null ? '–' : share.toFixed(1));

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
