import { readFileSync } from 'node:fs';
import { findRuns } from '../../integration/convert/marks/runs.ts';
import { wordsOf } from '../../integration/convert/text/index.ts';
import type { Article, Span } from '../../integration/convert/model.ts';

export interface GoldQuotation extends Span {
  type: 'direct' | 'indirect' | 'mixed';
  source: Span | null;
  cue: Span | null;
  cueKind?: 'speech' | 'other';
  group?: string;
  nested?: boolean;
}
export interface GoldArticle {
  id: string;
  text: string;
  quotations: GoldQuotation[];
}

/** Reads a corpus file, one article a line. */
export function readArticles(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** Runs of lines between blank ones. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?![^\S\n]*\n)[^\n]+)*/g))
    if (match[0].trim()) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}

/** The outermost pieces in quotation marks, marks included, as the package's own pairing finds them. */
export function markedOf(text: string): Span[] {
  const blocks = paragraphsOf(text).map((span) => ({
    ...span,
    form: 'paragraph' as const,
    lines: [span],
    signs: [],
    quoteDepth: 0,
    indent: 0,
    wrapped: false,
  }));
  const article: Article = {
    text,
    blocks,
    messages: [],
    metadata: {
      title: { value: '', from: 'name', place: null },
      byline: null,
      date: null,
      tags: null,
      url: null,
      draft: false,
      publishDate: null,
      lang: 'en',
      extra: {},
      header: null,
      headline: null,
    },
  };
  return findRuns(article, wordsOf(article))
    .filter((run) => run.depth === 0)
    .map(({ start, end }) => ({ start, end }));
}
