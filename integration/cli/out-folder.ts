import { resolve } from 'node:path';
import { lostWith, readFrom, refusalToReplace } from '../build/replaceable.ts';
import { openWorkFolder } from '../build/swap.ts';
import type { WorkFolder } from '../build/swap.ts';
import { reasonOf } from '../articles/article-file.ts';
import { printable } from '../convert/printable.ts';
import { UsageError } from './flags.ts';
import { Failure } from './files.ts';
import { outDirOfSite } from './site-out-dir.ts';

export const OUT_HELP = `  --out DIR         the folder that the site replaces (default dist): one that is new, empty, holds a site that Verbatim built,
                    or is the outDir of the Astro config`;

/** @throws UsageError naming the folder of `--out` where a built site must not take its place. */
export async function requireReplaceable(out: string, command: string): Promise<void> {
  const refusal = await refusalToReplace(out, outDirOfSite).catch((error: unknown) => {
    throw new Failure(`${printable(out)} cannot be read (${reasonOf(error)}); check its permissions`);
  });
  if (refusal !== null) throw new UsageError(`${command} --out ${refusal}. Nothing was changed.`);
}

/** @throws UsageError naming one of `files`, which a collection reads, where it would be lost with the folder of `--out`. */
export function requireUnread(out: string, files: readonly string[], command: string): void {
  const file = readFrom(
    resolve(out),
    files.map((file) => resolve(file)),
  );
  if (file !== null) throw new UsageError(`${command} --out ${lostWith(out, file)}. Nothing was changed.`);
}

/** A new folder beside the one of `--out`. @throws Failure where it cannot be made */
export function workFolderFor(out: string): Promise<WorkFolder> {
  return openWorkFolder(out).catch((error: unknown) => {
    throw new Failure(
      `no folder can be made beside ${printable(out)} (${reasonOf(error)}); make room or change its permissions`,
    );
  });
}
