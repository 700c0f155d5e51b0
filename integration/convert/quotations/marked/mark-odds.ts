/** What a passage in marks can be. */
type MarkType = 'direct' | 'mixed' | 'other';

/** Probabilities of the three types, which add to 1. */
export type MarkOdds = Record<MarkType, number>;
