import type { Frame } from '../frame.ts';
import type { Decided } from '../together.ts';

/** What the likely speakers of the other quotations say about one candidate of a quotation. */
export interface Turns {
  frames: readonly Frame[];
  decided: readonly Decided[];
  /** The quotation, by its place among the frames. */
  at: number;
  /** How much of the speech before it is each one's, from 0 to 1. */
  share: (who: number) => number;
}

/** One number about a candidate of a quotation, from the likely speakers of the others. */
export const TURN_COLUMNS: readonly { name: string; of: (who: number, t: Turns) => number }[] = [
  { name: 'turn-1-before', of: (who, t) => turn(t, -1, who) },
  { name: 'turn-2-before', of: (who, t) => turn(t, -2, who) },
  { name: 'turn-3-before', of: (who, t) => turn(t, -3, who) },
  { name: 'turn-1-after', of: (who, t) => turn(t, 1, who) },
  { name: 'turn-2-after', of: (who, t) => turn(t, 2, who) },
  { name: 'turn-1-known', of: (_, { decided, at }) => decided.at(at - 1)?.chance ?? -1 },
  { name: 'turn-same-block', of: (_, { frames, at }) => sameBlock(frames, at - 1) },
  { name: 'turn-touches', of: (_, { frames, at }) => touches(frames, at - 1) },
  { name: 'after-same-block', of: (_, { frames, at }) => sameBlock(frames, at) },
  { name: 'sure-before', of: (_, t) => sureOne(t, -1) },
  { name: 'sure-after', of: (_, t) => sureOne(t, 1) },
  { name: 'sure-before-is', of: (who, t) => isSureOne(t, -1, who) },
  { name: 'sure-after-is', of: (who, t) => isSureOne(t, 1, who) },
  { name: 'share-of-speech', of: (who, t) => t.share(who) },
];

/** How likely somebody said the quotation so many turns away; below 0 where another is likelier. */
function turn({ decided, at }: Turns, away: number, who: number): number {
  if (at + away < 0 || at + away >= decided.length) return 0;
  const other = decided[at + away];
  if (other.who < 0) return 0;
  return other.who === who ? other.chance : -other.chance;
}

/** Whether a quotation and the next stand in one block; −1 where one of them is none. */
function sameBlock(frames: readonly Frame[], at: number): number {
  return at in frames && at + 1 in frames ? Number(frames[at].lastBlock === frames[at + 1].block) : -1;
}

function touches(frames: readonly Frame[], at: number): number {
  if (sameBlock(frames, at) < 1) return sameBlock(frames, at);
  return Number(frames[at + 1].words.from - frames[at].words.to <= 0);
}

/** From this chance on it is as good as known who said a quotation, and so many turns away one is looked for. */
const SURE = 0.93;
const AWAY = 9;

/** Turns to the nearest quotation of a sure speaker, `AWAY` where there is none near. */
function sureOne({ decided, at }: Turns, step: 1 | -1): number {
  const last = step < 0 ? at : decided.length - 1 - at;
  for (let away = 1; away < AWAY && away <= last; away++)
    if (decided[at + step * away].chance >= SURE) return away;
  return AWAY;
}

function isSureOne(t: Turns, step: 1 | -1, who: number): number {
  const away = sureOne(t, step);
  return away === AWAY ? -1 : Number(t.decided[t.at + step * away].who === who);
}
