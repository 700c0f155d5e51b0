import type { QuotationRule } from '../rules.ts';
import type { Range } from './sentence-view.ts';
import type { Sentence } from './sentences.ts';

/** What the clause around one cue says: who says (or null) what. Ranges are into the sentence's units. */
export interface ClauseAttribution {
  sentence: Sentence;
  cue: Range;
  source: Range | null;
  contents: Range[];
  rule: QuotationRule;
  confidence: number;
  /** Its words in marks are all that is said, however few they are and whatever they look like. */
  whole?: true;
}
