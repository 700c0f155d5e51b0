import { join } from 'node:path';
import { reasonOf } from '../articles/article-file.ts';
import { generator } from '../articles/converter-version.ts';
import { filesByDigest } from '../proof/files-by-digest.ts';
import { MANIFEST } from '../proof/manifest.ts';
import type { Manifest, ManifestArticle } from '../proof/manifest.ts';
import type { Proof } from '../proof/prove-pages.ts';
import type { Site } from '../site.ts';
import { writeWholeFile } from './whole-file.ts';

/** What the proof read of an article. */
export type Facts = Pick<ManifestArticle, 'sha256' | 'textSha256' | 'encoding' | 'options'> & {
  bytes: number;
};

/**
 * Writes `verbatim.json` into the folder of the built site, whole or not at all.
 *
 * @throws Error naming the file where it cannot be written.
 */
export async function writeManifest(
  site: Site,
  folder: string,
  proof: Proof,
  facts: ReadonlyMap<string, Facts>,
): Promise<void> {
  const sizes = new Set([...facts.values()].map(({ bytes }) => bytes));
  const originals = await filesByDigest(folder, (bytes) => sizes.has(bytes));
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
  const manifest: Manifest = {
    version: 1,
    generator: await generator(),
    converter: site.version,
    articles: articles.sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
  const target = join(folder, MANIFEST);
  await writeWholeFile(target, `${JSON.stringify(manifest, null, 2)}\n`).catch((error: unknown) => {
    throw new Error(`${target} cannot be written (${reasonOf(error)}); the pages are built and proven`);
  });
}
