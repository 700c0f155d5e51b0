/** The dense description of every paragraph of an article: one row of `rowWidth` numbers each. */
import { contextNames, contextWidth, writeContext } from './context-features.ts';
import { localNames, localWidth, writeLocal } from './paragraph-features.ts';
import { runNames, runWidth, writeRuns } from './run-features.ts';
import type { Atoms } from '../../text/index.ts';
import type { Span } from '../../model.ts';
import { readWords, type Words } from './words.ts';

export const rowNames: readonly string[] = [...localNames, ...contextNames, ...runNames];
export const rowWidth = localWidth + contextWidth + runWidth;

/** Rows (paragraph × column) and the words they came from. `stride` numbers apart, the rest of them 0. Never throws; linear in the text. */
export function describe(
  atoms: Atoms,
  paragraphs: readonly Span[],
  stride = rowWidth,
): { rows: Float32Array; words: Words } {
  const words = readWords(atoms, paragraphs);
  const rows = new Float32Array(paragraphs.length * stride);
  for (let p = 0; p < paragraphs.length; p++) writeLocal(atoms.text, paragraphs, words, p, rows, p * stride);
  if (paragraphs.length > 0) {
    writeContext(words, paragraphs.length, rows, stride);
    writeRuns(words, paragraphs.length, rows, stride, localWidth + contextWidth);
  }
  return { rows, words };
}
