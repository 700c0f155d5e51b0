import type { AstroPrerenderer } from 'astro';
import { OptionsError } from '../convert/options.ts';

/** The part-th of so many parts of a site, counted from 1. */
export interface Shard {
  part: number;
  of: number;
}

/** What tells the files of one part from those of another. */
export const nameOfShard = ({ part, of }: Shard) => `${part}-of-${of}`;

/** By this variable of the environment `verbatim shard` tells the build that it starts which part to make. */
export const SHARD = 'VERBATIM_SHARD';

/** More parts than any job matrix has (GitHub Actions: 256). */
export const MOST_PARTS = 10_000;

/** Reads `k/n`. @throws OptionsError that says what was received, and where. */
export function parseShard(text: string, where: string): Shard {
  const [part, of] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).slice(1).map(Number);
  if (part >= 1 && part <= of && of <= MOST_PARTS) return { part, of };
  throw new OptionsError(
    `${where} received "${text}", expected K/N, such as 2/5: the second of five parts (at most ${MOST_PARTS})`,
  );
}

/** The part that the environment asks for; `null` for a whole site. @throws OptionsError */
export function shardOf(environment: Readonly<Record<string, string | undefined>>): Shard | null {
  const asked = environment[SHARD];
  return asked === undefined || asked === '' ? null : parseShard(asked, SHARD);
}

/**
 * Makes only the pages of one part: each address belongs to exactly one, by its hash, so that the parts are of like size, need not
 * know of one another, and an address stays in its part however the archive grows.
 */
export function sharded(whole: AstroPrerenderer, shard: Shard | null): AstroPrerenderer {
  if (shard === null) return whole;
  return {
    ...whole,
    getStaticPaths: async () =>
      (await whole.getStaticPaths()).filter(({ pathname }) => isInShard(pathname, shard)),
  };
}

/** Whether an address is made by this part. `/a` and `/a/` are one address. */
export function isInShard(pathname: string, { part, of }: Shard): boolean {
  return hashOf(pathname.replace(/(?<!\/)\/+$/, '')) % of === part - 1;
}

/** FNV-1a over UTF-16 code units, and MurmurHash3's last steps, for FNV's low bits alone would part like addresses unevenly. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
