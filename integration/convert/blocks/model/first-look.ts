/** Whether an article is of a kind in which a block quotation may have lost its markup, told before the network is asked. */
import type { Scaling, Section } from '../../models/index.ts';
import { scaleRows, Sections } from '../../models/index.ts';

/**
 * A logistic regression over what the paragraphs of an article have in common: of each dense column its mean and its greatest value, and last the
 * number of paragraphs. Fitted on weblogs and on texts of other kinds (`npm run train:first-look`), in which the network, which has read weblogs only,
 * is wrong 96 times in 100.
 */
export interface FirstLook extends Scaling {
  weights: Float32Array;
  /** Articles with less are not looked at again. */
  least: number;
}

/** Values further from the mean than this many spreads count as this far. */
const FARTHEST = 4;

/** Languages differ in the words that the columns count, so that English has weights of its own. */
export type LookName = 'english' | 'other';

export function readFirstLooks(
  header: { least: Record<LookName, number>; sections: readonly Section[] },
  data: string,
): Record<LookName, FirstLook> {
  const sections = new Sections(header.sections, data);
  const read = (name: LookName): FirstLook => ({
    weights: sections.floats(`${name}.weights`),
    center: sections.floats(`${name}.center`),
    scale: sections.floats(`${name}.scale`),
    least: header.least[name],
  });
  return { english: read('english'), other: read('other') };
}

/** Whether the network is to be asked about an article. `rows`: `count` rows, `stride` numbers apart. */
export function mayQuote(look: FirstLook, rows: Float32Array, count: number, stride: number): boolean {
  const width = (look.weights.length - 1) / 2;
  return oddsOf(look, summarize(rows, count, stride, width)) >= look.least;
}

/** Mean and greatest value of each of the first `width` columns, and the number of rows. */
export function summarize(rows: Float32Array, count: number, stride: number, width: number): Float32Array {
  const out = new Float32Array(2 * width + 1);
  for (let p = 0; p < count; p++)
    for (let c = 0, at = p * stride; c < width; c++, at++) {
      const value = rows[at];
      out[c] += value;
      if (value > out[width + c]) out[width + c] = value;
    }
  for (let c = 0; c < width; c++) out[c] /= count;
  out[2 * width] = count;
  return out;
}

/** Log-odds of the scaled values, without the constant, which `least` holds. */
export function oddsOf(look: Omit<FirstLook, 'least'>, values: Float32Array): number {
  const scaled = scaleSummary(values, look);
  let sum = 0;
  for (let c = 0; c < scaled.length; c++) sum += look.weights[c] * scaled[c];
  return sum;
}

/** What `summarize` gives, on a common scale. */
export function scaleSummary(values: Float32Array, scaling: Scaling): Float32Array {
  return scaleRows(values, scaling, FARTHEST);
}
