import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWholeFile } from '../build/whole-file.ts';
import type { Card, CardStyle } from './card.ts';
import { drawCard } from './draw-card.ts';
import { openFont } from './fonts.ts';

export type DrawCards = (card: Card, style: CardStyle) => Promise<Uint8Array>;

/**
 * Draws cards and keeps them in `cache` under a digest of what they show, how, and of the code that draws: a card whose article did
 * not change is read and not drawn.
 *
 * @param version of that code
 */
export function openCards(root: string, cache: string, version: string): DrawCards {
  const fonts = new Map<string, ReturnType<typeof openFont>>();
  return async (card, style) => {
    const digest = createHash('sha256')
      .update(JSON.stringify([version, card, style]))
      .digest('hex');
    const file = join(cache, `${digest.slice(0, 40)}.png`);
    const kept = await readFile(file).catch(() => null);
    if (kept && isWhole(kept)) return kept;
    if (!fonts.has(style.font)) fonts.set(style.font, openFont(root, style.font));
    const drawn = await drawCard(card, style, await fonts.get(style.font)!);
    await mkdir(cache, { recursive: true });
    await writeWholeFile(file, drawn);
    return drawn;
  };
}

const BEGIN = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const END = Buffer.from('IEND');

/** Whether a file is a PNG from its beginning to its end. */
const isWhole = (bytes: Buffer) =>
  bytes.subarray(0, BEGIN.length).equals(BEGIN) && bytes.subarray(-8, -4).equals(END);
