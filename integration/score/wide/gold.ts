import { z } from 'zod';
import { goldId, span, spanFaults } from '../gold.ts';
import type { Quotation } from '../../convert/model.ts';

const person = z.object({ name: z.string(), aliases: z.array(z.string()).nullish() });

const quotation = z.object({
  /** The words without their outer marks, in one or more pieces. */
  spans: z.array(span).min(1, 'at least one span'),
  /** `block`: set apart as paragraphs of its own. */
  set: z.string().nullish(),
  /** A name of `people`, `(author)`, or null where the text names nobody. */
  speaker: z.string().nullish(),
  /** What the text calls a speaker whom it does not name. */
  described: z.string().nullish(),
  /** Readers may see it either way: not scored. */
  open: z.boolean().nullish(),
});

/** One line of gold in the wide form: every stretch of another's words, in marks or set apart, with its speaker. */
export const wideLine = z
  .object({
    id: goldId,
    lang: z.string().nullish(),
    /** Of which kind the text is: scores are summed by it. */
    kind: z.string().default('(no kind)'),
    text: z.string(),
    people: z.array(person),
    quotations: z.array(quotation),
  })
  .superRefine(({ text, quotations }, context) => {
    quotations.forEach(({ spans }, i) => {
      spanFaults(spans, text, ['quotations', i, 'spans'], context);
    });
  });

/** An article with every quotation that people found in it. */
export type WideGold = z.output<typeof wideLine>;
export type WideQuotation = z.output<typeof quotation>;
export type Person = z.output<typeof person>;

/** Wide gold and what was found in its text. */
export interface WideAnswer {
  gold: WideGold;
  found: readonly Quotation[];
}

/** Whether a line of gold, as JSON, is meant as wide: it lists people, or quotations in pieces. */
export function isWide(line: unknown): boolean {
  if (!(line instanceof Object)) return false;
  if ('people' in line) return true;
  const quotations: unknown = 'quotations' in line ? line.quotations : null;
  return Array.isArray(quotations) && quotations.some((one) => one instanceof Object && 'spans' in one);
}
