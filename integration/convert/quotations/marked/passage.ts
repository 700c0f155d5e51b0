import type { Marked } from '../../marks/index.ts';
import type { Coverage } from './odds-by-form.ts';
import type { MarkOdds } from './mark-types.ts';
import type { FoundAttribution } from '../../clauses/index.ts';

/** What is known of a marked passage before its sentence is read. */
export interface Judged {
  odds: MarkOdds;
  /** Who says it by which cue, if it is direct; null where only an attribution can tell. */
  link: Pick<FoundAttribution, 'cue' | 'source' | 'confidence'> | null;
}

/** A marked passage with what its marks and its sentence say of it. */
export interface Passage extends Judged {
  group: Marked;
  start: number;
  end: number;
  attribution: FoundAttribution | null;
  /** A naming word stands right before. */
  named: boolean;
}

export function isDirect(passage: Passage): boolean {
  const { odds } = passage;
  // "so-called", "dubbed": the word before says that nobody is quoted.
  if (passage.named && odds.direct < NAMED) return false;
  const direct = directOdds(passage);
  return direct >= odds.other && direct > 1 - odds.other - direct;
}

/**
 * Marked words are part of a clause only where a clause was read around them; without one, what leans to `mixed` is the
 * words themselves.
 */
function directOdds(passage: Passage): number {
  const { odds } = passage;
  return coverageOf(passage) === 'part' ? odds.direct : odds.direct + odds.mixed * UNCLAIMED;
}

/** How sure a direct finding is. Without a clause around it, its words are right whether they are called direct or mixed. */
export function sureness(passage: Passage): number {
  const { odds } = passage;
  return coverageOf(passage) === 'part' ? odds.direct : odds.direct + odds.mixed * SAME_WORDS;
}

/** Share of what leans to `mixed` without a clause where the words in marks are all that is quoted. */
const SAME_WORDS = 0.7;

/** Whether the passage is all of a content that was read, or a part of one. */
export function coverageOf({ attribution, start, end }: Passage): Coverage {
  if (!attribution?.rule) return 'none';
  const over = attribution.contents.filter((span) => span.start < end && span.end > start);
  return over.some((span) => span.start < start - 3 || span.end > end + 3) ? 'part' : 'all';
}

/** Direct odds that outweigh a naming word before the marks. */
const NAMED = 0.8;

/** Share of the passages without a clause that lean to `mixed` and yet are all that is said. */
const UNCLAIMED = 0.3;
