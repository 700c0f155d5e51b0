import { realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleFile } from '../articles/article-file.ts';
import { reasonOf, refuseOutside, sha256, yamlOf } from '../articles/article-file.ts';
import { ArticleError } from '../articles/article-error.ts';
import { peopleFault } from '../articles/people-file.ts';
import { sidecarOf } from '../articles/sidecar.ts';
import type { Sidecar } from '../articles/sidecar.ts';
import { writeWholeFile } from '../build/whole-file.ts';
import type { ConvertOptions } from '../convert/options.ts';
import { printable } from '../convert/printable.ts';

/** An article as it lies there now, with its sidecar, ready to be looked at. */
export interface Opened {
  /** Path from the site's root, or as the command line has it. */
  file: string;
  text: string;
  /** The sidecar as it is written, `''` where there is none. */
  yaml: string;
  /** Those of `convert`, the decisions among them. */
  options: ConvertOptions;
  /** Where each decision begins in the sidecar: `content/x.yaml:12:5`. */
  places: readonly string[];
  /** The same of the words that are links. */
  linkPlaces: readonly string[];
  /** Changes with the text: offsets are into this one. */
  revision: string;
  /** Folder that the sidecar must not leave by a symbolic link. */
  within?: string | undefined;
}

export function openedOf(
  { file, sidecar }: Pick<ArticleFile, 'file' | 'sidecar'>,
  text: string,
  options: ConvertOptions,
  { places, linkPlaces }: Pick<Sidecar, 'places' | 'linkPlaces'>,
  within?: string,
): Opened {
  const yaml = sidecar ? yamlOf(sidecar, sidecarOf(file)) : '';
  return { file, text, yaml, options, places, linkPlaces, revision: sha256(text).slice(0, 16), within };
}

/**
 * Writes a sidecar whole or not at all; one without a line left is removed. Where it is a symbolic link, the file that it leads to is written.
 *
 * @throws ArticleError naming the file and the reason, and where it leads out of the folder of the article.
 */
export async function saveSidecar(
  root: string,
  { file, within }: Pick<Opened, 'file' | 'within'>,
  yaml: string,
): Promise<void> {
  const sidecar = sidecarOf(file);
  const path = join(root, sidecar);
  const reserved = peopleFault(root, file, within);
  if (reserved !== null) throw new ArticleError(reserved);
  try {
    if (yaml === '') {
      await rm(path, { force: true });
      return;
    }
    const real = await realpath(path).catch(() => path);
    if (within !== undefined && real !== path) refuseOutside(sidecar, real, within);
    await writeWholeFile(real, yaml);
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    throw new ArticleError(`${printable(sidecar)}: cannot be written (${reasonOf(error)})`, { cause: error });
  }
}
