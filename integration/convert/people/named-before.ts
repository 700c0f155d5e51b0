import type { Words } from '../text/index.ts';
import type { Entity } from './entity.ts';
import type { Places } from './places.ts';

/** How many blocks back a pronoun may look for its person. */
export const REACH = 2;
/** How many words before a pronoun a noun may be meant by it. */
export const NEAR = 200;
/** How many places may stand before that of the only person of a text. */
export const FEW = 20;

/** Whether nobody else who counts is named up to a place. */
export function isOnly(
  places: Places,
  at: number,
  one: Entity,
  counts: (entity: Entity) => boolean,
): boolean {
  if (at >= FEW) return false;
  for (let i = at; i >= 0; i--) {
    const { entity } = places.at(i);
    if (entity !== one && counts(entity)) return false;
  }
  return true;
}

/** The block that a word stands in. Logarithmic in the blocks. */
export function blockOf({ blocks }: Words, w: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (blocks[mid] <= w) low = mid;
    else high = mid - 1;
  }
  return low;
}
