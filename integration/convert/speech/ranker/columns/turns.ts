/** What the other quotations say about one, by their likely speakers as known so far. */
export interface Turns {
  /** Likely speaker of the quotations before (the nearest first) and after, −1 where unknown; and how sure. */
  before: { who: number; chance: number; sameBlock: boolean; touches: boolean }[];
  after: { who: number; chance: number; sameBlock: boolean; touches: boolean }[];
  /** How much of the speech so far is each one's. */
  share: (who: number) => number;
}

/** One number about a candidate of a quotation, from the likely speakers of the others. */
export const TURN_COLUMNS: readonly { name: string; of: (who: number, t: Turns) => number }[] = [
  { name: 'turn-1-before', of: (who, t) => turn(t.before[0], who) },
  { name: 'turn-2-before', of: (who, t) => turn(t.before[1], who) },
  { name: 'turn-3-before', of: (who, t) => turn(t.before[2], who) },
  { name: 'turn-1-after', of: (who, t) => turn(t.after[0], who) },
  { name: 'turn-2-after', of: (who, t) => turn(t.after[1], who) },
  { name: 'turn-1-known', of: (_, t) => t.before[0]?.chance ?? -1 },
  { name: 'turn-same-block', of: (_, t) => Number(t.before[0]?.sameBlock ?? -1) },
  { name: 'turn-touches', of: (_, t) => Number(t.before[0]?.touches ?? -1) },
  { name: 'after-same-block', of: (_, t) => Number(t.after[0]?.sameBlock ?? -1) },
  { name: 'share-of-speech', of: (who, t) => t.share(who) },
];

function turn(other: Turns['before'][number] | undefined, who: number): number {
  if (!other || other.who < 0) return 0;
  return other.who === who ? other.chance : -other.chance;
}
