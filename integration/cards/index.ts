import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWholeFile } from '../build/whole-file.ts';
import type { Card, CardStyle } from './card.ts';
import { drawCard } from './draw-card.ts';
import { openFont } from './fonts.ts';

export interface Cards {
  /** The picture of a card, as a PNG: drawn, or read where it was drawn before. */
  draw: (card: Card, style: CardStyle) => Promise<Uint8Array>;
  /** Removes the pictures that were not asked for the longest, where there are more than the cache holds. */
  prune: (parts?: number) => Promise<void>;
}

/**
 * Pictures that the cache holds, some 100 MB. A build that renders only what changed asks for few, so what one build asked for says
 * nothing of what the next will.
 */
const MOST = 5000;

/**
 * Draws cards and keeps them in `cache` under a digest of what they show, how, and of the code that draws: a card whose article did
 * not change is read and not drawn.
 *
 * @param version of that code
 * @param limit of pictures that are kept, unless one build asks for more
 */
export function openCards(root: string, cache: string, version: string, limit = MOST): Cards {
  const fonts = new Map<string, ReturnType<typeof openFont>>();
  let asked = 0;
  const draw = async (card: Card, style: CardStyle) => {
    const digest = createHash('sha256')
      .update(JSON.stringify([version, card, style]))
      .digest('hex');
    const file = join(cache, `${digest.slice(0, 40)}.png`);
    asked++;
    const kept = await readFile(file).catch(() => null);
    if (kept && isWhole(kept)) {
      const now = new Date();
      await utimes(file, now, now).catch(() => undefined);
      return kept;
    }
    if (!fonts.has(style.font)) fonts.set(style.font, openFont(root, style.font));
    const drawn = await drawCard(card, style, await fonts.get(style.font)!);
    await mkdir(cache, { recursive: true });
    await writeWholeFile(file, drawn);
    return drawn;
  };
  const prune = async (parts = 1) => {
    const names = await readdir(cache).catch(() => []);
    const most = Math.max(limit, asked * parts);
    if (names.length <= most) return;
    const ages = await Promise.all(
      names.map(async (name) => ({ name, used: (await stat(join(cache, name))).mtimeMs })),
    );
    ages.sort((a, b) => b.used - a.used);
    for (const { name } of ages.slice(most)) await rm(join(cache, name), { force: true });
  };
  return { draw, prune };
}

const BEGIN = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const END = Buffer.from('IEND');

/** Whether a file is a PNG from its beginning to its end. */
const isWhole = (bytes: Buffer) =>
  bytes.subarray(0, BEGIN.length).equals(BEGIN) && bytes.subarray(-8, -4).equals(END);
