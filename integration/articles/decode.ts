import { createRequire } from 'node:module';
import type jschardet from 'jschardet';
import type { Message } from '../convert/model.ts';
import { PrintableError } from '../convert/printable.ts';

/** A file's bytes as text, with what was found out about its encoding. */
export interface Decoded {
  text: string;
  /** WHATWG name (`utf-8`, `windows-1252`, `utf-16le`, `macintosh`, …). */
  encoding: string;
  /** 0..1: 1 for a byte order mark, strict UTF-8 or an encoding that was asked for, else the detector's own figure; 0 where its guess was not to be used. */
  confidence: number;
  /** Doubt about the encoding, under the rule `encoding`; none where it is certain. */
  messages: Message[];
}

/** Bytes that cannot be read as text; the message says what was received, what was expected and what to do. */
export class DecodeError extends PrintableError {
  override name = 'DecodeError';
}

/** Byte order marks: certain, so they are read first. They are no characters of the text and are not kept. */
const BYTE_ORDER_MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'utf-32le' }, // before UTF-16LE, whose mark it begins with
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** The detector's names that the WHATWG, and so `TextDecoder`, calls otherwise. */
const WHATWG_NAMES: Readonly<Record<string, string>> = {
  macroman: 'macintosh',
  'iso8859-15': 'iso-8859-15',
  'utf-16-le': 'utf-16le',
  'utf-16-be': 'utf-16be',
};

/** Of old files on the web, says the Encoding Standard; every byte is a character in it. */
const USUAL = 'windows-1252';

/** What the detector says of a word or two with an accent is less sure, and mostly wrong: "Señor" in Cyrillic. */
const LEAST = 0.03;

/** Enough of a file to tell its encoding; more only costs time. */
const SAMPLE_BYTES = 64 * 1024;
/** More control characters than this share of the text: no article, whatever decodes it. */
const BINARY_SHARE = 0.02;
// Control characters that no text has a use for; tab, line feed, form feed, carriage return, U+0085 and ESC are left out.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F]/g;

/**
 * Reads bytes as text: a byte order mark, else strict UTF-8, else what the bytes look like.
 *
 * `encoding` (any WHATWG label) overrides all of that, but for a byte order mark of its own.
 * @throws DecodeError for an unknown label, bytes that are wrong in the encoding asked for, and files that are not text.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined) return asked(bytes, encoding);
  const mark = BYTE_ORDER_MARKS.find((row) => row.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return certain(strictly(bytes, mark.encoding));
  const utf8 = utf8Of(bytes);
  // UTF-16 without a mark is valid UTF-8 too where it is all Latin: every other character is NUL.
  if (utf8 !== null && !utf8.includes('\0')) return asText(certain({ text: utf8, encoding: 'utf-8' }));
  const guess = detected(bytes);
  if (utf8 !== null && !guess.encoding?.startsWith('utf-16'))
    return asText(certain({ text: utf8, encoding: 'utf-8' }));
  // Of two or three bytes the detector says the same; a picture has control characters.
  if (guess.encoding === null && guess.mimeType && bytes.some(isControl))
    throw new DecodeError(
      `received ${guess.mimeType}, expected plain text; remove the file or set "encoding" for it`,
    );
  const decoded = guessed(bytes, guess);
  // Any bytes pass for UTF-16; a text in it has no NUL of its own.
  if (decoded.encoding.startsWith('utf-16') && decoded.text.includes('\0'))
    throw new DecodeError(binary('NUL'));
  return asText(decoded);
}

interface Text {
  text: string;
  encoding: string;
}

const certain = (text: Text): Decoded => ({ ...text, confidence: 1, messages: [] });

/** In the encoding asked for; where the bytes are UTF-8 as well, which is no accident, that is told. */
function asked(bytes: Uint8Array, label: string): Decoded {
  const decoded = certain(strictly(bytes, label));
  if (decoded.encoding === 'utf-8') return decoded;
  const utf8 = utf8Of(bytes);
  if (utf8 === null || utf8 === decoded.text || utf8.includes('\0')) return decoded;
  const reason = `The file was read as ${decoded.encoding}, as "encoding" asks, but its bytes are UTF-8 as well: should words look wrong, take "encoding" away.`;
  return { ...decoded, messages: [doubt(reason, decoded.encoding, 'utf-8')] };
}

/** In the encoding that the bytes look like; in the usual one where they cannot be what they look like. */
function guessed(bytes: Uint8Array, guess: Guess): Decoded {
  const { encoding, confidence } = guess;
  const likely = encoding !== null && isPossible(bytes, guess) ? readAs(bytes, encoding) : null;
  if (likely)
    return told(
      likely,
      confidence,
      `The bytes are not UTF-8 and were read as ${likely.encoding}, which they look like most`,
    );
  return told(
    strictly(bytes, USUAL),
    0,
    `The bytes are not UTF-8 and too few to tell their encoding, so they were read as ${USUAL}, which old files mostly are`,
  );
}

function told(text: Text, confidence: number, what: string): Decoded {
  const reason = `${what}. Should words look wrong, set "encoding" for the file.`;
  return { ...text, confidence, messages: [doubt(reason, text.encoding, 'UTF-8, or "encoding" set')] };
}

/** The detector may know nothing. And a few accented letters may look like UTF-16; a text in that has line ends or spaces, of which one byte is NUL. */
const isPossible = (bytes: Uint8Array, { encoding, confidence }: Guess) =>
  encoding !== null && (encoding.startsWith('utf-16') ? bytes.includes(0) : confidence >= LEAST);

function doubt(reason: string, actual: string, expected: string): Message {
  return { rule: 'encoding', reason, place: { start: 0, end: 0 }, actual, expected };
}

const binary = (signs: string) =>
  `received a binary file (with ${signs} characters), expected plain text; remove the file or set "encoding" for it`;

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

interface Guess {
  /** Null where the bytes look like nothing. */
  encoding: string | null;
  confidence: number;
  mimeType: string | null | undefined;
}

const require = createRequire(import.meta.url);

function detected(bytes: Uint8Array): Guess {
  // Loaded only for a file that is not plain UTF-8: its model takes a tenth of a second to unpack.
  const { detect } = require('jschardet') as typeof jschardet;
  const { encoding, confidence, mimeType } = detect(bytes.subarray(0, SAMPLE_BYTES));
  const name = encoding?.toLowerCase() ?? null;
  return { encoding: name === null ? null : (WHATWG_NAMES[name] ?? name), confidence, mimeType };
}

/** Null where the Encoding Standard has no such encoding, or the bytes are wrong in it. */
function readAs(bytes: Uint8Array, label: string): Text | null {
  try {
    return strictly(bytes, label);
  } catch {
    return null;
  }
}

function strictly(bytes: Uint8Array, label: string): Text {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    throw new DecodeError(
      `received the encoding "${label}", expected one that the Encoding Standard names, such as utf-8, windows-1252, utf-16le or macintosh`,
    );
  }
  try {
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    throw new DecodeError(
      `received bytes that are not ${decoder.encoding}, expected a text in that encoding; set "encoding" for the file`,
    );
  }
}

const isControl = (byte: number) => byte < 0x09 || (byte > 0x0d && byte < 0x1b);

function asText(decoded: Decoded): Decoded {
  const controls = decoded.text.match(CONTROLS)?.length ?? 0;
  if (controls > 8 && controls > decoded.text.length * BINARY_SHARE)
    throw new DecodeError(binary(`${controls} control`));
  return decoded;
}
