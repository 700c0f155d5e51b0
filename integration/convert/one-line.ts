import { z } from 'zod';

/**
 * Characters that no name or title has: controls and line ends, halves of surrogate pairs, and the embeddings and isolates that turn
 * the direction of what stands after them on a page. Marks of direction (U+200E, U+200F) are part of some names.
 */
export const NOT_IN_LINE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

const EXPECTED =
  'one line of text, without control characters and characters that change the direction of text';

/** Words that a person states in one line: a name, a title, a tag. */
export const oneLine = z
  .string()
  .trim()
  .min(1)
  .refine((words) => !NOT_IN_LINE.test(words), EXPECTED);
