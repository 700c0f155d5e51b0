import { asPageText } from '../convert/serialize/index.ts';
import type { Quotation } from './quotation.ts';

/** A stretch of an article around a quotation. */
export interface Stretch {
  words: string;
  /** Whether they are the quoted words, with the marks they are printed in, or the article's own. */
  isQuoted: boolean;
}

/** Characters of the article's own words on either side, and of each piece of the quotation, at most. */
const AROUND = 160;
const PIECE = 700;

const SENTENCE_END = /[.!?…]["”’»)\]]*\s+(?=["“„«‘([]*[\p{Lu}\p{Lo}]|$)/gu;
const BLANK_LINE = /\n[^\S\n]*\n/;

/**
 * A quotation in its place: its words, and of the sentence that it stands in what comes before, between and after. A block quotation
 * stands alone. White space is single spaces, signs of quoting (`>`) are left out; for reading, not for comparing.
 *
 * @param text - the article's decoded text
 */
export function passageOf({ kind, content, marked }: Quotation, text: string): Stretch[] {
  const pieces = marked.length > 0 ? marked : content;
  const first = pieces.at(0);
  const last = pieces.at(-1);
  if (!first || !last) return [];
  const stretches: Stretch[] = [];
  const add = (words: string, isQuoted: boolean) => {
    if (words !== '') stretches.push({ words: asPageText(words), isQuoted });
  };
  if (kind === 'run-in') add(before(text, first.start), false);
  pieces.forEach(({ start, end }, index) => {
    const previous = index > 0 ? pieces[index - 1].end : start;
    if (index > 0) add(shortened(plain(text.slice(previous, start)), AROUND), false);
    add(shortened(plain(text.slice(start, end)), PIECE), true);
  });
  if (kind === 'run-in') add(after(text, last.end), false);
  return stretches;
}

function before(text: string, end: number): string {
  const start = Math.max(0, end - AROUND);
  const paragraph = text.slice(start, end).split(BLANK_LINE).at(-1)!;
  const from = [...paragraph.matchAll(SENTENCE_END)].at(-1);
  if (from) return plain(paragraph.slice(from.index + from[0].length));
  const isCut = start > 0 && paragraph.length === end - start;
  return isCut ? `… ${plain(paragraph.replace(/^\S*\s/, ''))}` : plain(paragraph);
}

function after(text: string, start: number): string {
  // A mark that closes a sentence is within the quotation: “It is late.”
  const seen = Math.max(0, start - 3);
  const paragraph = text.slice(seen, start + AROUND).split(BLANK_LINE)[0];
  for (const end of paragraph.matchAll(SENTENCE_END)) {
    const cut = seen + end.index + end[0].trimEnd().length;
    if (cut >= start) return plain(text.slice(start, cut));
  }
  const words = paragraph.slice(start - seen);
  const isCut = start + AROUND < text.length && seen + paragraph.length === start + AROUND;
  return isCut ? `${plain(words.replace(/\s\S*$/, ''))} …` : plain(words);
}

/** A space at either end is kept as one: stretches stand side by side. */
const plain = (words: string) => words.replaceAll(/^[>\s]+/gm, ' ').replaceAll(/\s+/g, ' ');

function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const space = words.lastIndexOf(' ', most);
  return `${words.slice(0, space > most / 2 ? space : most)} …`;
}
