/** A half-open range of words. */
export interface Range {
  from: number;
  to: number;
}
