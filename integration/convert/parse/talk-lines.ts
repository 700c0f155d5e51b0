import type { Line } from './lines.ts';
import { wordsOf } from './sentence.ts';

/** The label of a talk's line: `VOSS: `, `Ann Lee: `, `<oda> `, with or without the time before it. */
const LABEL =
  /^(?:\[?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?\]?[ \t]+)?(?:<([^<>\s]{2,24})>|[*_]{0,2}(\p{L}[\p{L}.'’-]{0,20}(?: \p{L}[\p{L}.'’-]{0,20}){0,3})[*_]{0,2} ?:[*_]{0,2})(?=[ \t])/u;
const REACH = 90;
/** Fewer lines are no talk. */
const LEAST = 3;

/** Whether lines are a talk, a turn each: all have labels, and some come again after another's. */
export function isTalk(text: string, run: readonly Line[]): boolean {
  if (run.length < LEAST || !/[:>]/.test(wordsOf(text, run[0]).slice(0, REACH))) return false;
  const seen = new Set<string>();
  let last = '';
  let returns = 0;
  for (const line of run) {
    const match = LABEL.exec(wordsOf(text, line).slice(0, REACH));
    if (!match) return false;
    const label = match.at(1) ?? match[2];
    if (label !== last && seen.has(label)) returns++;
    seen.add(label);
    last = label;
  }
  return seen.size > 1 && returns > 0;
}
