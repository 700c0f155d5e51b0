import { DOUBLE } from '../languages/index.ts';
import type { Sign } from '../text/index.ts';

/** For each sign, how many single closing marks that are no plural's apostrophe follow before the next single opening mark. */
export function countClosers(signs: readonly Sign[], from: number, to: number): Int32Array {
  const counts = new Int32Array(to - from);
  let ahead = 0;
  for (let i = to - 1; i >= from; i--) {
    const sign = signs[i];
    counts[i - from] = ahead;
    if (sign.text === '‘' || (sign.text === "'" && sign.opensByPlace)) ahead = 0;
    else if ((sign.text === '’' || sign.text === "'") && sign.closesByPlace && !sign.elided) ahead++;
  }
  return counts;
}

/** For each sign, how many more double marks after it stand like closing ones than like opening ones. */
export function countBalance(signs: readonly Sign[], from: number, to: number): Int32Array {
  const counts = new Int32Array(to - from);
  let ahead = 0;
  for (let i = to - 1; i >= from; i--) {
    const { text, opensByPlace, closesByPlace } = signs[i];
    counts[i - from] = ahead;
    if (!DOUBLE.has(text) || opensByPlace === closesByPlace) continue;
    ahead += closesByPlace ? 1 : -1;
  }
  return counts;
}
