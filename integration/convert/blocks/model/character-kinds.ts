/** Which characters are counted for each paragraph, and as what. */

/** Kinds of character that are counted for each paragraph. */
export const characterKinds = [
  'comma',
  'semicolon',
  'colon',
  'period',
  'question',
  'exclamation',
  'doubleStraight',
  'doubleCurly',
  'singleCurly',
  'singleStraight',
  'guillemet',
  'round',
  'square',
  'dash',
  'ellipsis',
  'slash',
  'digit',
  'symbol',
  'newline',
  'upper',
  'doubleSpace',
  'letter',
  'hyphen',
  'at',
] as const;
export type CharacterKind = (typeof characterKinds)[number];
export const K = Object.fromEntries(characterKinds.map((kind, i) => [kind, i])) as Record<
  CharacterKind,
  number
>;
export const kindCount = characterKinds.length;

/** No kind: what is not counted. */
export const NONE = 255;
const asciiKind = new Uint8Array(128).fill(NONE);
for (const [kind, characters] of Object.entries({
  comma: ',',
  semicolon: ';',
  colon: ':',
  period: '.',
  question: '?',
  exclamation: '!',
  doubleStraight: '"',
  round: '()',
  square: '[]',
  slash: '/',
  symbol: '$%&*+<=>\\^_`{|}~#',
  newline: '\n',
  hyphen: '-',
  at: '@',
  singleStraight: "'",
}))
  for (const character of characters) asciiKind[character.charCodeAt(0)] = K[kind as CharacterKind];

/** Kind of a code unit that belongs to no word. */
export function signKind(code: number): number {
  if (code < 128) return asciiKind[code];
  if (code === 0xa0) return NONE;
  if (code === 0x201c || code === 0x201d || code === 0x201e) return K.doubleCurly;
  if (code === 0x2018 || code === 0x2019 || code === 0x201a) return K.singleCurly;
  if (code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a) return K.guillemet;
  if (code === 0x2013 || code === 0x2014) return K.dash;
  if (code === 0x2026) return K.ellipsis;
  return K.symbol;
}
