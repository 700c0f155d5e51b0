import type { Quotation } from '../convert/model.ts';
import type { Review } from '../review/item.ts';
import type { Claim } from './calibration.ts';
import { goldOf } from './gold.ts';
import type { Answer } from './gold.ts';

/** What an article's decisions say about what was found in it. */
export interface DecidedArticle {
  answer: Answer;
  /** Findings that were decided on, right where their words are what was accepted. */
  claims: { 'run-in': Claim[]; block: Claim[] };
  /** Added quotations: what no threshold finds. */
  missed: { 'run-in': number; block: number };
  /** Confidences of all findings, decided on or not. */
  confidences: { 'run-in': number[]; block: number[] };
}

/**
 * An article's decisions as gold for the findings that they are about. Open findings are neither right nor wrong: nobody looked at
 * them.
 *
 * @param found - what is found without decisions
 * @param standing - what stands with them
 */
export function decidedArticle(
  { file, text, items }: Review,
  found: readonly Quotation[],
  standing: readonly Quotation[],
): DecidedArticle {
  const decided = items.filter(({ state }) => state !== 'open');
  const keys = new Set(decided.map(({ key }) => key));
  const looked = found.filter(({ id }) => keys.has(id));
  const byKey = new Map(looked.map((finding) => [finding.id, finding]));
  const gold = standing.filter(({ id, status }) => status === 'decided' && keys.has(id));
  const claims: DecidedArticle['claims'] = { 'run-in': [], block: [] };
  const missed = { 'run-in': 0, block: 0 };
  for (const item of decided) {
    const finding = byKey.get(item.key);
    if (!finding) {
      if (item.state === 'accepted') missed[item.kind]++;
      continue;
    }
    const right =
      item.state === 'accepted' && item.kind === finding.kind && item.decision?.extent === undefined;
    claims[finding.kind].push({ confidence: finding.confidence, right });
  }
  const confidences = {
    'run-in': confidencesOf(found, 'run-in'),
    block: confidencesOf(found, 'block'),
  };
  return { answer: { gold: goldOf(file, text, gold), found: looked }, claims, missed, confidences };
}

const confidencesOf = (found: readonly Quotation[], kind: Quotation['kind']): number[] =>
  found.filter((finding) => finding.kind === kind).map(({ confidence }) => confidence);
