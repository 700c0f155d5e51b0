import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const main = fileURLToPath(new URL('../..', import.meta.url));

/** The folder that is published. */
export const PACKAGE = join(main, 'integration/dist');

/** Builds the package and packs it, as `npm publish` would: the tarball's path. */
export async function pack(): Promise<string> {
  await run(process.execPath, [join(main, 'scripts/build-package.ts')]);
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-pack-'));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: PACKAGE });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  return join(folder, filename);
}

/**
 * Puts what the tarball holds, and nothing of this repository's sources, into a project's `node_modules`; all else there is linked to
 * the packages of this repository, so that nothing is fetched.
 */
export async function unpackInto(root: string, tarball: string): Promise<void> {
  const modules = join(root, 'node_modules');
  await mkdir(join(modules, 'astro-verbatim'), { recursive: true });
  for (const name of await readdir(join(main, 'node_modules')))
    if (name !== 'astro-verbatim' && !name.startsWith('.'))
      await symlink(join(main, 'node_modules', name), join(modules, name));
  await mkdir(join(modules, '.bin'));
  for (const [command, file] of [
    ['astro', 'astro/bin/astro.mjs'],
    ['verbatim', 'astro-verbatim/cli/verbatim.mjs'],
  ])
    await symlink(join('..', file), join(modules, '.bin', command));
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, 'astro-verbatim')]);
}

export const discard = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5 });
