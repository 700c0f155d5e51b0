import type { Article, Span } from '../model.ts';
import { makeFinding } from './finding.ts';
import { Shape, trimSpan, withText } from '../text/index.ts';
import type { Finding } from './finding.ts';
import type { Words } from '../text/index.ts';

/** A paragraph of a transcript: "WALLACE: Do you agree?" */
export interface Turn {
  block: number;
  /** Where the label and its colon end. */
  from: number;
  finding: Finding;
}

/** Fewer labels make no transcript: "NOTE:", "UPDATE:". */
const TURNS = 3;
const LABEL_WORDS = 5;

/**
 * Turns that a label in capitals opens, in a text where at least three do and some label comes again: transcripts of interviews and
 * debates. The words up to the paragraph's end are what the label's bearer says.
 */
export function findTurns(article: Article, words: Words): Turn[] {
  const turns: Turn[] = [];
  const labels = new Map<string, number>();
  for (let block = 0; block < article.blocks.length; block++) {
    if (article.blocks[block].form !== 'paragraph') continue;
    const end = labelEnd(words, words.blocks[block], words.blocks[block + 1]);
    if (end === 0) continue;
    const source = { start: words.start[words.blocks[block]], end: words.end[end - 2] };
    const content = spoken(article, { start: words.end[end - 1], end: article.blocks[block].end });
    if (content.end <= content.start) continue;
    const label = article.text.slice(source.start, source.end);
    labels.set(label, (labels.get(label) ?? 0) + 1);
    const finding = makeFinding({
      kind: 'run-in',
      type: 'direct',
      content: [content],
      rule: 'transcript-turn',
      confidence: 0.85,
      source: withText(article.text, source),
      cue: withText(article.text, { start: words.start[end - 1], end: words.end[end - 1] }),
    });
    turns.push({ block, from: words.end[end - 1], finding });
  }
  return turns.length >= TURNS && [...labels.values()].some((count) => count > 1) ? turns : [];
}

/** The word after "SEN. DOE:" at the start of a block, or 0. */
function labelEnd(words: Words, from: number, limit: number): number {
  let w = from;
  while (
    w < Math.min(limit, from + LABEL_WORDS) &&
    (words.shape[w] & Shape.capitals) !== 0 &&
    (words.shape[w] & Shape.word) !== 0
  )
    w++;
  const label = w > from && words.end[w - 1] - words.start[from] > 1;
  return label && w + 1 < limit && words.hash[w] === 58 ? w + 1 : 0;
}

/** What is said, without white space and without a mark that only closes the paragraph. */
function spoken(article: Article, span: Span): Span {
  const inner = trimSpan(article.text, span);
  const last = article.text[inner.end - 1] ?? '';
  return /["”]/.test(last) && !/["“”]/.test(article.text.slice(inner.start, inner.end - 1))
    ? trimSpan(article.text, { start: inner.start, end: inner.end - 1 })
    : inner;
}
