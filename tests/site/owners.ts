import { cp, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { filesOf } from './files.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';
import { verbatimIn } from './verbatim.ts';

const OWNERS = ['content', 'notes', 'posts', 'dist.next', 'dist.old-1', 'dist.part-1', 'part-1', 'part-2'];

/** The commands that replace a folder. */
export const COMMANDS = [['build'], ['shard', '1/2'], ['merge', 'part-1', 'part-2']];

/** A site beside folders of the owner's, with two parts of it built. */
export async function makeOwnersSite(): Promise<Fixture> {
  const site = await makeFixture({
    'ferry.txt': 'On the ferry\n\n“We sail at six,” said the harbourmaster, Ines Calder.\n',
  });
  await site.write(
    'src/content.config.ts',
    `import { articles } from 'astro-verbatim/loader';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  articles: defineCollection({ loader: articles() }),
  posts: defineCollection({ loader: glob({ base: './posts', pattern: '*.md' }) }),
};\n`,
  );
  await site.write('posts/hello.md', 'A post.\n');
  await site.write('notes/list.txt', 'Milk, rope, lamp oil.\n');
  for (const folder of ['dist.next', 'dist.old-1', 'dist.part-1'])
    await site.write(`${folder}/mine.txt`, 'The owner’s.\n');
  await symlink('notes', join(site.root, 'link'));
  for (const part of ['1', '2'])
    expect(await verbatimIn(site.root, ['shard', `${part}/2`, '--out', `part-${part}`])).toMatchObject({
      status: 0,
    });
  return site;
}

/** Everything of the owner's, and the names of what lies in the root: nothing is left there by a command that refuses. */
export async function stateOf({ root }: Fixture): Promise<unknown> {
  const owned = await Promise.all(OWNERS.map((folder) => filesOf(join(root, folder))));
  return [owned.map((files) => [...files]), (await readdir(root)).filter((name) => name !== '.astro').sort()];
}

/** What no command may replace, and why. */
export const OWNED: readonly [out: string, reason: string][] = [
  ['content', 'holds no site that Verbatim built'],
  ['notes', 'holds no site that Verbatim built'],
  ['dist.next', 'holds no site that Verbatim built'],
  ['.', 'is the working folder'],
  ['ABSOLUTE', 'is the working folder'],
  ['', 'is the working folder'],
  ['..', 'contains the working folder'],
  ['/', 'contains the working folder'],
  ['link', 'is a symbolic link'],
  ['link/new', 'leads through a symbolic link'],
  ['notes/list.txt', 'is a file'],
];

/** Expects a command to refuse each folder, and to change nothing. */
export async function expectOwnersKept(
  site: Fixture,
  command: readonly string[],
  owned: typeof OWNED,
  verbatim: (...words: string[]) => Promise<{ status: number | null; output: string }>,
): Promise<void> {
  const before = await stateOf(site);
  for (const [name, reason] of owned) {
    const out = name === 'ABSOLUTE' ? site.root : name;
    const { status, output } = await verbatim(...command, '--out', out);
    expect([status, output], out).toEqual([2, expect.stringContaining(`"${out}", which`)]);
    expect(output).toContain(reason);
    expect(output).toContain('Nothing was changed.');
  }
  expect(await stateOf(site)).toEqual(before);
}

/** Expects a command to leave a folder that a collection reads as it is, though a manifest was copied there. */
export async function expectCollectionKept(
  site: Fixture,
  command: readonly string[],
  folder: 'content' | 'posts',
): Promise<void> {
  await cp(join(site.root, 'part-1/verbatim.json'), join(site.root, folder, 'verbatim.json'));
  const before = await stateOf(site);
  const { status, output } = await verbatimIn(site.root, [...command, '--out', folder]);
  expect([status, output], folder).toEqual([2, expect.stringContaining('would be lost with it')]);
  expect(output).toContain(folder === 'posts' ? 'posts/hello.md' : 'content/ferry.txt');
  expect(await stateOf(site)).toEqual(before);
  await rm(join(site.root, folder, 'verbatim.json'));
}
