import { OptionsError } from '../convert/options.ts';
import { MOST_PARTS } from './shard.ts';
import type { Shard } from './shard.ts';

/**
 * By this variable of the environment `verbatim build` tells the build that it starts in how many parts it may be made, one after
 * another: a number, or `auto`.
 */
export const PARTS = 'VERBATIM_PARTS';

/**
 * So many articles are built at once: 25,000 of the archive's template take some 3 GB, and what a part costs beside its pages (it reads all
 * articles) is a tenth of what they cost (docs/scale.md).
 */
export const ARTICLES_AT_ONCE = 25_000;

/** What a build says to the `verbatim build` that started it, when it is known how many articles there are. */
export interface PartsMessage {
  parts: number;
  articles: number;
}

/** Reads a number of parts or `auto`. @throws OptionsError that says what was received, and where. */
export function parseParts(text: string, where: string): number | 'auto' {
  if (text === 'auto') return text;
  const parts = Number(text);
  if (Number.isInteger(parts) && parts >= 1 && parts <= MOST_PARTS) return parts;
  throw new OptionsError(
    `${where} received "${text}", expected the number of parts to build one after another, 1 to ${MOST_PARTS}, or auto`,
  );
}

/**
 * The first part of the site, where it is to be built in several; null where it is built at once, or nobody would build the others. Tells
 * the process that will.
 */
export function firstPart(
  environment: Readonly<Record<string, string | undefined>>,
  articles: number,
  tell: ((message: PartsMessage) => unknown) | undefined,
): Shard | null {
  const asked = environment[PARTS];
  if (asked === undefined || asked === '' || tell === undefined) return null;
  const parts = parseParts(asked, PARTS);
  const of = parts === 'auto' ? Math.max(1, Math.ceil(articles / ARTICLES_AT_ONCE)) : parts;
  tell({ parts: of, articles });
  return of === 1 ? null : { part: 1, of };
}
