import type { Claim } from './calibration.ts';

/** What a threshold is worth by claims that people decided on. */
export interface Worth {
  threshold: number;
  shown: number;
  right: number;
  /** 0..1; 0 where nothing is shown. */
  precision: number;
  /** Where the precision may lie, with a probability of 95 % (Wilson). */
  interval: [number, number];
  /** Share of what is right, missed quotations included, that is shown. */
  recall: number;
}

export function worthOf(claims: readonly Claim[], missed: number, threshold: number): Worth {
  const shown = claims.filter(({ confidence }) => confidence >= threshold);
  const right = shown.filter((claim) => claim.right).length;
  const all = claims.filter((claim) => claim.right).length + missed;
  return {
    threshold,
    shown: shown.length,
    right,
    precision: right / (shown.length || 1),
    interval: wilson(right, shown.length),
    recall: right / (all || 1),
  };
}

/**
 * The lowest threshold from which on the wanted share of what is shown is right, so that most is shown; null where none is. In hundredths,
 * for finer ones would be read off single decisions.
 */
export function tuned(claims: readonly Claim[], missed: number, precision: number): Worth | null {
  for (let hundredths = 0; hundredths <= 100; hundredths++) {
    const worth = worthOf(claims, missed, hundredths / 100);
    if (worth.shown > 0 && worth.precision >= precision) return worth;
  }
  return null;
}

/** 97.5th percentile of the normal distribution. */
const Z = 1.96;

function wilson(right: number, all: number): [number, number] {
  if (all === 0) return [0, 1];
  const share = right / all;
  const middle = share + (Z * Z) / (2 * all);
  const reach = Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all));
  const whole = 1 + (Z * Z) / all;
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}
