import { join } from 'node:path';
import { reasonOf } from '../articles/article-file.ts';
import { generator } from '../articles/converter-version.ts';
import { filesByDigest } from '../proof/files-by-digest.ts';
import { MANIFEST } from '../proof/manifest.ts';
import type { Manifest } from '../proof/manifest.ts';
import type { Site } from '../site.ts';
import type { ProvenBuild } from './prove-build.ts';
import type { Shard } from './shard.ts';
import { writeWholeFile } from './whole-file.ts';
import { PrintableError } from '../convert/printable.ts';

/**
 * Writes `verbatim.json` into the folder of the built site, whole or not at all.
 *
 * @throws Error naming the file where it cannot be written.
 */
export async function writeManifest(
  site: Site,
  folder: string,
  { proof, facts, missing }: ProvenBuild,
  shard: Shard | null,
): Promise<void> {
  const sizes = new Set([...facts.values()].map(({ bytes }) => bytes));
  const originals = filesByDigest(folder, (bytes) => sizes.has(bytes));
  const articles = [...facts].map(([file, { sha256, textSha256, encoding, options }]) => ({
    file,
    pages: proof.shown.get(file) ?? [],
    original: originals.get(sha256) ?? null,
    sha256,
    textSha256,
    encoding,
    quotations: site.articles.get(file)!.quotations,
    options,
  }));
  await putManifest(folder, {
    version: 1,
    generator: await generator(),
    converter: site.version,
    ...(shard && { part: { ...shard, render: site.options.render, missing } }),
    articles,
  });
}

/** Writes a manifest into `folder`, articles by name. @throws Error naming the file where it cannot be written. */
export async function putManifest(folder: string, manifest: Manifest): Promise<void> {
  const target = join(folder, MANIFEST);
  const articles = manifest.articles.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  await writeWholeFile(target, `${JSON.stringify({ ...manifest, articles }, null, 2)}\n`).catch(
    (error: unknown) => {
      throw new PrintableError(
        `${target} cannot be written (${reasonOf(error)}); the pages are built and proven`,
      );
    },
  );
}
