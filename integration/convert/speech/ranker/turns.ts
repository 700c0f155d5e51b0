import type { Turns } from './columns/index.ts';
import type { Frame } from './frame.ts';

/** The likeliest speaker of each quotation as known so far, and how likely. */
export interface Guess {
  /** Index into the entities, −1 for nobody. */
  who: number;
  chance: number;
}

/**
 * What the likely speakers of the other quotations say about each, for one after the other from the first: how much of the speech so far is
 * whose is counted on the way.
 */
export function* turnsOf(frames: readonly Frame[], guesses: readonly Guess[] | null): Generator<Turns> {
  const spoken = new Map<number, number>();
  let all = 0;
  for (const [i, frame] of frames.entries()) {
    if (!guesses) {
      yield { before: [], after: [], share: () => 0 };
      continue;
    }
    const turn = (j: number): Turns['before'] =>
      j in frames
        ? [{ ...guesses[j], ...(j < i ? between(frames[j], frame) : between(frame, frames[j])) }]
        : [];
    yield {
      before: [i - 1, i - 2, i - 3].flatMap(turn),
      after: [i + 1, i + 2].flatMap(turn),
      share: (who) => (spoken.get(who) ?? 0) / Math.max(1, all),
    };
    const { who, chance } = guesses[i];
    if (who < 0) continue;
    spoken.set(who, (spoken.get(who) ?? 0) + chance);
    all += chance;
  }
}

function between(a: Frame, b: Frame): { sameBlock: boolean; touches: boolean } {
  const sameBlock = a.lastBlock === b.block;
  return { sameBlock, touches: sameBlock && b.words.from - a.words.to <= 0 };
}
