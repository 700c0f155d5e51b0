import { Is, languageOf } from '../languages/index.ts';
import type { Article, Quotation } from '../model.ts';
import { firstWordAt } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/** Amid chants of “Shame!”: what a noun of shouting and its preposition lead in is nobody's by name. */
export function isShouted(
  { metadata }: Article,
  words: Words,
  { kind, type, marked, source }: Quotation,
): boolean {
  const start = marked.at(0)?.start;
  if (kind === 'block' || type === 'indirect' || source !== null || start === undefined) return false;
  const before = firstWordAt(words, start) - 1;
  if (before < 1 || (words.classes[before] & Is.preposition) === 0) return false;
  return languageOf(metadata.lang).inscriptions.has(words.hash[before - 1]);
}
