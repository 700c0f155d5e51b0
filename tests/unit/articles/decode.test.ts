import { expect, test } from 'vitest';
import { decode, DecodeError } from '../../../integration/articles/decode.ts';

const ENGLISH =
  'The café on the quay — “closed since Easter”, says the sign — costs £40,000 a year to heat. The naïve façade was Émile’s idea.\n';
const FRENCH =
  'Le maire a répété que les travaux coûteront 40 000 €, et que « personne n’a été prévenu » avant l’été dernier.\n';

/** The bytes of a text in a one-byte encoding, by turning the platform's own decoder round. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(
    text,
    (character) => bytes.get(character) ?? expect.fail(`no ${character} in ${label}`),
  );
}
const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const units = Array.from((mark ? '\uFEFF' : '') + text, (character) => character.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ['UTF-8', utf8(ENGLISH), 'utf-8', 1],
  ['UTF-8 with a mark', utf8('\uFEFF' + ENGLISH), 'utf-8', 1],
  ['UTF-16LE with a mark', utf16(ENGLISH, true, true), 'utf-16le', 1],
  ['UTF-16BE with a mark', utf16(ENGLISH, false, true), 'utf-16be', 1],
  ['UTF-16LE without a mark', utf16(ENGLISH, true, false), 'utf-16le', 0.5],
  ['UTF-16BE without a mark', utf16(ENGLISH, false, false), 'utf-16be', 0.5],
  ['Windows-1252', encode(ENGLISH, 'windows-1252'), 'windows-1252', 0.1],
  ['MacRoman', encode(ENGLISH, 'macintosh'), 'macintosh', 0.1],
])('%s is told from its bytes', (_, bytes, encoding, least) => {
  const decoded = decode(bytes);
  expect(decoded).toMatchObject({ text: ENGLISH, encoding });
  expect(decoded.confidence).toBeGreaterThanOrEqual(least);
});

test('what detection may miss, the encoding option says', () => {
  const bytes = encode(FRENCH.replaceAll('’', "'"), 'iso-8859-15');
  expect(decode(bytes, 'iso-8859-15')).toEqual({
    text: FRENCH.replaceAll('’', "'"),
    encoding: 'iso-8859-15',
    confidence: 1,
    messages: [],
  });
});

test('what was guessed is told as a message, what is certain is not', () => {
  const [guess] = decode(encode(ENGLISH, 'windows-1252')).messages;
  expect(guess).toMatchObject({ rule: 'encoding', place: { start: 0, end: 0 }, actual: 'windows-1252' });
  expect(guess.reason).toBe(
    'The bytes are not UTF-8 and were read as windows-1252, which they look like most. Should words look wrong, set "encoding" for the file.',
  );
  for (const certain of [utf8(ENGLISH), utf8('\uFEFF' + ENGLISH), utf16(ENGLISH, true, true)])
    expect(decode(certain).messages).toEqual([]);
});

/** As they stand in short files. */
const SHORT = ['naïve', 'El Niño', 'Señor Ibáñez', '£40', 'Café', '½ pint', 'Crème brûlée', 'À la carte'];

test.each(SHORT)('a file that says "%s" in windows-1252 is read', (text) => {
  const { messages, ...decoded } = decode(encode(text, 'windows-1252'));
  expect(decoded).toMatchObject({ text, encoding: 'windows-1252' });
  expect(messages).toHaveLength(1);
  expect(messages[0].reason).not.toContain('%');
});

test('what the detector says of a few bytes stops nothing, whatever they are', () => {
  for (let byte = 128; byte < 256; byte++)
    for (const bytes of [
      [byte],
      [byte, byte],
      [0x41, byte],
      [byte, 0x0a],
      [0x43, 0x61, 0x66, byte, 0x0d, 0x0a],
      [0x1b, 0x24, byte],
    ])
      expect(decode(Uint8Array.from(bytes)).messages).toHaveLength(1);
});

test('an encoding that was asked for is told where the bytes are UTF-8 as well', () => {
  const { text, messages } = decode(utf8(ENGLISH), 'windows-1252');
  expect(text).toContain('cafÃ©');
  expect(messages).toMatchObject([{ rule: 'encoding', actual: 'windows-1252', expected: 'utf-8' }]);
  expect(decode(utf8('plain words'), 'windows-1252').messages).toEqual([]);
});

test('a lone NUL does not make a text binary, and is kept', () => {
  expect(decode(utf8('one\0two')).text).toBe('one\0two');
});

test.each([
  [
    'a PNG',
    Uint8Array.of(
      0x89,
      0x50,
      0x4e,
      0x47,
      0x0d,
      0x0a,
      0x1a,
      0x0a,
      0,
      0,
      0,
      13,
      0x49,
      0x48,
      0x44,
      0x52,
      0,
      0,
      1,
      0xff,
    ),
    undefined,
  ],
  [
    'random bytes',
    Uint8Array.from({ length: 4000 }, (_, n) => (n * 7919 + (n >> 3) * 104729) & 255),
    undefined,
  ],
  ['a label nobody knows', utf8('x'), 'klingon'],
  ['bytes that are wrong in the encoding asked for', Uint8Array.of(0xff, 0x41), 'utf-8'],
])('%s is refused, saying what was received and expected', (_, bytes, encoding) => {
  const failing = () => decode(bytes, encoding);
  expect(failing).toThrow(DecodeError);
  expect(failing).toThrow(/^received .*, expected /);
});
