import type { Turns } from './columns/index.ts';
import type { Frame } from './frame.ts';
import type { Decided } from './together.ts';

/** What the likely speakers of the others say about each quotation, one after the other from the first. */
export function* turnsOf(frames: readonly Frame[], decided: readonly Decided[]): Generator<Turns> {
  const spoken = new Map<number, number>();
  let all = 0;
  for (const at of frames.keys()) {
    const share = (who: number): number => (spoken.get(who) ?? 0) / Math.max(1, all);
    yield { frames, decided, at, share };
    const { who, chance } = decided[at];
    if (who < 0) continue;
    spoken.set(who, (spoken.get(who) ?? 0) + chance);
    all += chance;
  }
}
