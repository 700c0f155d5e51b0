import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { SHARD } from '../build/shard.ts';
import { draftOf, swapIn } from '../build/swap.ts';
import { Failure } from './files.ts';

/**
 * Runs the `astro build` of the site in this folder into a new folder, and puts that in the place of `out` when all went well: a
 * build that fails leaves the old site whole.
 *
 * @param words - handed on to Astro
 * @param shard - the part to build, `K/N`; the whole site without it
 * @throws Failure where there is no Astro, the build fails, or the new folder cannot take its place
 */
export async function buildSite(out: string, words: readonly string[], shard?: string): Promise<void> {
  const draft = draftOf(out);
  const program = await astroProgram();
  const status = await run(program, ['build', '--outDir', resolve(draft), ...words], shard);
  if (status !== 0) {
    await rm(draft, { recursive: true, force: true });
    throw new Failure(`the build failed (status ${status}); ${out} is what it was before`);
  }
  await swapIn(draft, out).catch((error: unknown) => {
    throw new Failure(error instanceof Error ? error.message : String(error));
  });
}

async function astroProgram(): Promise<string> {
  try {
    const file = createRequire(join(process.cwd(), 'package.json')).resolve('astro/package.json');
    const { bin } = JSON.parse(await readFile(file, 'utf8')) as { bin: string | { astro: string } };
    return join(dirname(file), typeof bin === 'string' ? bin : bin.astro);
  } catch {
    throw new Failure(
      `found no Astro in ${process.cwd()}, expected the folder of a site in which "npm install" was run`,
    );
  }
}

function run(program: string, words: string[], shard: string | undefined): Promise<number | string> {
  const env = { ...process.env, [SHARD]: shard ?? '' };
  const child = spawn(process.execPath, [program, ...words], { stdio: 'inherit', env });
  // Ctrl-C reaches the child too; this process stays to clear up after it.
  const wait = () => undefined;
  process.on('SIGINT', wait);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status, signal) => {
      process.off('SIGINT', wait);
      done(status ?? signal ?? 'unknown');
    });
  });
}
