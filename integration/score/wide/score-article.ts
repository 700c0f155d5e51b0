import type { Miss } from '../misses.ts';
import { isShown } from '../parts.ts';
import { calloutsOf, isCredited, overlap, showsQuoted, sizeOf, spansOf } from './callouts.ts';
import type { Callout } from './callouts.ts';
import { noCounts } from './counts.ts';
import type { WideCounts } from './counts.ts';
import type { WideAnswer, WideGold, WideQuotation } from './gold.ts';

/** Passages set apart, counted over articles. */
export interface SetApart {
  /** Quotations of the gold that are set apart, and those of them that are found. */
  quotations: number;
  found: number;
  /** Those whose speaker the text names, and those of them with only right credits. */
  named: number;
  namedRight: number;
  /** Block callouts, and those of them whose words are quoted in the gold. */
  shown: number;
  shownRight: number;
}

export const noSetApart = (): SetApart => ({
  quotations: 0,
  found: 0,
  named: 0,
  namedRight: 0,
  shown: 0,
  shownRight: 0,
});

/** Counts what one article shows. Adds differences to `misses`, and passages set apart to `setApart`. */
export function scoreArticle({ gold, found }: WideAnswer, setApart: SetApart, misses: Miss[]): WideCounts {
  const counts = { ...noCounts(), articles: 1 };
  const callouts = calloutsOf(found.filter(isShown));
  const scored = gold.quotations.filter(({ open }) => !open);
  const quoted = spansOf(scored);
  for (const quotation of scored) {
    const hits = callouts.filter(({ spans }) => overlap(spans, quotation.spans) > 0);
    const [isFound, isExact] = extentOf(quotation, hits, quoted);
    const credit = creditOf(quotation, hits, gold);
    const isNamed = gold.people.some(({ name }) => name === quotation.speaker);
    counts.quotations++;
    if (isFound) counts.found++;
    else misses.push(missOf(gold, quotation, 'quotation', 'missed'));
    if (isExact) counts.exact++;
    if (isNamed) counts.named++;
    if (isNamed && credit === 'right') counts.namedRight++;
    if (credit === 'wrong') {
      counts[isNamed ? 'namedWrong' : 'unnamedWrong']++;
      misses.push(missOf(gold, quotation, 'speaker', 'false', hits));
    } else if (isNamed && credit === null) misses.push(missOf(gold, quotation, 'speaker', 'missed', hits));
    if (quotation.set === 'block') {
      setApart.quotations++;
      if (isFound) setApart.found++;
      if (isNamed) setApart.named++;
      if (isNamed && credit === 'right') setApart.namedRight++;
    }
  }
  for (const callout of callouts) countCallout(gold, callout, counts, setApart, misses);
  return counts;
}

function countCallout(
  gold: WideGold,
  callout: Callout,
  counts: WideCounts,
  setApart: SetApart,
  misses: Miss[],
): void {
  const isRight = showsQuoted(gold, callout);
  const { finding, spans } = callout;
  counts.shown++;
  if (isRight) counts.shownRight++;
  else {
    if (finding.speaker) counts.creditsOnNobody++;
    const [start, end] = [spans[0].start, spans[spans.length - 1].end];
    misses.push({ id: gold.id, row: 'callout', fault: 'false', start, end });
  }
  if (finding.kind !== 'block') return;
  setApart.shown++;
  if (isRight) setApart.shownRight++;
}

/** Whether callouts show a quotation's words and hardly any that nobody is quoted with, and whether nearly to the letter. */
function extentOf(
  { spans }: WideQuotation,
  hits: readonly Callout[],
  quoted: WideQuotation['spans'],
): [found: boolean, exact: boolean] {
  const size = sizeOf(spans);
  const covered = hits.reduce((sum, hit) => sum + overlap(hit.spans, spans), 0) / size;
  const extra = hits.reduce(
    (sum, hit) => sum + Math.max(0, sizeOf(hit.spans) - overlap(hit.spans, quoted)),
    0,
  );
  return [covered >= 0.8 && extra <= Math.max(12, 0.25 * size), covered > 0.97 && extra <= 6];
}

/** Whether all credits of a quotation's callouts are right; null where there is none. */
function creditOf(
  quotation: WideQuotation,
  hits: readonly Callout[],
  gold: WideGold,
): 'right' | 'wrong' | null {
  const credits = creditsOf(hits);
  if (credits.length === 0) return null;
  return credits.every((credit) => isCredited(credit, quotation, gold)) ? 'right' : 'wrong';
}

const creditsOf = (hits: readonly Callout[]): string[] =>
  hits.flatMap(({ credit }) => (credit ? [credit] : []));

function missOf(
  gold: WideGold,
  { spans, speaker, described }: WideQuotation,
  row: Miss['row'],
  fault: Miss['fault'],
  hits?: readonly Callout[],
): Miss {
  const [start, end] = [spans[0].start, spans[spans.length - 1].end];
  const miss: Miss = { id: gold.id, row, fault, start, end };
  if (!hits) return miss;
  const found = [...new Set(creditsOf(hits))].join(' and ') || 'nobody';
  return { ...miss, expected: speaker ?? described ?? 'nobody', found };
}
