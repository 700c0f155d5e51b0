import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeParts } from '../build/merge-parts.ts';
import { PARTS, jobsFor } from '../build/parts.ts';
import type { PartsMessage } from '../build/parts.ts';
import { SHARD } from '../build/shard.ts';
import { NOW } from '../articles/publishing.ts';
import type { Shard } from '../build/shard.ts';
import { swapIn } from '../build/swap.ts';
import type { WorkFolder } from '../build/swap.ts';
import { grouped } from '../grouped.ts';
import { runAstro } from './astro.ts';
import { asFailure } from './files.ts';
import type { Failure } from './files.ts';
import type { UsageError } from './flags.ts';
import { requireReplaceable, workFolderFor } from './out-folder.ts';
import { tell } from '../terminal/out.ts';

/**
 * Runs the `astro build` of the site in this folder into a new folder, and puts that in the place of `out` when all went well: a
 * build that fails leaves the old site whole. A site that is built in parts is built by a process for each, and joined. How many `auto`
 * means, the first says, when it has read all articles; from then on `jobs` are built at once, and find in the cache what it read.
 *
 * @param words - handed on to Astro
 * @throws UsageError where `out` must not be replaced; Failure where there is no Astro, a build fails, or the new folder cannot take its place
 */
export function buildSite(
  out: string,
  words: readonly string[],
  parts: number | 'auto',
  jobs: number | 'auto',
): Promise<void> {
  return replacing(out, 'build', (work) => buildParts(work, out, words, parts, jobs));
}

/** The same for one part of the site. @throws UsageError or Failure */
export function buildPart(out: string, words: readonly string[], { part, of }: Shard): Promise<void> {
  const environment = { [SHARD]: `${part}/${of}` };
  return replacing(out, 'shard', ({ site }) => runAstro({ folder: site, out, words, environment }));
}

/** Has a site made in a work folder, and puts it in the place of `out`. @throws UsageError or Failure; then `out` is what it was */
async function replacing(
  out: string,
  command: string,
  make: (work: WorkFolder) => Promise<void>,
): Promise<void> {
  await requireReplaceable(out, command);
  const work = await workFolderFor(out);
  try {
    await make(work);
    // A build takes a while, and somebody may have put files there.
    await requireReplaceable(out, command);
    await swapIn(work, out);
  } catch (error) {
    throw asFailure(error);
  } finally {
    await rm(work.path, { recursive: true, force: true });
  }
}

async function buildParts(
  work: WorkFolder,
  out: string,
  words: readonly string[],
  parts: number | 'auto',
  jobs: number | 'auto',
): Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  const now = { [NOW]: String(Date.now()) };
  const folders: string[] = [];
  const left: number[] = [];
  const beside: Promise<void>[] = [];
  let failure: Failure | UsageError | undefined;
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
      const environment = { ...now, [SHARD]: `${part}/${folders.length}` };
      await runAstro({ folder: folders[part - 1], out, words, environment, signal, prefix });
    }
  };
  const begin = ({ parts: of, articles }: PartsMessage): void => {
    if (of === 1) return;
    const atOnce = jobs === 'auto' ? jobsFor(of) : Math.min(jobs, of);
    const how = atOnce === 1 ? 'one after another' : `${atOnce} at once`;
    tell(`${grouped(articles)} articles: built in ${of} parts, ${how} (--parts 1 builds it in one)`);
    for (let part = 1; part <= of; part++) folders.push(join(work.path, `part-${part}`));
    for (let part = 2; part <= of; part++) left.push(part);
    for (let job = 1; job < atOnce; job++) beside.push(guarded(() => buildLeft(true)));
  };
  await guarded(async () => {
    const environment = { ...now, [PARTS]: String(parts) };
    await runAstro({ folder: work.site, out, words, environment, signal, onMessage: begin });
    if (folders.length === 0) return;
    await rename(work.site, folders[0]);
    await buildLeft(beside.length > 0);
  });
  await Promise.all(beside);
  if (failure) throw failure;
  if (folders.length === 0) return;
  const { files, articles, warning } = await mergeParts(folders, work.site, rename);
  tell(`joined ${folders.length} parts: ${files} files, ${articles.length} articles`);
  if (warning !== null) tell(warning);
}
