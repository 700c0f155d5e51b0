import { STEPS } from '../../integration/convert/clauses/model/steps.ts';
import type { Weights } from '../../integration/convert/models/linear.ts';
import type { Step, Steps } from '../../integration/convert/clauses/model/steps.ts';
import { FILTERED } from '../../integration/convert/clauses/model/frame.ts';
import type { Filters } from '../../integration/convert/clauses/model/frame.ts';
import { DIGITS, ZERO } from '../../integration/convert/models/digits.ts';
import type { PackedModel } from '../../integration/convert/clauses/model/model.ts';
import type { PackedTable, PackedWeights } from '../../integration/convert/models/digits.ts';

/** Weights beyond this share of a table's are cut to the largest step. */
const KEPT = 0.999;

/** Brings learned tables and weights to the text form that `unpack` reads. */
export function pack(
  classes: { hashes: ArrayLike<number>; clusters: ArrayLike<number> },
  cues: { hashes: ArrayLike<number>; values: ArrayLike<number> },
  filters: Filters,
  steps: Steps,
): PackedModel {
  return {
    classes: packTable(classes.hashes, classes.clusters),
    cues: packTable(cues.hashes, cues.values),
    filters: Object.fromEntries(
      FILTERED.map((name) => [name, packBits(filters[name])]),
    ) as PackedModel['filters'],
    steps: Object.fromEntries(STEPS.map((step) => [step, packWeights(steps[step])])) as Record<
      Step,
      PackedWeights
    >,
  };
}

/** The module `models/weights/attribution.ts`. */
export function toModule(packed: PackedModel): string {
  return [
    '// Written by `npm run train:attribution`; MODEL_CARD.md says from what. Not to be edited.',
    '',
    `export const PACKED = ${JSON.stringify(packed, null, 2).replaceAll('"', "'")};`,
    '',
  ].join('\n');
}

function packWeights({ rows, unit }: Weights): PackedWeights {
  const sizes = Float32Array.from(rows, (row) => Math.abs(row))
    .filter((size) => size > 0)
    .sort();
  const most = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * KEPT))] ?? 1;
  const step = most / ZERO;
  let text = '';
  for (const row of rows) text += DIGITS[ZERO + Math.max(-ZERO, Math.min(ZERO, Math.round(row / step)))];
  return { rows: text, unit: Number((step * unit).toPrecision(6)) };
}

function packBits(bits: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bits.length; i += 6) {
    let digit = 0;
    for (let b = 0; b < 6; b++) digit |= (bits[i + b] ?? 0) << b;
    text += DIGITS[digit];
  }
  return text;
}

function packTable(hashes: ArrayLike<number>, values: ArrayLike<number>): PackedTable {
  const order = Array.from({ length: hashes.length }, (_, i) => i).sort((a, b) => hashes[a] - hashes[b]);
  return {
    hashes: order.map((i) => toDigits(hashes[i], 6)).join(''),
    values: order.map((i) => toDigits(values[i], 2)).join(''),
  };
}

function toDigits(number: number, width: number): string {
  let text = '';
  let rest = number >>> 0;
  for (let d = 0; d < width; d++) {
    text += DIGITS[rest % 64];
    rest = Math.floor(rest / 64);
  }
  return text;
}
