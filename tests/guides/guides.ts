import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { discard, unpackInto } from '../package/packed.ts';
import { astro } from '../package/project.ts';
import { fencesOf } from './fences.ts';
import { follow, writeInto } from './follow.ts';

/*
 * Every guide, followed to the letter by somebody who has Astro and the package as it is published: files are written, commands are
 * run, and what they print is what the guide says. An example that nothing runs fails, unless it is marked as a transcript.
 */

/** Guides whose examples are read by tests of their own. */
const OTHERS: Record<string, string> = {
  'characters.md': 'tests/hostile/characters.test.ts',
  'how-it-decides.md': 'tests/unit/docs/how-it-decides.test.ts',
  'theme.md': 'tests/package/installed.test.ts',
};

/** Guides that begin where docs/publish.md ends. */
const PUBLISHED = new Set(['docs/review.md', 'docs/search.md', 'docs/forms.md', 'docs/deploy.md']);

/** What the guides' readers look at in the end. */
const SHOWN: Partial<Record<string, (page: (path: string) => Promise<string>) => Promise<void>>> = {
  'docs/callouts.md': async (page) => {
    expect((await page('tides')).match(/<figure class="quotation\b/g)).toHaveLength(2);
    expect(await page('by-hand')).toMatch(/<figure class="quotation\b[\s\S]*<aside class="pull-quote"/);
    expect((await page('overheard')).match(/Ines Calder<\/bdi><\/span>, in <cite\b/g)).toHaveLength(2);
    expect(await page('articles/harbour')).toContain(
      '<mark id="q-1x1h9wycn" title="Ines Calder">“Nobody has told us about any,”</mark>',
    );
  },
};

export const all = (await readdir('docs')).filter((name) => name.endsWith('.md'));
/** Every guide, from the repository's root. */
export const GUIDES = ['README.md', ...all.filter((name) => !(name in OTHERS)).map((name) => `docs/${name}`)];
const roots: string[] = [];
export const discardSites = () => Promise.all(roots.map(discard));

/** Expects everything that a guide says to be so. */
export async function expectToBeFollowed(guide: string, tarball: string): Promise<void> {
  const root = await newSite(tarball);
  if (PUBLISHED.has(guide)) await writeFilesOf('docs/publish.md', root);
  const folder = await follow(guide, { root });
  await SHOWN[guide]?.((path) => readFile(join(folder, 'dist', path, 'index.html'), 'utf8'));
}

/** Expects what the guides have readers write to pass `astro check`, hints included. */
export async function expectToCheck(tarball: string): Promise<void> {
  const root = await newSite(tarball);
  for (const guide of ['docs/callouts.md', 'docs/publish.md', ...PUBLISHED]) await writeFilesOf(guide, root);
  expect(await astro(root, ['check', '--minimumSeverity', 'hint'])).toMatch(
    /- 0 errors\s+- 0 warnings\s+- 0 hints/,
  );
}

/** A site as `npm create astro` and `npx astro add` make it. */
async function newSite(tarball: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-guide-'));
  roots.push(root);
  await unpackInto(root, tarball);
  await writeInto(
    root,
    'package.json',
    '{ "type": "module", "scripts": { "build": "astro build" }, "dependencies": { "astro": "*", "astro-verbatim": "*" } }\n',
  );
  await writeInto(
    root,
    'astro.config.mjs',
    "import verbatim from 'astro-verbatim';\nexport default { integrations: [verbatim()] };\n",
  );
  await writeInto(
    root,
    'tsconfig.json',
    '{ "extends": "astro/tsconfigs/strict", "include": [".astro/types.d.ts", "src/**/*"] }\n',
  );
  return root;
}

async function writeFilesOf(guide: string, root: string): Promise<void> {
  for (const { title, code } of fencesOf(guide))
    if (title !== undefined && title !== 'printed') await writeInto(root, title, code);
}
