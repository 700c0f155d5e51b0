import { z } from 'zod';
import type { Span } from './model.ts';

const offset = z.number().int().nonnegative();

/**
 * Words of a text by what they say and what stands around them, and where: W3C's TextQuoteSelector (`exact`, `prefix`, `suffix`) and
 * TextPositionSelector (`position`, here in UTF-16 code units). Tools write all four; a person may leave out all but `exact`.
 */
export const selectorShape = {
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  /** How often `exact` stood in the text, where that was more than once: then it is never found again without its whole context. */
  times: z.number().int().min(2).optional(),
  position: z
    .strictObject({ start: offset, end: offset })
    .refine(({ start, end }) => start < end, 'a position whose start is before its end')
    .optional(),
};

export const selector = z.strictObject(selectorShape);
export type Selector = z.output<typeof selector>;

/** Characters of context on either side; what Hypothesis writes. */
const CONTEXT = 32;
/** Context grows up to this where less of it would not tell the words from others in the text. */
export const MOST_CONTEXT = 256;

/** The selector of a span of `text`, with as much context as tells it from every other place where that can be. */
export function selectorOf(text: string, { start, end }: Span): Selector {
  const exact = text.slice(start, end);
  const times = countOf(text, exact);
  let [from, to] = [start, end];
  for (let length = CONTEXT; length <= MOST_CONTEXT; length *= 2) {
    from = betweenCharacters(text, Math.max(0, start - length), 1);
    to = betweenCharacters(text, Math.min(text.length, end + length), -1);
    if (times === 1 || isUnique(text, text.slice(from, to))) break;
  }
  return {
    exact,
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
    ...(times > 1 ? { times } : {}),
    position: { start, end },
  };
}

function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++;
  return count;
}

const isUnique = (text: string, words: string) => text.indexOf(words) === text.lastIndexOf(words);

/** The offset, moved by `step` where it parts the two halves of a character. */
function betweenCharacters(text: string, at: number, step: 1 | -1): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))
    ? at + step
    : at;
}
