import type { Article } from '../model.ts';

/** Index of the block that holds an offset (of the last that begins at or before it), by bisection. */
export function blockAt({ blocks }: Article, offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (blocks[mid].start <= offset) low = mid;
    else high = mid - 1;
  }
  return low;
}
