import type { ModelRun } from '../attribute/model/index.ts';
import type { Judged } from './passage.ts';
import { classify } from './classify.ts';
import type { Marked } from './join.ts';
import { lookAround, readOdds } from './mark-types.ts';
import type { MarkOdds } from './mark-types.ts';
import type { ModelView } from './model-readings.ts';
import type { Words } from './words.ts';

/** What each outermost passage in marks is likely to be; `view` is null where no model reads the article's language. */
export function judgeMarks(words: Words, groups: readonly Marked[], view: ModelView | null): Judged[] {
  const around = lookAround(words, groups);
  return groups.map((group, index) =>
    judge(notTooLong(words, group, readOdds(around, index)), view?.runs.get(group.runs[0].start)),
  );
}

/** Terms and doubts are short: a long passage in marks is quoted, unless it is a title. */
function notTooLong(words: Words, group: Marked, odds: MarkOdds): MarkOdds {
  const size = group.runs.at(-1)!.words.end - group.runs[0].words.start;
  if (size < LONG || classify(words, group).type === 'title') return odds;
  const other = odds.other * 0.3;
  return {
    direct: odds.direct + (odds.other - other) * 0.8,
    mixed: odds.mixed + (odds.other - other) * 0.2,
    other,
  };
}

const LONG = 8;

/** What the surroundings count for against the model's word; chosen on the development articles. */
const SURROUNDINGS = 0.6;

/** Both judges of a run in marks together: what stands around it, and what the model read. */
function judge(odds: MarkOdds, run: ModelRun | undefined): Judged {
  if (!run) return { odds, link: null };
  const direct = SURROUNDINGS * odds.direct + (1 - SURROUNDINGS) * run.direct;
  const rest = (1 - direct) / Math.max(1e-6, odds.mixed + odds.other);
  return { odds: { direct, mixed: odds.mixed * rest, other: odds.other * rest }, link: run };
}
