import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Code points, from and to, both included. */
type Range = readonly [from: number, to: number];

/** A font as Fontsource packs it: files for parts of Unicode, in the order in which they are asked. */
export interface CardFont {
  subsets: { name: string; ranges: Range[] }[];
  read(subset: string, weight: number): Promise<Buffer>;
}

/** The font of a package, found from the site. @throws Error that says how to install it. */
export async function openFont(root: string, name: string): Promise<CardFont> {
  const { resolve } = createRequire(join(root, 'package.json'));
  let folder: string;
  try {
    folder = dirname(resolve(`${name}/package.json`));
  } catch (error) {
    throw new Error(`cards: the font "${name}" is not installed; npm install --save-dev ${name}`, {
      cause: error,
    });
  }
  const read = async (file: string) => readFile(join(folder, file));
  const ranges = JSON.parse(String(await read('unicode.json'))) as Record<string, string>;
  const { id } = JSON.parse(String(await read('metadata.json'))) as { id: string };
  const subsets = Object.entries(ranges).map(([subset, list]) => ({
    name: subset,
    ranges: list.split(',').map(toRange),
  }));
  // The Latin letters of most titles before the rest.
  subsets.sort((a, b) => Number(b.name === 'latin') - Number(a.name === 'latin'));
  return { subsets, read: (subset, weight) => read(`files/${id}-${subset}-${weight}-normal.woff`) };
}

function toRange(range: string): Range {
  const [from, to = from] = range.trim().replace(/^U\+/, '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

/** The subsets that a text needs; `null` where a character is in none. */
export function subsetsFor(text: string, { subsets }: CardFont): string[] | null {
  const needed = new Set<string>();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const subset = subsets.find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to));
    if (!subset) return null;
    needed.add(subset.name);
  }
  return [...needed];
}
