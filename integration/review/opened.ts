import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleFile } from '../articles/article-file.ts';
import { reasonOf, sha256 } from '../articles/article-file.ts';
import { ArticleError } from '../articles/article-error.ts';
import { sidecarOf } from '../articles/sidecar.ts';
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
  /** Changes with the text: offsets are into this one. */
  revision: string;
}

export function openedOf(
  { file, sidecar }: Pick<ArticleFile, 'file' | 'sidecar'>,
  text: string,
  options: ConvertOptions,
  places: readonly string[],
): Opened {
  const yaml = sidecar ? new TextDecoder().decode(sidecar) : '';
  return { file, text, yaml, options, places, revision: sha256(text).slice(0, 16) };
}

/** Writes a sidecar whole or not at all; one without a line left is removed. @throws ArticleError naming the file and the reason. */
export async function saveSidecar(root: string, file: string, yaml: string): Promise<void> {
  const sidecar = sidecarOf(file);
  try {
    if (yaml === '') await rm(join(root, sidecar), { force: true });
    else await writeWholeFile(join(root, sidecar), yaml);
  } catch (error) {
    throw new ArticleError(`${printable(sidecar)}: cannot be written (${reasonOf(error)})`, { cause: error });
  }
}
