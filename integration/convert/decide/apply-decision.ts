import { makeFinding } from '../quotations/index.ts';
import type { Finding } from '../quotations/index.ts';
import type { Article, Quotation, Span, SpanText, Speaker, Work } from '../model.ts';
import type { Decision } from '../decision.ts';
import { extentOf } from '../extent.ts';
import { piecesByBlock, withMarks, wordsIn } from './words-in.ts';

/** Characters around a quotation in which its source is looked for. */
const NEAR = 2000;

/** A finding of a person's own: what Verbatim missed, or no longer finds. */
export function findingOf(article: Article, decision: Decision, extent: Span): Finding {
  const { kind = 'run-in', type = 'direct' } = decision;
  const content = contentOf(article, decision, kind, wordsIn(article.text, extent));
  const rule = decision.verdict === 'add' ? 'added' : 'kept';
  return makeFinding({ kind, type, content, marked: marksOf(article.text, content), rule, confidence: 1 });
}

/** What `found` is by a decision that accepts it, with the words of `extent`. Who is quoted is said by `withSpeaker`. */
export function applied(article: Article, found: Quotation, decision: Decision, extent: Span): Quotation {
  const kind = decision.kind ?? found.kind;
  const own = extentOf(found);
  const stays = kind === found.kind && own.start === extent.start && own.end === extent.end;
  const content = stays ? found.content : reaching(article, found, decision, kind, extent);
  return {
    ...found,
    kind,
    type: decision.type ?? found.type,
    content,
    marked: stays ? found.marked : marksOf(article.text, content),
    source: apart(found.source, content, stays),
    cue: apart(found.cue, content, stays),
    work: workOf(found.work, decision, extent),
    status: 'decided',
    confidence: 1,
    ...(found.startConfidence === undefined ? {} : { startConfidence: 1, extentConfidence: 1 }),
  };
}

/** The quotation with the speaker and the source that the decision names; null where that source is not printed near it. */
export function withSpeaker(
  text: string,
  quotation: Quotation,
  { speaker: name, source: words }: Decision,
  speakers: ReadonlyMap<string, Speaker>,
): Quotation | null {
  const speaker = name ? (speakers.get(name) ?? { name, mentions: [] }) : null;
  const source = words ? sourceNear(text, words, extentOf(quotation)) : null;
  if (words && !source) return null;
  return {
    ...quotation,
    ...(name === undefined ? {} : { speaker }),
    ...(words === undefined ? {} : { source }),
  };
}

/** Where the source that a person names is printed nearest to the quotation, also across the end of a line; null where it is not near. */
function sourceNear(text: string, words: string, extent: Span): SpanText | null {
  const printed = new RegExp(words.split(/\s+/).map(literal).join('\\s{1,4}'), 'g');
  const from = Math.max(0, extent.start - NEAR - words.length);
  const placesIn = (start: number, end: number): Span[] =>
    Array.from(text.slice(start, end).matchAll(printed), ({ index, 0: { length } }) => ({
      start: start + index,
      end: start + index + length,
    }));
  const before = placesIn(from, extent.start).at(-1);
  const after = placesIn(extent.end, extent.end + NEAR + words.length).at(0);
  const distance = ({ start, end }: Span) => Math.max(extent.start - end, start - extent.end);
  const nearest = [before, after]
    .flatMap((span) => span ?? [])
    .sort((a, b) => distance(a) - distance(b))
    .at(0);
  return nearest === undefined ? null : { ...nearest, text: text.slice(nearest.start, nearest.end) };
}

/** The words as a pattern that matches just them. */
const literal = (words: string) => words.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function contentOf(article: Article, { pieces }: Decision, kind: Quotation['kind'], extent: Span): Span[] {
  if (pieces)
    return pieces.map(([start, end]) => ({
      start: extent.start + start,
      end: Math.min(extent.start + end, extent.end),
    }));
  const byBlock = kind === 'block' ? piecesByBlock(article, extent) : [];
  return byBlock.length > 0 ? byBlock : [extent];
}

/** The pieces of an interrupted quotation stay pieces where its edges move. */
function reaching(
  article: Article,
  { content }: Quotation,
  decision: Decision,
  kind: Quotation['kind'],
  extent: Span,
): Span[] {
  const inside = content.filter(({ start, end }) => start < extent.end && end > extent.start);
  if (kind === 'block' || decision.pieces || inside.length < 2)
    return contentOf(article, decision, kind, extent);
  return inside.map(({ start, end }, index) => ({
    start: index === 0 ? extent.start : start,
    end: index === inside.length - 1 ? extent.end : end,
  }));
}

function marksOf(text: string, content: readonly Span[]): Span[] {
  return content.flatMap((piece) => withMarks(text, piece) ?? []);
}

/** A source or a cue that the words reach over now is part of them, not what introduces them. */
function apart(part: SpanText | null, content: readonly Span[], stays: boolean): SpanText | null {
  if (!part || stays) return part;
  return content.some(({ start, end }) => part.start < end && part.end > start) ? null : part;
}

function workOf(found: Work | null, { url, work: title }: Decision, { start }: Span): Work | null {
  if (url === undefined && title === undefined) return found;
  const work: Work = { ...(found ?? { start, end: start }) };
  if (url === null) delete work.url;
  else if (url !== undefined) work.url = url;
  if (title === null) delete work.title;
  else if (title !== undefined) work.title = title;
  return (work.url ?? work.title ?? work.publisher) === undefined ? null : work;
}
