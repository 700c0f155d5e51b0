import { calibrate } from '../calibration.ts';
import type { Calibration, Claim } from '../calibration.ts';
import type { Miss } from '../misses.ts';
import { calloutsOf, isCredited, overlap, showsQuoted } from './callouts.ts';
import { noCounts, sumOf, wideScoreOf } from './counts.ts';
import type { WideCounts, WideScore } from './counts.ts';
import type { WideAnswer } from './gold.ts';
import { noSetApart, scoreArticle } from './score-article.ts';
import type { SetApart } from './score-article.ts';

/** What pages show of all kinds of text: whether the words are quoted, and whose they are said to be. */
export interface WideEvaluation {
  kinds: Record<string, WideScore>;
  /** Fiction, and other kinds by their language. */
  groups: Record<string, WideScore>;
  all: WideScore;
  setApart: SetApart;
  /** Of findings shown and suggested alike: right where the words are quoted and the credit, if there is one, is right. */
  calibration: Calibration;
}

/** Scores findings against gold in the wide form. Null where there is no article. */
export function evaluateWide(answers: readonly WideAnswer[], misses: Miss[]): WideEvaluation | null {
  if (answers.length === 0) return null;
  const setApart = noSetApart();
  const [kinds, groups] = [new Map<string, WideCounts>(), new Map<string, WideCounts>()];
  for (const answer of answers) {
    const counts = scoreArticle(answer, setApart, misses);
    const { kind } = answer.gold;
    kinds.set(kind, sumOf([kinds.get(kind) ?? noCounts(), counts]));
    const group = groupOf(answer);
    groups.set(group, sumOf([groups.get(group) ?? noCounts(), counts]));
  }
  return {
    kinds: scoresOf(kinds),
    groups: scoresOf(groups),
    all: wideScoreOf(sumOf(kinds.values())),
    setApart,
    calibration: calibrate(answers.flatMap(claimsOf)),
  };
}

const groupOf = ({ gold: { kind, lang } }: WideAnswer): string =>
  kind.startsWith('fiction') ? 'fiction' : (lang ?? 'und');

const scoresOf = (rows: ReadonlyMap<string, WideCounts>): Record<string, WideScore> =>
  Object.fromEntries(
    [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, counts]) => [name, wideScoreOf(counts)]),
  );

/** A claim for each callout that is shown, or would be if its confidence sufficed. */
function claimsOf({ gold, found }: WideAnswer): Claim[] {
  const scored = gold.quotations.filter(({ open }) => !open);
  return calloutsOf(found).map((callout) => {
    const { finding, spans, credit } = callout;
    const isCreditRight =
      credit === null ||
      scored.every(
        (quotation) => overlap(spans, quotation.spans) === 0 || isCredited(credit, quotation, gold),
      );
    return { confidence: finding.confidence, right: showsQuoted(gold, callout) && isCreditRight };
  });
}

export { isWide, wideLine } from './gold.ts';
export { sumOf } from './counts.ts';
export type { WideAnswer } from './gold.ts';
export type { WideCounts, WideScore } from './counts.ts';
