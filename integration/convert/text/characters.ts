import { FIRST_UNITS } from '../languages/index.ts';

/** What a code unit is to the tokeniser. */
export const Kind = {
  space: 1,
  letter: 2,
  digit: 3,
  apostrophe: 4,
  hyphen: 5,
  stop: 6,
  other: 7,
  mark: 8,
  ideograph: 9,
} as const;

/** Code units that end a sentence: . ! ? … */
export const STOPS: ReadonlySet<number> = new Set([46, 33, 63, 0x2026]);

const kinds = new Uint8Array(65536);
const lowered = new Uint16Array(65536);

/** Kind of a code unit; `apostrophe` wins over `mark` for ' and ’ and ‘, which are both. */
export function kindOf(unit: number): number {
  return kinds[unit] || (kinds[unit] = classify(unit));
}

/** The unit in lower case, itself where lower case is not one unit. */
export function lowerOf(unit: number): number {
  return lowered[unit] || (lowered[unit] = lower(unit));
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/[\s\u200b]/.test(char)) return Kind.space;
  // Scripts without spaces: every character is taken for a word.
  if (/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]/u.test(char) && /\p{L}/u.test(char))
    return Kind.ideograph;
  // Surrogates: emoji and rare scripts; as letters they keep together and never look like marks.
  if (/[\p{L}\p{M}]/u.test(char) || (unit >= 0xd800 && unit <= 0xdfff)) return Kind.letter;
  if (/\p{Nd}/u.test(char)) return Kind.digit;
  if (char === "'" || char === '’' || char === '‘' || char === 'ʼ') return Kind.apostrophe;
  if (FIRST_UNITS.has(unit)) return Kind.mark;
  if (char === '-' || char === '‐' || char === '‑' || char === '\u00ad') return Kind.hyphen;
  if (char === '.') return Kind.stop;
  return Kind.other;
}

function lower(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
}
