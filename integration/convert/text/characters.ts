import { FIRST_UNITS } from '../languages/index.ts';

/** What a code unit is to the rules. The low four bits of its class. */
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
export const KIND = 15;

/** The other bits of a class. The models were trained with coarser classes than the rules have, and keep them. */
export const Class = {
  /** A letter or digit to the attribution model. */
  tokenLetter: 1 << 4,
  /** White space to the attribution model; neither of both is a sign to it. */
  tokenSpace: 1 << 5,
  /** A letter or digit to the model of lost blocks. */
  blockLetter: 1 << 6,
  /** A letter or digit to all readers, which also agree on its lower case. */
  shared: 1 << 7,
  /** Shared, and a capital: its lower case is 32 further on. */
  capital: 1 << 8,
  /** White space to all readers, and nothing that any of them counts. */
  blank: 1 << 9,
} as const;

/** Code units that end a sentence: . ! ? … */
export const STOPS: ReadonlySet<number> = new Set([46, 33, 63, 0x2026]);

const LINE_FEED = 10;
export const SHARP_S = 0xdf;

/**
 * Class of each code unit that was met, 0 for others: to ask regular expressions about all 65,536 of them would take longer than most
 * articles.
 */
export const knownClasses = new Uint16Array(65536);
const lowered = new Uint16Array(65536);

/** Class of a code unit, by which every reader cuts words. Never 0. */
export function classOf(unit: number): number {
  return knownClasses[unit] || (knownClasses[unit] = classify(unit));
}

/** Sees to it that `knownClasses` has the units of a text. */
export function learnClasses(text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (knownClasses[unit] === 0) classOf(unit);
  }
}

/** Kind of a code unit; `apostrophe` wins over `mark` for ' and ’ and ‘, which are both. */
export function kindOf(unit: number): number {
  return classOf(unit) & KIND;
}

/** The unit in lower case, itself where lower case is not one unit. */
export function lowerOf(unit: number): number {
  return lowered[unit] || (lowered[unit] = lower(unit));
}

function classify(unit: number): number {
  const kind = toKind(unit);
  const token = toTokenClass(unit);
  const bits = kind | token | (isBlockLetter(unit) ? Class.blockLetter : 0);
  if (unit <= 32) return kind === Kind.space && unit !== LINE_FEED ? bits | Class.blank : bits;
  const isLetter = kind === Kind.letter || (kind === Kind.digit && unit < 128);
  if (!isLetter || token !== Class.tokenLetter || !isBlockLetter(unit)) return bits;
  if (isLatinCapital(unit)) return bits | Class.shared | Class.capital;
  // The models leave letters beyond Latin-1 as they are, and one takes ß for a capital.
  return lowerOf(unit) === unit && unit !== SHARP_S ? bits | Class.shared : bits;
}

function toKind(unit: number): number {
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

const isAsciiLetterOrDigit = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);

/** × and ÷ stand among the letters of Latin-1. */
const isLatinLetter = (unit: number): boolean => unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7;

/** Capitals of ASCII and Latin-1, À to Þ. */
function isLatinCapital(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (isLatinLetter(unit) && unit <= 0xde);
}

function toTokenClass(unit: number): number {
  if (unit <= 32 || unit === 0xa0) return Class.tokenSpace;
  if (unit < 256) return isAsciiLetterOrDigit(unit) || isLatinLetter(unit) ? Class.tokenLetter : 0;
  if (unit < 0x2000) return Class.tokenLetter;
  if (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x3000)
    return Class.tokenSpace;
  const isSign = unit < 0x2c00 || (unit >= 0x3000 && unit < 0x3040) || unit >= 0xfe00;
  return isSign ? 0 : Class.tokenLetter;
}

function isBlockLetter(unit: number): boolean {
  if (unit < 128) return isAsciiLetterOrDigit(unit);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xba;
  return (isLatinLetter(unit) && unit < 0x2000) || (unit >= 0x2c00 && unit < 0xd800);
}
