import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { run } from '../package/project.ts';
import type { Fence } from './fences.ts';
import { fencesOf } from './fences.ts';

/** Programs of this repository, a Node among them that Astro takes. */
const bin = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));

/** How a guide is followed. */
export interface Following {
  /** Folder that its reader is in at the beginning. */
  root: string;
  /** Address of a registry that has the package; without it, commands marked `network` are left out, and what they would have made must be there. */
  registry?: string;
}

/**
 * Does what a guide says, from its first fence to its last: a fence with a title is a file that is written, one of `sh` is run and must
 * end well, and one with the title `printed` is what the commands before it print, where a line "…" stands for any lines.
 *
 * @returns the folder that its reader is in at the end
 * @throws Error for a fence of which nothing says what it is, unless it is marked `transcript`
 */
export async function follow(guide: string, { root, registry }: Following): Promise<string> {
  let folder = root;
  let printed = '';
  for (const fence of fencesOf(guide).filter(({ isTranscript }) => !isTranscript)) {
    const { title, language, isNetwork, code, line } = fence;
    const place = `${guide}:${line}`;
    if (title === 'printed') expectPrinted(printed, code, place);
    else if (title !== undefined) await writeInto(folder, title, code);
    else if (language !== 'sh')
      throw new Error(`${place}: nothing runs this example; give it a title, or mark it as a transcript`);
    else if (!isNetwork || registry !== undefined)
      ({ folder, printed } = await runIn(folder, fence, registry));
  }
  return folder;
}

export async function writeInto(folder: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** Runs a fence of commands as somebody who types them: the folder that they lead to, and what they print. */
async function runIn(folder: string, { code }: Fence, registry?: string) {
  const last = join(folder, '.folder');
  const output = await run(folder, 'bash', ['-e', '-c', `${code}\npwd > ${JSON.stringify(last)}`], {
    PATH: [join(folder, 'node_modules/.bin'), bin, process.env.PATH].join(delimiter),
    ...(registry === undefined ? {} : { npm_config_registry: registry, npm_config_yes: 'true' }),
  });
  return { printed: output, folder: (await readFile(last, 'utf8')).trim() };
}

/** Times, temporary folders and paddings are another's every time. */
const plain = (text: string) =>
  text
    .replaceAll(/^\d\d:\d\d:\d\d /gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

function expectPrinted(printed: string, expected: string, place: string): void {
  const pattern = plain(expected)
    .split('\n')
    .map((line) =>
      line === '…' ? '[\\s\\S]*' : line.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('…', '.*'),
    )
    .join('\n')
    .replaceAll('[\\s\\S]*\n', '[\\s\\S]*')
    .replaceAll('\n[\\s\\S]*', '[\\s\\S]*');
  expect(plain(printed), place).toMatch(new RegExp(`^${pattern}$`));
}
