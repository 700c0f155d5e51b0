import { createRequire } from 'node:module';
import type jschardet from 'jschardet';

/** The detector's names that the WHATWG, and so `TextDecoder`, calls otherwise. */
const WHATWG_NAMES: Readonly<Record<string, string>> = {
  macroman: 'macintosh',
  'iso8859-15': 'iso-8859-15',
  'utf-16-le': 'utf-16le',
  'utf-16-be': 'utf-16be',
};

/** Of old files on the web, says the Encoding Standard; every byte is a character in it. */
export const USUAL = 'windows-1252';

/** What the detector says of a word or two with an accent is less sure, and mostly wrong: "Señor" in Cyrillic. */
const LEAST = 0.03;

/** Enough of a file to tell its encoding; more only costs time. */
const SAMPLE_BYTES = 64 * 1024;

/** What the bytes of a text look like. */
export interface Guess {
  /** Null where the bytes look like nothing. */
  encoding: string | null;
  confidence: number;
  mimeType: string | null | undefined;
}

const require = createRequire(import.meta.url);

/** What the detector makes of bytes that are not UTF-8. */
export function guessEncoding(bytes: Uint8Array): Guess {
  // Loaded only for a file that is not plain UTF-8: its model takes a tenth of a second to unpack.
  const { detect } = require('jschardet') as typeof jschardet;
  const { encoding, confidence, mimeType } = detect(bytes.subarray(0, SAMPLE_BYTES));
  const name = encoding?.toLowerCase() ?? null;
  return { encoding: name === null ? null : (WHATWG_NAMES[name] ?? name), confidence, mimeType };
}

/**
 * Whether a guess is worth trying. The detector may know nothing, and a few accented letters may look like UTF-16, in which a text has
 * line ends or spaces, of which one byte is NUL.
 */
export const isPossible = (bytes: Uint8Array, { encoding, confidence }: Guess) =>
  encoding !== null && (encoding.startsWith('utf-16') ? bytes.includes(0) : confidence >= LEAST);
