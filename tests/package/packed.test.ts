import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { discard, PACKAGE, unpackInto } from './packed.ts';
import { astro, checkServer, checkStatic, copyFixture, run } from './project.ts';
import type { Project } from './project.ts';
import { IS_WHOLE } from '../sample.ts';

/*
 * What is published, as it is published: the tarball of the built package in projects of other people. Here with the packages of this
 * repository around it; `npm run test:package` installs every fixture from the registry.
 */
const tarball = inject('tarball');
const projects: Project[] = [];

afterAll(async () => {
  for (const { root } of projects) await discard(root);
});

async function project(name: Project['name']): Promise<Project> {
  const made = await copyFixture(name);
  projects.push(made);
  await unpackInto(made.root, tarball);
  return made;
}

test('the tarball holds no TypeScript sources, and names its entry points by rule', async () => {
  const manifest = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as {
    private?: boolean;
    exports: Record<string, { types: string; default: string }>;
  };
  expect(manifest.private).toBeUndefined();
  expect(manifest.exports['./convert']).toEqual({
    types: './convert/index.d.ts',
    default: './convert/index.js',
  });
  const listing = await run(PACKAGE, 'tar', ['-tzf', tarball]);
  expect(listing.split('\n').filter((path) => path.endsWith('.ts') && !path.includes('.d.'))).toEqual([]);
});

test('the tarball holds its licence, and what it owes to others', async () => {
  const files = (await run(PACKAGE, 'tar', ['-tzf', tarball])).split('\n');
  for (const file of ['LICENSE', 'THIRD-PARTY.md', 'MODEL_CARD.md'])
    expect(files).toContain(`package/${file}`);
  expect(await readFile(join(PACKAGE, 'THIRD-PARTY.md'), 'utf8')).toBe(
    await readFile('THIRD-PARTY.md', 'utf8'),
  );
});

test('every link of its documents leads to something in it', async () => {
  const listing = await run(PACKAGE, 'tar', ['-tzf', tarball]);
  const files = new Set(listing.trim().split('\n'));
  for (const file of files)
    if (file.endsWith('.md') && !file.endsWith('CHANGELOG.md')) {
      const text = await readFile(join(PACKAGE, file.replace(/^package\//, '')), 'utf8');
      const links = Array.from(
        text.replaceAll(/^```[^`]+^```$/gm, '').matchAll(/\]\(([^)#:]+)\)|(?:src|srcset)="([^":]+)"/g),
        ([, link, source]) => posix.join(posix.dirname(file), link || source),
      );
      for (const link of links) expect(files, `${file}: ${link}`).toContain(link);
    }
});

test('publint and attw find nothing', async () => {
  const { root } = await copyFixture('minimal');
  await run(PACKAGE, 'npx', ['publint', '--strict', '.']);
  await run(PACKAGE, 'npx', ['attw', tarball, '--profile', 'esm-only']);
  await discard(root);
});

test('a minimal site: pages, and a server without the articles; in test:slow its types, too', async () => {
  const site = await project('minimal');
  if (IS_WHOLE)
    expect(await astro(site.root, ['check', '--minimumSeverity', 'hint'])).toContain('- 0 errors');
  await checkStatic(site);
  await checkServer(site);
});

test.runIf(IS_WHOLE)('a blog with its own layouts, render(entry), and the components map', async () => {
  await checkStatic(await project('blog'));
});

test.runIf(IS_WHOLE)('a base path, without slashes at the end', async () => {
  await checkStatic(await project('base'));
});

test('the command runs in a Node that reads no TypeScript', async () => {
  const { root } = await project('minimal');
  const command = ['--no-strip-types', 'node_modules/astro-verbatim/cli/verbatim.mjs'];
  expect(await run(root, process.execPath, [...command, 'check', 'content'])).toContain('1 of 1 article');
});
