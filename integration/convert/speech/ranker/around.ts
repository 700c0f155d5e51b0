import type { Quotation } from '../../model.ts';
import type { Range } from './range.ts';

/** A quotation and the article's own words in its sentence. */
export interface Around {
  quotation: Quotation;
  /** Of its own sentence, what stands before it and after it, and between its pieces. */
  lead: Range;
  tail: Range;
  gaps: Range[];
  /** The tail is a sentence of its own: it follows a full stop and begins with a capital. */
  tailIsNew: boolean;
  /** The last sign within its marks: `,` `.` `!` `?` or none of these. */
  lastSign: number;
  /** The sign right before its first mark. */
  leadSign: number;
}
