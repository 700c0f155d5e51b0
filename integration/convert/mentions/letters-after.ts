import { Tells } from '../languages/index.ts';
import { Shape } from '../text/index.ts';
import { isAbbreviation, isOffice, tells } from './name-words.ts';
import type { Reading } from './name-words.ts';

/** The end of a name without the letters or the office behind it: "Chris Bowen MP". */
export function withoutLetters(reading: Reading, start: number, end: number): number {
  let last = withoutOffice(reading, start, end);
  while (last - start > 2 && isLetters(reading, last - 1)) last--;
  return last - start === 2 && isLetters(reading, last - 1) && reading.words.opens[start] === 0
    ? last - 1
    : last;
}

/** "Ann Lee Deputy Director" */
function withoutOffice(reading: Reading, start: number, end: number): number {
  if ((tells(reading, start) & Tells.given) === 0) return end;
  for (let w = start + 2; w + 1 < end; w++) {
    const isOne =
      (tells(reading, w) & (Tells.title | Tells.modifier)) !== 0 && (tells(reading, w) & Tells.given) === 0;
    if (
      isOne &&
      (isOffice(reading, w + 1) ||
        (tells(reading, w + 1) & Tells.body) !== 0 ||
        isAbbreviation(reading, w + 1))
    )
      return w;
  }
  return end;
}

function isLetters(reading: Reading, w: number): boolean {
  if ((tells(reading, w) & Tells.suffix) === 0 || (tells(reading, w) & (Tells.given | Tells.courtesy)) !== 0)
    return false;
  return isAbbreviation(reading, w) || (reading.words.shape[w] & Shape.stopped) !== 0;
}
