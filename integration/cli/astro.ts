import { spawn } from 'node:child_process';
import { readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { mergeParts } from '../build/merge-parts.ts';
import { PARTS } from '../build/parts.ts';
import type { PartsMessage } from '../build/parts.ts';
import { SHARD } from '../build/shard.ts';
import type { Shard } from '../build/shard.ts';
import { draftOf, swapIn } from '../build/swap.ts';
import { Failure } from './files.ts';
import { grouped } from '../grouped.ts';

/**
 * Runs the `astro build` of the site in this folder into a new folder, and puts that in the place of `out` when all went well: a
 * build that fails leaves the old site whole. A site that is built in parts is built by one process after another, so that memory is
 * freed between them, and joined; how many `auto` means, the first says, when it has counted the articles.
 *
 * @param words - handed on to Astro
 * @throws Failure where there is no Astro, the build fails, or the new folder cannot take its place
 */
export async function buildSite(
  out: string,
  words: readonly string[],
  parts: number | 'auto',
): Promise<void> {
  const folders: string[] = [];
  try {
    let of = 1;
    await runAstro(out, words, { [PARTS]: String(parts) }, (message) => {
      of = message.parts;
      if (of > 1)
        say(
          `${grouped(message.articles)} articles: built in ${of} parts, one after another (--parts 1 builds at once)`,
        );
    });
    for (let part = 1; of > 1 && part <= of; part++) {
      if (part > 1) {
        say(`part ${part} of ${of}`);
        await runAstro(out, words, { [SHARD]: `${part}/${of}` });
      }
      const folder = `${out}.part-${part}`;
      folders.push(folder);
      await rm(folder, { recursive: true, force: true });
      await rename(draftOf(out), folder);
    }
    if (of > 1) {
      const { files, articles, warning } = await mergeParts(folders, draftOf(out), rename);
      say(`joined ${of} parts: ${files} files, ${articles} articles`);
      if (warning !== null) say(warning);
    }
    await swapIn(draftOf(out), out);
  } catch (error) {
    await rm(draftOf(out), { recursive: true, force: true });
    if (error instanceof Failure) throw error;
    throw new Failure(error instanceof Error ? error.message : String(error));
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}

/** The same for one part of the site. @throws Failure */
export async function buildPart(out: string, words: readonly string[], { part, of }: Shard): Promise<void> {
  await runAstro(out, words, { [SHARD]: `${part}/${of}` });
  await swapIn(draftOf(out), out).catch((error: unknown) => {
    throw new Failure(error instanceof Error ? error.message : String(error));
  });
}

/** Builds into the draft of `out`, a folder that goes when the build fails. @throws Failure */
async function runAstro(
  out: string,
  words: readonly string[],
  environment: Record<string, string>,
  onMessage: (message: PartsMessage) => void = () => undefined,
): Promise<void> {
  const program = await astroProgram();
  const status = await run(
    [program, 'build', '--outDir', resolve(draftOf(out)), ...words],
    environment,
    onMessage,
  );
  if (status === 0) return;
  await rm(draftOf(out), { recursive: true, force: true });
  throw new Failure(`the build failed (status ${status}); ${out} is what it was before`);
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

function run(
  words: string[],
  environment: Record<string, string>,
  onMessage: (message: PartsMessage) => void,
): Promise<number | string> {
  const env = { ...process.env, [SHARD]: '', [PARTS]: '', ...environment };
  const child = spawn(process.execPath, words, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env });
  child.on('message', onMessage);
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

function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
