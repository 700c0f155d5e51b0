/** With which kind of character a paragraph begins and ends. */
export const startKinds = [
  'upper',
  'lower',
  'digit',
  'double',
  'single',
  'bracket',
  'ellipsis',
  'dash',
  'other',
] as const;
export const endKinds = [
  'period',
  'question',
  'exclamation',
  'colon',
  'semicolon',
  'comma',
  'quoted',
  'round',
  'square',
  'ellipsis',
  'word',
  'other',
] as const;
/** The number in `endKinds` of an end without punctuation. */
export const WORD = endKinds.indexOf('word');

/** Whether a quotation mark. */
export const isMark = (c: number): boolean => isDouble(c) || isSingle(c);
const isDouble = (c: number): boolean =>
  c === 34 || c === 0x201c || c === 0x201d || c === 0x201e || c === 0xab || c === 0xbb;
const isSingle = (c: number): boolean => c === 39 || c === 0x2018 || c === 0x2019 || c === 0x201a;
const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
const isLower = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 0xdf && c < 0x250);
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** The number of the paragraph's kind of start in `startKinds`. */
export function startKind(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (isUpper(c)) return 0;
  if (isLower(c)) return 1;
  if (isDigit(c)) return 2;
  if (isDouble(c)) return 3;
  if (isSingle(c)) return 4;
  if (c === 91 || c === 40) return 5;
  if (c === 0x2026 || (c === 46 && text.charCodeAt(at + 1) === 46)) return 6;
  if (c === 45 || c === 0x2013 || c === 0x2014 || c === 42 || c === 0x2022) return 7;
  return 8;
}

/** The number of its kind of end in `endKinds`; `at` is its last character. */
export function endKind(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (c === 46) return text.charCodeAt(at - 1) === 46 ? 9 : 0;
  if (c === 63) return 1;
  if (c === 33) return 2;
  if (c === 58) return 3;
  if (c === 59) return 4;
  if (c === 44) return 5;
  if (isDouble(c) || isSingle(c)) return 6;
  if (c === 41) return 7;
  if (c === 93) return 8;
  if (c === 0x2026) return 9;
  if (isUpper(c) || isLower(c) || isDigit(c)) return 10;
  return 11;
}
