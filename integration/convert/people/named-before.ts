import type { Mention } from '../mentions/index.ts';
import type { Words } from '../text/index.ts';
import type { Entity } from './entity.ts';

/** A place that names somebody, of all in order. */
export interface Named {
  mention: Mention;
  entity: Entity;
}

/** How many blocks back a pronoun may look for what it means. */
export const REACH = 2;
/** How many words before it. */
export const NEAR = 200;
/** How many mentions are looked at to tell whether nobody else is named. */
export const FEW = 20;

/** The last of the mentions, in order, that begins before an offset; −1 where none does. */
export function lastBefore(mentions: readonly { mention: Mention }[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (mentions[mid].mention.start < offset) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/** The block that a word is in. */
export function blockOf(words: Words, w: number): number {
  let [low, high] = [0, words.blocks.length - 1];
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (words.blocks[mid] <= w) low = mid;
    else high = mid - 1;
  }
  return low;
}
