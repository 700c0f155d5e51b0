/** Counts of one row: right, false (claimed but not in the gold) and missed (in the gold but not claimed). */
export interface Tally {
  right: number;
  false: number;
  missed: number;
}

/** A tally with its ratios in per cent to one decimal; 0 where nothing was claimed or there was nothing to find. */
export interface Score extends Tally {
  precision: number;
  recall: number;
  f1: number;
}

export const none = (): Tally => ({ right: 0, false: 0, missed: 0 });

export function scoreOf(tally: Tally): Score {
  const precision = tally.right / (tally.right + tally.false || 1);
  const recall = tally.right / (tally.right + tally.missed || 1);
  return {
    precision: percent(precision),
    recall: percent(recall),
    f1: percent((2 * precision * recall) / (precision + recall || 1)),
    ...tally,
  };
}

/** A share of 1 in per cent, to one decimal. */
export const percent = (share: number): number => +(100 * share).toFixed(1);
