import { PAD } from '../../../integration/convert/clauses/model/columns.ts';
import { toHashTable } from '../../../integration/convert/models/hash-table.ts';
import { EDGE, tokenize } from '../../../integration/convert/clauses/model/tokens.ts';
import { readWords } from '../../../integration/convert/blocks/model/words.ts';
import { parse } from '../../../integration/convert/index.ts';
import type { Article, Span } from '../../../integration/convert/model.ts';
import { parseOptions } from '../../../integration/convert/options.ts';
import { atomsOf, Begins, wordsOf } from '../../../integration/convert/text/index.ts';
import type { Atoms } from '../../../integration/convert/text/index.ts';

/** What each reader makes of an article: spans of the text, in order. */
export interface Cuts {
  article: Article;
  atoms: Atoms;
  rules: Span[];
  /** Quotation marks, which the rules read apart from words. */
  marks: Span[];
  tokens: Span[];
  blockWords: Span[];
}

export function cutsOf(text: string, lang: string): Cuts {
  const article = parse(text, parseOptions({ lang }));
  const atoms = atomsOf(article);
  const words = wordsOf(article);
  const tokens = tokenize(atoms, article.blocks, [], toHashTable([], []));
  const { length } = readWords(atoms, article.blocks);
  const blockStarts = startsOf(atoms, Begins.blockWord);
  return {
    article,
    atoms,
    rules: spansOf(words.start, words.end, 0, words.count),
    marks: words.signs.map(({ start, end }) => ({ start, end })),
    tokens: spansOf(tokens.start, tokens.end, PAD, tokens.count).filter(
      (_, i) => tokens.kind[PAD + i] !== EDGE,
    ),
    blockWords: blockStarts.map((start, i) => ({ start, end: start + length[i] })),
  };
}

/** Where a reader begins its words, as the table of atoms has it. */
export function startsOf({ count, start, begins }: Atoms, reader: number): number[] {
  const starts: number[] = [];
  for (let row = 0; row < count; row++) if (begins[row] & reader) starts.push(start[row]);
  return starts;
}

export function spansOf(start: Int32Array, end: Int32Array, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let i = from; i < to; i++) spans.push({ start: start[i], end: end[i] });
  return spans;
}
