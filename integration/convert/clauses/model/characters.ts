/** What a character is to the reader of words. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const MARK = 4;

const LOW = new Uint8Array(256);
for (let c = 0; c < 256; c++) {
  if (c <= 32 || c === 0xa0) LOW[c] = SPACE;
  else if (c >= 48 && c <= 57) LOW[c] = DIGIT;
  else if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c !== 0xd7 && c !== 0xf7))
    LOW[c] = LETTER;
  else LOW[c] = MARK;
}

/** Class of a UTF-16 code unit. */
export function classOf(code: number): number {
  if (code < 256) return LOW[code];
  if (code < 0x2000) return LETTER;
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000)
    return SPACE;
  return code < 0x2c00 || (code >= 0x3000 && code < 0x3040) || code >= 0xfe00 ? MARK : LETTER;
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** FNV-1a step: cheap, and good enough for tables of some hundred thousand rows. */
export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}
export const SEED = 0x811c9dc5 | 0;

/** The hash that stands for a lower-case word in `Tokens.word` and in every table. */
export function wordHash(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i));
  return hash;
}
