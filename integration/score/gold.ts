import { z } from 'zod';
import type { Quotation, Span } from '../convert/model.ts';

export const span = z.object({ start: z.int().min(0), end: z.int().min(0) });
export const goldId = z.union([z.string(), z.number()], { error: 'a string or a number' }).transform(String);

/** Refuses spans that leave the text. */
export function spanFaults(
  spans: readonly Span[],
  text: string,
  path: PropertyKey[],
  context: z.RefinementCtx,
): void {
  for (const [i, { start, end }] of spans.entries()) {
    if (start <= end && end <= text.length) continue;
    const message = `a span within the text's ${text.length} code units, received ${start} to ${end}`;
    context.addIssue({ code: 'custom', path: [...path, i], message });
  }
}

const quotation = span.extend({
  /** Other types may stand in the file and are not scored. */
  type: z.string(),
  source: span.nullish(),
  /** The speaker's name, in any spelling; `speakerId` joins the spellings of one speaker. */
  speaker: z.string().nullish(),
  speakerId: z.string().nullish(),
  /** `speech` or anything else; without it every cue counts as one of speech. */
  cueKind: z.string().nullish(),
  /** Speech within speech is not scored. */
  nested: z.boolean().nullish(),
});

/** One line of a gold file, in the inline form (`quotations`), the block form (`blockquotes`), or both. */
export const goldLine = z
  .object({
    id: goldId,
    lang: z.string().nullish(),
    text: z.string(),
    quotations: z.array(quotation).optional(),
    blockquotes: z.array(span).optional(),
    /** Runs of text that are quoted whole or not at all; default: what blank lines part. */
    paragraphs: z.array(span).optional(),
  })
  .superRefine((line, context) => {
    for (const list of ['quotations', 'blockquotes', 'paragraphs'] as const)
      spanFaults(line[list] ?? [], line.text, [list], context);
    if (!line.quotations && !line.blockquotes)
      context.addIssue({
        code: 'custom',
        path: [],
        message: 'an article with "quotations" or "blockquotes"',
      });
  });

/** An article with what people found in it. */
export type Gold = z.output<typeof goldLine>;
export type GoldQuotation = z.output<typeof quotation>;

/** An article's gold beside what was found in its text. */
export interface Answer {
  gold: Gold;
  found: readonly Quotation[];
}

/** The gold's paragraphs, or what blank lines part. */
export function paragraphsOf({ text, paragraphs }: Gold): Span[] {
  if (paragraphs) return paragraphs;
  return [...text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/**
 * What a person decided about an article, as gold: scores of findings over it are scores over decisions. Give only what was decided;
 * spans that were never looked at say nothing.
 */
export function goldOf(id: string, text: string, decided: readonly Quotation[]): Gold {
  const runIn = decided.filter((q) => q.kind === 'run-in');
  const blocks = decided.filter((q) => q.kind === 'block');
  const quotations = runIn.flatMap(({ type, content, source, speaker }) =>
    content.map((piece) => ({ ...piece, type, source, speaker: speaker?.name ?? null })),
  );
  const blockquotes = blocks.map(({ content }) => ({ start: content[0].start, end: content.at(-1)!.end }));
  return { id, text, quotations, blockquotes };
}

/** The gold quotations that are scored, in order. */
export function scored(gold: Gold): GoldQuotation[] {
  return (gold.quotations ?? []).filter((q) => !q.nested && TYPES.has(q.type));
}

/** The types that say something is said; marks of distance and titles of works are not scored. */
export const TYPES: ReadonlySet<string> = new Set(['direct', 'mixed', 'indirect']);
