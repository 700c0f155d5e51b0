/** Signs of typography that stay what they are in every engine. */
export const SIGNS = '“”‘’„‚«»‹›–—…';

/** What a code unit is to the writer of MDX. */
export const Unit = { other: 1, letter: 2, sign: 3, closing: 4, stop: 5, space: 6 } as const;

/** The letters of the commonest words, in either case. */
const LETTER = /[a-z\u00df-\u00f6\u00f8-\u017f]/i;

const units = new Uint8Array(65536);

/** The kind of a code unit, one of `Unit`; looked at once, then read from a table. */
export function unitOf(code: number): number {
  return units[code] || (units[code] = classify(String.fromCharCode(code)));
}

function classify(char: string): number {
  if (/\s/.test(char)) return Unit.space;
  if (char === '”' || char === '’') return Unit.closing;
  if (SIGNS.includes(char)) return Unit.sign;
  if (LETTER.test(char)) return Unit.letter;
  return ',;:.?!'.includes(char) ? Unit.stop : Unit.other;
}
