import { absorbRunIns } from '../blocks/index.ts';
import { withoutCrossing } from '../quotations/index.ts';
import type { Quotation } from '../model.ts';
import { extentOf, keyOf } from '../extent.ts';

/**
 * Decided and undecided quotations in the order of the text, without the undecided ones that do not go with what was decided: those
 * of the same words, those that cross them, block quotations of paragraphs that are decided on, what a block quotation takes in, and what is shown within words of a sentence that a person
 * marked out (`claimed`), for those are one quotation.
 */
export function withoutConflicts(
  decided: readonly Quotation[],
  undecided: readonly Quotation[],
  claimed: ReadonlySet<Quotation>,
): Quotation[] {
  const own = new Set(decided.map((quotation) => keyOf(extentOf(quotation))));
  const blocks = decided.filter(({ kind }) => kind === 'block');
  // The decided words may end sooner: what is behind them in the paragraph names who is quoted.
  const starts = new Set(blocks.flatMap(({ content }) => content.map(({ start }) => start)));
  const isDecided = (quotation: Quotation) =>
    own.has(keyOf(extentOf(quotation))) ||
    (quotation.kind === 'block' && quotation.content.some(({ start }) => starts.has(start)));
  const apart = undecided.filter((quotation) => !isDecided(quotation));
  const runIns = apart.filter(({ kind }) => kind === 'run-in');
  const kept = new Set(blocks.length > 0 ? absorbRunIns(blocks, runIns, 0) : runIns);
  const left = apart.filter((quotation) => quotation.kind === 'block' || kept.has(quotation));
  const all = withoutCrossing([...decided, ...left]) as Quotation[];

  let until = 0;
  return all.filter((quotation) => {
    const { start, end } = extentOf(quotation);
    if (claimed.has(quotation) && quotation.kind === 'run-in') until = Math.max(until, end);
    else if (quotation.status === 'accepted' && start < until) return false;
    return true;
  });
}
