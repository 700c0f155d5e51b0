import { z } from 'zod';
import { editSidecar } from '../articles/sidecar-edit.ts';
import { decision as decisionSchema } from '../convert/decision.ts';
import { selectorOf } from '../convert/selector.ts';
import { extentOf } from '../convert/extent.ts';
import { wordsIn } from '../convert/decide/index.ts';
import type { Decision, Span } from '../convert/index.ts';
import { checkOptions } from '../convert/options.ts';
import type { Opened } from './opened.ts';
import type { Review, ReviewItem } from './item.ts';
import { PrintableError, printable } from '../convert/printable.ts';

const { kind, type, speaker, source, url } = decisionSchema.shape;
const span = z.strictObject({ start: z.number().int().nonnegative(), end: z.number().int().positive() });

/** What a person does, as toolbar and terminal say it: a verb, and what it is about. */
export const act = z.discriminatedUnion('verb', [
  z.strictObject({
    verb: z.literal('accept'),
    key: z.string(),
    /** What else is so; keys that are left out stay as they are. */
    changes: z.strictObject({ extent: span.optional(), kind, type, speaker, source, url }).optional(),
  }),
  z.strictObject({ verb: z.literal('reject'), key: z.string() }),
  z.strictObject({ verb: z.literal('undo'), key: z.string() }),
  z.strictObject({
    verb: z.literal('add'),
    extent: span,
    /** Of an interrupted quotation; default: the extent is one piece. */
    pieces: z.array(span).min(2).optional(),
    kind,
    type,
    speaker,
  }),
]);
export type Act = z.output<typeof act>;
export type Changes = NonNullable<Extract<Act, { verb: 'accept' }>['changes']>;

/** An act that cannot be: says what was received and what was expected. */
export class ActError extends PrintableError {
  override name = 'ActError';
}

/**
 * The sidecar's YAML after a person's act, wherever it comes from: the toolbar, the terminal, a line of a script, another tool.
 *
 * @throws ActError for a value that a sidecar refuses, and for an item or words that are not there.
 */
export function acted({ yaml, text }: Opened, review: Review, asked: Act): string {
  const checked = checkOptions(act, asked);
  if ('faults' in checked) throw new ActError(checked.faults.map(({ reason }) => reason).join('; '));
  const one = checked.options;
  if (one.verb === 'add') return added(yaml, text, review, one);
  const item = review.items.find(({ key }) => key === one.key);
  if (!item) throw new ActError(`received the item "${one.key}", expected one of ${printable(review.file)}`);
  const { index, decision } = item;
  if (one.verb === 'undo') return index === null ? yaml : editSidecar(yaml, { remove: index });
  if (one.verb === 'reject') {
    if (index !== null && decision?.verdict === 'add') return editSidecar(yaml, { remove: index });
    return put(yaml, index, { ...targetOf(text, item), verdict: 'reject' });
  }
  return put(yaml, index, accepting(text, review, item, one.changes ?? {}));
}

function put(yaml: string, index: number | null, decision: Decision): string {
  return editSidecar(yaml, index === null ? { insert: decision } : { change: decision, index });
}

/** The selector by which the item is, or will be, decided on. */
function targetOf(text: string, { decision, content }: ReviewItem): Omit<Decision, 'verdict'> {
  if (!decision) return selectorOf(text, extentOf({ content }));
  const { exact, prefix, suffix, times, position } = decision;
  return { exact, prefix, suffix, times, position };
}

/** All that the person saw is written down, so that it holds when a later version finds something else. */
function accepting(text: string, review: Review, item: ReviewItem, changes: Changes): Decision {
  const before = item.decision?.verdict === 'reject' ? null : item.decision;
  const { extent: moved, ...said } = changes;
  const own = extentOf(item);
  const words = moved === undefined ? own : wordsOfExtent(text, review, moved);
  const isMoved = words.start !== own.start || words.end !== own.end;
  const kind = said.kind ?? item.kind;
  const pieces = kind === 'run-in' ? piecesOf(item.content, words) : undefined;
  const rest = {
    ...(item.speaker === null ? {} : { speaker: item.speaker }),
    ...(before === null ? {} : pick(before)),
    ...said,
    kind,
    type: said.type ?? item.type,
    pieces,
  };
  if (before?.verdict === 'add') return { ...selectorOf(text, words), ...rest, verdict: 'add' };
  const target = targetOf(text, item);
  const extent = isMoved ? differing(text, target, words) : before?.extent;
  return { ...target, ...rest, extent, verdict: 'accept' };
}

const pick = ({ speaker, source, url }: Decision) => ({
  ...(speaker === undefined ? {} : { speaker }),
  ...(source === undefined ? {} : { source }),
  ...(url === undefined ? {} : { url }),
});

/** No extent is written where it is what was found. */
function differing(text: string, { position }: Omit<Decision, 'verdict'>, words: Span) {
  if (position?.start === words.start && position.end === words.end) return undefined;
  return selectorOf(text, words);
}

/** The pieces of an interrupted quotation within its words, as offsets into them; undefined where it is in one piece. */
function piecesOf(content: readonly Span[], { start, end }: Span): [number, number][] | undefined {
  const inside = content.filter((piece) => piece.start < end && piece.end > start);
  if (inside.length < 2) return undefined;
  return inside.map((piece, at) => [
    at === 0 ? 0 : piece.start - start,
    (at === inside.length - 1 ? end : piece.end) - start,
  ]);
}

function added(yaml: string, text: string, review: Review, one: Extract<Act, { verb: 'add' }>): string {
  const words = wordsOfExtent(text, review, one.extent);
  const known = review.items.find((item) => {
    const { start, end } = extentOf(item);
    return start === words.start && end === words.end;
  });
  const { kind = kindOf(review, words), type = known?.type ?? 'direct', speaker } = one;
  if (known)
    return put(
      yaml,
      known.index,
      accepting(text, review, known, { kind, type, ...(speaker === undefined ? {} : { speaker }) }),
    );
  const pieces = one.pieces && kind === 'run-in' ? piecesOf(one.pieces, words) : undefined;
  const decision = { ...selectorOf(text, words), verdict: 'add' as const, kind, type, pieces, speaker };
  return editSidecar(yaml, { insert: decision });
}

/** Whole blocks are a block quotation. */
function kindOf({ blocks, text }: Review, { start, end }: Span): 'block' | 'run-in' {
  const inside = blocks.filter((block) => block.start < end && block.end > start);
  const edges = [text.slice(inside[0]?.start ?? start, start), text.slice(end, inside.at(-1)?.end ?? end)];
  return edges.every((edge) => !/[\p{L}\p{N}]/u.test(edge)) ? 'block' : 'run-in';
}

/** @throws ActError where a span is not in the text, or holds no word of its body. */
function wordsOfExtent(text: string, { blocks, file }: Review, span: Span): Span {
  if (span.start >= span.end || span.end > text.length)
    throw new ActError(
      `received the words from ${span.start} to ${span.end}, expected some of the ${text.length} of ${printable(file)}`,
    );
  const words = wordsIn(text, span);
  const isBody = blocks.some((block) => block.start < words.end && block.end > words.start);
  if (words.start >= words.end || !isBody)
    throw new ActError(`received a selection without words of the article, expected the quoted words`);
  return words;
}
