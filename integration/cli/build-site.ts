import { rename, rm } from 'node:fs/promises';
import { mergeParts } from '../build/merge-parts.ts';
import { PARTS, jobsFor } from '../build/parts.ts';
import type { PartsMessage } from '../build/parts.ts';
import { SHARD } from '../build/shard.ts';
import type { Shard } from '../build/shard.ts';
import { draftOf, swapIn } from '../build/swap.ts';
import { grouped } from '../grouped.ts';
import { runAstro } from './astro.ts';
import { Failure } from './files.ts';
import { tell } from '../terminal/out.ts';

/**
 * Runs the `astro build` of the site in this folder into a new folder, and puts that in the place of `out` when all went well: a
 * build that fails leaves the old site whole. A site that is built in parts is built by a process for each, and joined. How many `auto`
 * means, the first says, when it has read all articles; from then on `jobs` are built at once, and find in the cache what it read.
 *
 * @param words - handed on to Astro
 * @throws Failure where there is no Astro, a build fails, or the new folder cannot take its place
 */
export async function buildSite(
  out: string,
  words: readonly string[],
  parts: number | 'auto',
  jobs: number | 'auto',
): Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  const folders: string[] = [];
  const left: number[] = [];
  const beside: Promise<void>[] = [];
  let failure: Failure | undefined;
  /** Where one part fails there is no site: none is begun any more, and what runs is stopped. */
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      failure ??= asFailure(error);
      left.length = 0;
      stop.abort();
    }
  };
  const buildLeft = async (isPrefixed: boolean): Promise<void> => {
    for (let part = left.shift(); part !== undefined; part = left.shift()) {
      const name = `part ${part} of ${folders.length}`;
      tell(name);
      const prefix = isPrefixed ? `${name} │ ` : undefined;
      const environment = { [SHARD]: `${part}/${folders.length}` };
      await runAstro({ folder: folders[part - 1], out, words, environment, signal, prefix });
    }
  };
  const begin = ({ parts: of, articles }: PartsMessage): void => {
    if (of === 1) return;
    const atOnce = jobs === 'auto' ? jobsFor(of) : Math.min(jobs, of);
    const how = atOnce === 1 ? 'one after another' : `${atOnce} at once`;
    tell(`${grouped(articles)} articles: built in ${of} parts, ${how} (--parts 1 builds it in one)`);
    for (let part = 1; part <= of; part++) folders.push(`${out}.part-${part}`);
    for (let part = 2; part <= of; part++) left.push(part);
    for (let job = 1; job < atOnce; job++) beside.push(guarded(() => buildLeft(true)));
  };
  try {
    await guarded(async () => {
      const environment = { [PARTS]: String(parts) };
      await runAstro({ folder: draftOf(out), out, words, environment, signal, onMessage: begin });
      if (folders.length === 0) return;
      await rm(folders[0], { recursive: true, force: true });
      await rename(draftOf(out), folders[0]);
      await buildLeft(beside.length > 0);
    });
    await Promise.all(beside);
    if (failure) throw failure;
    if (folders.length > 0) {
      const { files, articles, warning } = await mergeParts(folders, draftOf(out), rename);
      tell(`joined ${folders.length} parts: ${files} files, ${articles} articles`);
      if (warning !== null) tell(warning);
    }
    await swapIn(draftOf(out), out);
  } catch (error) {
    await rm(draftOf(out), { recursive: true, force: true });
    throw asFailure(error);
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}

/** The same for one part of the site. @throws Failure */
export async function buildPart(out: string, words: readonly string[], { part, of }: Shard): Promise<void> {
  await runAstro({ folder: draftOf(out), out, words, environment: { [SHARD]: `${part}/${of}` } });
  await swapIn(draftOf(out), out).catch((error: unknown) => {
    throw asFailure(error);
  });
}

const asFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : new Failure(error instanceof Error ? error.message : String(error));
