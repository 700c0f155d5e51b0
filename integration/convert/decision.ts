import { z } from 'zod';
import { oneLine } from './one-line.ts';
import { isWebAddress, WEB_ADDRESS } from './web-address.ts';
import { selector, selectorShape } from './selector.ts';

const KINDS = ['block', 'run-in'] as const;
const TYPES = ['direct', 'indirect', 'mixed', 'scare', 'title'] as const;
const name = oneLine.nullable().optional();
const offset = z.number().int().nonnegative();

/**
 * What a person decided of one quotation. The selector names its words, without the marks around them: those that Verbatim found, or
 * under `add` those that it missed.
 */
export const decision = z
  .strictObject({
    ...selectorShape,
    /** `accept`: it is a quotation, as described here; `reject`: it is none; `add`: the same as `accept`, of words that were missed. */
    verdict: z.enum(['accept', 'reject', 'add']),
    kind: z.enum(KINDS).optional(),
    type: z.enum(TYPES).optional(),
    /** The words that are quoted, where they are not those that were found. */
    extent: selector.optional(),
    /** Of an interrupted quotation the pieces, as offsets into its words (`extent`, else `exact`); default: one. */
    pieces: z
      .array(z.tuple([offset, offset]))
      .min(1)
      .optional(),
    /** Who is quoted, under the fullest name; `null`: nobody can tell. Default: as found. */
    speaker: name,
    /** Who is quoted, as the article prints it near the quotation, a line break as a space; `null`: it does not say. Default: as found. */
    source: name,
    /** Title of the work that the words are from; `null`: the article names none. Default: as found. */
    work: name,
    /** Where the words are from; `null`: nowhere. Default: as found. */
    url: z.string().refine(isWebAddress, WEB_ADDRESS).nullable().optional(),
  })
  .refine(
    ({ verdict, kind, type, extent, pieces, speaker, source, work, url }) =>
      verdict !== 'reject' ||
      [kind, type, extent, pieces, speaker, source, work, url].every((value) => value === undefined),
    { message: 'nothing beside the words of what is rejected', path: ['verdict'] },
  );

export type Decision = z.output<typeof decision>;

/** Two decisions that name the same words in the same place, by what they say of themselves. */
export interface Repeated {
  first: number;
  second: number;
}

/** Decisions of which an earlier one names the very same words; a list that two people's were merged into may have such. */
export function repeatedIn(decisions: readonly Decision[]): Repeated[] {
  const seen = new Map<string, number>();
  return decisions.flatMap(({ exact, prefix, suffix, position }, second) => {
    const key = JSON.stringify([exact, prefix, suffix, position?.start]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, second);
    return first === undefined ? [] : [{ first, second }];
  });
}
