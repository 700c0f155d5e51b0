import type { Candidate } from '../candidate.ts';
import type { Frame } from '../frame.ts';
import type { Passage } from '../passage.ts';

/** One number about a candidate of a quotation. What cannot be is a number that no other is near: −1, or `FAR`. */
export interface Column {
  name: string;
  /** The same for all candidates of a quotation. */
  shared?: true;
  /** The same for a candidate in all quotations of a text. */
  steady?: true;
  of: (c: Candidate, f: Frame, p: Passage) => number;
}

export const FAR = 99;

export function clip(n: number, most = FAR): number {
  return n > most ? most : n;
}
