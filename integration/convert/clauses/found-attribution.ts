import type { Span } from '../model.ts';
import type { QuotationRule } from '../rules.ts';

/** One attribution as read from a sentence: who (or null) says what by which cue. Spans are into the article's text. */
export interface FoundAttribution {
  cue: Span | null;
  source: Span | null;
  /** In order; two where the tag stands within what is said. Marks included. */
  contents: Span[];
  /** The grammar's row, or the model; null where nothing says that the words are quoted, and it is only told whose they are if they are. */
  rule: QuotationRule | null;
  /** How sure it is that these words are attributed. */
  confidence: number;
  /** Its words in marks are all that is said, however few they are and whatever they look like. */
  whole?: true | undefined;
  /** Its tags, where they stand within the marks. */
  within?: Span[];
}

/** An attribution that says of its words that somebody said them. */
export type Claim = FoundAttribution & { rule: QuotationRule };

export const isClaim = (attribution: FoundAttribution): attribution is Claim => attribution.rule !== null;
