/** Kinds of evidence, each of which can be hidden from a trained network to see what it was worth. */
import { rowNames } from '../../integration/convert/blocks/model/features.ts';
import type { Example } from './example.ts';

const columns = (test: RegExp): number[] => rowNames.flatMap((name, i) => (test.test(name) ? [i] : []));

/** Dense columns of each kind; `topics` are those after the features. */
const kinds: Record<string, number[] | 'topics' | 'words' | 'patterns'> = {
  colons: columns(/colon/i),
  'style against the article': columns(/vsArticle|distance/),
  'edges of paragraphs': columns(/^(?:start|end|first|second|last):|Sentence:|marks/),
  'word classes': columns(/^class:/),
  'characters and measures': columns(/^char:|^[a-z]+(?:Words|Sentence|Length|Inside|Capitals|Share)?$/),
  'shared words': columns(/shared|names|seen|rare/),
  'place in the article': columns(/^(?:index|fromEnd|relative|paragraphs|article|since)/),
  topics: 'topics',
  'word vectors': 'words',
  patterns: 'patterns',
};
export const kindsOfEvidence: readonly string[] = Object.keys(kinds);

/** A copy of `example` in which the kind's inputs are those of an empty text. */
export function withoutEvidence(example: Example, kind: string): Example {
  const what = kinds[kind];
  if (what === 'words') return { ...example, ids: new Uint16Array(example.ids.length) };
  if (what === 'patterns') {
    const { patterns, count } = example;
    return {
      ...example,
      patterns: { rows: patterns.rows, begins: new Int32Array(count + 1), edges: new Int32Array(count) },
    };
  }
  const width = example.dense.length / example.count;
  const hidden =
    what === 'topics' ? Array.from({ length: width - rowNames.length }, (_, i) => rowNames.length + i) : what;
  const dense = example.dense.slice();
  for (let row = 0; row < dense.length; row += width) for (const c of hidden) dense[row + c] = 0;
  return { ...example, dense };
}
