import { DIGIT, LETTER, MARK, SEED, SPACE, classOf, isApostrophe, mix } from './characters.ts';
import { wordClass } from './classes.ts';
import type { Tokens } from './columns.ts';
import type { HashTable } from '../../models/index.ts';

/**
 * Reads the word at `from` into row `n`; returns where it ends. Inner apostrophes, hyphens, the points of abbreviations and the
 * signs of numbers belong to it: "don't", "well-known", "U.S.", "1,200".
 */
export function readWord(
  t: Tokens,
  n: number,
  text: string,
  from: number,
  limit: number,
  classes: HashTable,
): number {
  let hash = SEED;
  let i = from;
  let upper = 0;
  let digits = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  for (; i < limit; i++) {
    let code = text.charCodeAt(i);
    if (code < 97 || code > 122) {
      if (code >= 65 && code <= 90) {
        upper++;
        code += 32;
      } else {
        const cls = classOf(code);
        if (cls === DIGIT) digits++;
        else if (cls === LETTER) {
          if (code >= 0xc0 && code < 0xe0) {
            upper++;
            code += 32;
          }
        } else if (i > from || cls !== MARK) {
          const inner = innerSign(text, i, from, limit, code, cls, digits);
          if (inner === 0) break;
          code = inner;
        }
      }
    }
    hash = mix(hash, code);
    a = b;
    b = c;
    c = code;
  }
  if (i === from) i++;
  // "U.S." keeps its last point; "word." does not
  if (i < limit && i - from === 3 && text.charCodeAt(i) === 46 && text.charCodeAt(i - 2) === 46) {
    i++;
    hash = mix(hash, 46);
  }
  const shape = digits > 0 ? 3 : upper === 0 ? 0 : upper > 1 && upper >= i - from - 1 ? 2 : 1;
  t.start[n] = from;
  t.end[n] = i;
  t.word[n] = hash;
  t.suffix[n] = mix(mix(mix(SEED, a), b), c);
  t.shape[n] = shape;
  t.kind[n] = digits > 0 && upper === 0 ? 1 : 0;
  t.cluster[n] = wordClass(classes, hash, shape, a, b, c);
  return i;
}

/** The code to hash for a sign within a word that began at `from`; 0 if the word ends before it. */
function innerSign(
  text: string,
  i: number,
  from: number,
  limit: number,
  code: number,
  cls: number,
  digits: number,
): number {
  if (cls === SPACE || i + 1 >= limit) return 0;
  const next = classOf(text.charCodeAt(i + 1));
  if (next !== LETTER && next !== DIGIT) return 0;
  if (isApostrophe(code)) return isClitic(text, i) ? 0 : 39;
  if (code === 46) return i - from <= 1 || digits > 0 || text.charCodeAt(i - 2) === 46 ? code : 0;
  if (code === 45 || code === 38) return code;
  return code === 44 && digits > 0 && next === DIGIT ? code : 0;
}

/** Whether the apostrophe at `i` opens a clitic of one letter at a word's end: 's, 'd, 'm. */
export function isClitic(text: string, i: number): boolean {
  const letter = text.charCodeAt(i + 1) | 32;
  if (letter !== 115 && letter !== 100 && letter !== 109) return false;
  if (i + 2 >= text.length) return true;
  const after = classOf(text.charCodeAt(i + 2));
  return after === SPACE || after === MARK;
}
