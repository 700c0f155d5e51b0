import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from './sites.ts';

/** This repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A generator of sites that can be run here. */
export interface Tool {
  version: string;
  /** Builds the site in the working folder into `dist/`. */
  build: string[];
}
export type Tools = Map<Site['tool'], Tool | string>;

/**
 * Installed where it is measured, and not among this repository's packages: its hundred and more packages would be everybody's to
 * install, and are needed for one row of a table.
 */
const ELEVENTY = '3.1.8';

/**
 * The tools that some sites need, or, in place of one that is not here, why not. Eleventy is installed into a folder that `remove` takes
 * away again.
 */
export async function openTools(
  wanted: readonly Site['tool'][],
): Promise<{ tools: Tools; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-eleventy-'));
  const tools: Tools = new Map();
  for (const tool of new Set(wanted)) tools.set(tool, FINDERS[tool](folder));
  return { tools, remove: () => rm(folder, { recursive: true, force: true }) };
}

const FINDERS: Record<Site['tool'], (folder: string) => Tool | string> = {
  astro: () => {
    const { version } = createRequire(import.meta.url)('astro/package.json') as { version: string };
    return { version, build: [process.execPath, join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'] };
  },
  eleventy: (folder) => {
    const { status, stderr } = spawnSync(
      'npm',
      ['install', '--prefix', folder, '--no-audit', '--no-fund', `@11ty/eleventy@${ELEVENTY}`],
      { encoding: 'utf8' },
    );
    if (status !== 0) return `could not be installed (${stderr.trim().split('\n')[0]})`;
    return {
      version: ELEVENTY,
      build: [process.execPath, join(folder, 'node_modules/@11ty/eleventy/cmd.cjs')],
    };
  },
  hugo: () => {
    const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
    if (status !== 0) return 'not installed';
    return { version: /v([\d.]+)/.exec(stdout)?.[1] ?? stdout.trim(), build: ['hugo', '--quiet'] };
  },
};
