import type { Turns } from './columns.ts';
import type { Frame } from './frame.ts';
import type { Passage } from './passage.ts';

/** The likeliest speaker of each quotation as known so far, and how likely. */
export interface Guess {
  /** Index into the entities, −1 for nobody. */
  who: number;
  chance: number;
}

export const NO_TURNS: Turns = { before: [], after: [], share: () => 0 };

/** What the likely speakers of the other quotations say about each. */
export function turnsOf(passage: Passage, frames: readonly Frame[], guesses: readonly Guess[]): Turns[] {
  const spoken = new Map<number, number>();
  let all = 0;
  return frames.map((frame, i) => {
    const at = (j: number, direction: -1 | 1): Turns['before'][number][] => {
      if (j < 0 || j >= frames.length) return [];
      const [a, b] = direction < 0 ? [frames[j], frame] : [frame, frames[j]];
      return [
        {
          ...guesses[j],
          sameBlock: a.lastBlock === b.block,
          touches: a.lastBlock === b.block && b.words.from - a.words.to <= 0,
        },
      ];
    };
    const snapshot = new Map(spoken);
    const total = all;
    const guess = guesses[i];
    if (guess.who >= 0) {
      spoken.set(guess.who, (spoken.get(guess.who) ?? 0) + guess.chance);
      all += guess.chance;
    }
    return {
      before: [-1, -2, -3].flatMap((step) => at(i + step, -1)),
      after: [1, 2].flatMap((step) => at(i + step, 1)),
      share: (who) => (snapshot.get(who) ?? 0) / Math.max(1, total),
    };
  });
}
