import type { QuotationRule } from '../../convert/rules.ts';
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
  /** The same by the rule that found the words, most findings first. */
  rules: RuleReliability[];
}

/** How far the confidence of one rule holds. */
interface RuleReliability {
  rule: QuotationRule;
  findings: number;
  /** Mean confidence, and the share that is right. */
  stated: number;
  right: number;
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
  const claims = answers.flatMap(claimsOf);
  return {
    kinds: scoresOf(kinds),
    groups: scoresOf(groups),
    all: wideScoreOf(sumOf(kinds.values())),
    setApart,
    calibration: calibrate(claims),
    rules: reliabilities(claims),
  };
}

const groupOf = ({ gold: { kind, lang } }: WideAnswer): string =>
  kind.startsWith('fiction') ? 'fiction' : (lang ?? 'und');

const scoresOf = (rows: ReadonlyMap<string, WideCounts>): Record<string, WideScore> =>
  Object.fromEntries(
    [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, counts]) => [name, wideScoreOf(counts)]),
  );

interface RuleClaim extends Claim {
  rule: QuotationRule;
}

function reliabilities(claims: readonly RuleClaim[]): RuleReliability[] {
  const rows = [...Map.groupBy(claims, ({ rule }) => rule)].map(([rule, own]) => ({
    rule,
    findings: own.length,
    stated: share(
      own.reduce((sum, { confidence }) => sum + confidence, 0),
      own.length,
    ),
    right: share(own.filter(({ right }) => right).length, own.length),
  }));
  return rows.sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
}

const share = (part: number, whole: number): number => +(part / whole).toFixed(3);

/** A claim for each callout that is shown, or would be if its confidence sufficed. */
function claimsOf({ gold, found }: WideAnswer): RuleClaim[] {
  const scored = gold.quotations.filter(({ open }) => !open);
  return calloutsOf(found).map((callout) => {
    const { finding, spans, credit } = callout;
    const isCreditRight =
      credit === null ||
      scored.every(
        (quotation) => overlap(spans, quotation.spans) === 0 || isCredited(credit, quotation, gold),
      );
    return {
      rule: finding.rule,
      confidence: finding.confidence,
      right: showsQuoted(gold, callout) && isCreditRight,
    };
  });
}

export { isWide, wideLine } from './gold.ts';
export { sumOf } from './counts.ts';
export type { WideAnswer } from './gold.ts';
export type { WideCounts, WideScore } from './counts.ts';
