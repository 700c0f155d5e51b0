import { availableParallelism } from 'node:os';
import { OptionsError } from '../convert/options.ts';
import { MOST_PARTS } from './shard.ts';
import type { Shard } from './shard.ts';

/** By this variable of the environment `verbatim build` tells the build that it starts in how many parts it may be made: a number, or `auto`. */
export const PARTS = 'VERBATIM_PARTS';

/**
 * So many articles are built at once: 25,000 of the archive's template take some 3 GB, and what a part costs beside its pages (it reads all
 * articles) is a tenth of what they cost (docs/scale.md).
 */
const ARTICLES_AT_ONCE = 25_000;

/** What a build says to the `verbatim build` that started it, when it is known how many articles there are. */
export interface PartsMessage {
  parts: number;
  articles: number;
}

/** Memory that a part is given room for, in bytes: it takes 3.1 GB of 100,000 articles (docs/scale.md). */
const ROOM = 4e9;

/** How many of so many parts this machine builds at once: one for each core, as far as memory goes. */
export function jobsFor(parts: number): number {
  const roomy = Math.floor(process.availableMemory() / ROOM);
  return Math.max(1, Math.min(parts, availableParallelism(), roomy));
}

/** Reads a number of parts or of jobs, or `auto`. @throws OptionsError that says what was received, and where. */
export function parseParts(text: string, where: string): number | 'auto' {
  if (text === 'auto') return text;
  const parts = Number(text);
  if (Number.isInteger(parts) && parts >= 1 && parts <= MOST_PARTS) return parts;
  throw new OptionsError(`${where} received "${text}", expected a number from 1 to ${MOST_PARTS}, or auto`);
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
