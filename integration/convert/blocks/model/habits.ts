/** How the article's likelier quotations look together, so that each candidate can be held against the others. */
import { rowNames } from './features.ts';
import type { SpanChance } from '../../models/index.ts';
import { likeness, styleColumns, type SpanSums } from './span-sums.ts';

export const habitNames = [
  'others',
  'othersLength',
  'othersColon',
  'othersWords',
  'othersCurly',
  'othersMarks',
  'othersStyle',
  'othersTopic',
] as const;

/** A span counts as a quotation of the article from this chance on. */
const SURE = 0.3;
/** Value of a habit where the article has no other quotation. */
const NONE = -9;
const HEAD = 5;
const styles = styleColumns.length;
const at = (name: string): number => rowNames.indexOf(name);
const COLON = at('end:colon');
const WORDS = at('logWords');
const CURLY = at('curlyShare');
const MARKS = at('start:double');

export class Habits {
  private readonly rows: Float32Array;
  private readonly stride: number;
  private readonly sums: SpanSums;
  private readonly sure: (SpanChance[] | undefined)[] = [];
  private readonly total: Float64Array;
  private readonly mine: Float64Array;
  private readonly span: Float64Array;
  private weight = 0;

  constructor(rows: Float32Array, stride: number, sums: SpanSums, spans: readonly SpanChance[]) {
    this.rows = rows;
    this.stride = stride;
    this.sums = sums;
    this.total = new Float64Array(HEAD + sums.width);
    this.mine = new Float64Array(HEAD + sums.width);
    this.span = new Float64Array(sums.width);
    for (const span of spans) {
      if (span.chance <= SURE) continue;
      (this.sure[span.first] ??= []).push(span);
      this.weight += span.chance;
      this.add(span, span.chance, this.total);
    }
  }

  private add({ first, last }: SpanChance, weight: number, into: Float64Array): void {
    const { rows, stride, span } = this;
    const row = first * stride;
    into[0] += weight * (last - first + 1);
    into[1] += weight * (first > 0 ? rows[row - stride + COLON] : 0);
    into[2] += weight * rows[row + WORDS];
    into[3] += weight * rows[row + CURLY];
    into[4] += weight * rows[row + MARKS];
    this.sums.read(first, last, span);
    for (let c = 0; c < span.length; c++) into[HEAD + c] += weight * span[c];
  }

  /** Writes the habits of the quotations that do not touch `first` to `last` (described by `span`) from `k`; returns the next place. */
  write(
    first: number,
    last: number,
    longest: number,
    span: Float64Array,
    row: Float32Array,
    k: number,
  ): number {
    const { rows, stride, mine } = this;
    mine.set(this.total);
    let weight = this.weight;
    for (let p = Math.max(0, first - longest + 1); p <= last; p++)
      for (const other of this.sure[p] ?? [])
        if (other.last >= first) {
          this.add(other, -other.chance, mine);
          weight -= other.chance;
        }
    if (weight <= 0.05) {
      row[k] = 0;
      row.fill(NONE, k + 1, k + habitNames.length);
      return k + habitNames.length;
    }
    let far = 0;
    for (let c = 0; c < styles; c++) far += Math.abs(span[c] - mine[HEAD + c] / weight);
    row[k] = weight;
    row[k + 1] = mine[0] / weight;
    row[k + 2] = mine[1] / weight;
    row[k + 3] = Math.abs(mine[2] / weight - rows[first * stride + WORDS]);
    row[k + 4] = Math.abs(mine[3] / weight - rows[first * stride + CURLY]);
    row[k + 5] = mine[4] / weight;
    row[k + 6] = far / styles;
    row[k + 7] = likeness(span, styles, mine, HEAD + styles, span.length - styles);
    return k + habitNames.length;
  }
}
