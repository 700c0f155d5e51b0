import type { ModelRun, ModelView } from '../../clauses/index.ts';
import type { Judged } from './passage.ts';
import { classify } from './classify.ts';
import type { Marked } from '../../marks/index.ts';
import { lookAround, readOdds } from './mark-types.ts';
import type { MarkOdds } from './mark-types.ts';
import type { Words } from '../../text/index.ts';

/** What each outermost passage in marks is likely to be; `view` is null where no model reads the article's language. */
export function judgeMarks(words: Words, groups: readonly Marked[], view: ModelView | null): Judged[] {
  const around = lookAround(words, groups);
  const weight = around.speech >= DIALOGUE ? 1 : SURROUNDINGS;
  return groups.map((group, index) =>
    judge(notTooLong(words, group, readOdds(around, index)), view?.runs.get(group.runs[0].start), weight),
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

/**
 * From so many tenths of blocks that open with a mark on, an article is a dialogue, which the model, fitted on news, does not know: it
 * called sure speech unsure (LitBank train: expected calibration error 0.042, without its word 0.024; PolNeAR dev: 0.027, 0.023).
 */
const DIALOGUE = 7;

/** Both judges of a run in marks together: what stands around it, and what the model read. */
function judge(odds: MarkOdds, run: ModelRun | undefined, weight: number): Judged {
  if (!run) return { odds, link: null };
  const direct = weight * odds.direct + (1 - weight) * run.direct;
  const rest = (1 - direct) / Math.max(1e-6, odds.mixed + odds.other);
  return { odds: { direct, mixed: odds.mixed * rest, other: odds.other * rest }, link: run };
}
