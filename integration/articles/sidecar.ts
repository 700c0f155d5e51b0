import { z } from 'zod';
import { YAMLParseError, parse as parseYaml } from 'yaml';
import { convertOptions, readOptions } from '../convert/options.ts';
import type { ConvertOptions } from '../convert/options.ts';
import { ArticleError } from './article-error.ts';

const { lang, title, reflow, threshold } = convertOptions.shape;

/** What a sidecar (`NAME.yaml` beside `NAME.txt`) can say of its article: options for this text alone. */
export const sidecarSchema = z.strictObject({
  /** Language of the text (BCP 47). */
  lang,
  /** Title where the text names none. */
  title,
  reflow: reflow.unwrap().optional(),
  threshold: threshold.unwrap().optional(),
  /** WHATWG name of the file's encoding, where it is not what the bytes look like. */
  encoding: z.string().min(1).optional(),
});

/** A sidecar as the other modules use it. */
export interface Sidecar {
  encoding?: string;
  /** Options of `convert` that this article overrides. */
  options: ConvertOptions;
}

/** What an article without a sidecar has. */
export const NO_SIDECAR: Sidecar = { options: {} };

/** Path of the sidecar of an article. */
export const sidecarOf = (file: string) => file.replace(/\.[^./\\]+$/, '.yaml');

/** Reads a sidecar's YAML. @throws ArticleError naming the file and the key or line. */
export function readSidecar(yaml: string, file: string): Sidecar {
  let value: unknown;
  try {
    // No aliases: a few lines of them can unfold to more than memory holds.
    value = parseYaml(yaml, { maxAliasCount: 0 }) ?? {};
  } catch (error) {
    const where =
      error instanceof YAMLParseError && error.linePos
        ? `:${error.linePos[0].line}:${error.linePos[0].col}`
        : '';
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new ArticleError(
      `${file}${where}: received YAML that cannot be read (${reason.replace(/ at line .*$/, '')})`,
    );
  }
  try {
    const { encoding, ...options } = readOptions(sidecarSchema, value, file);
    return { encoding, options };
  } catch (error) {
    throw new ArticleError(error instanceof Error ? error.message : String(error));
  }
}
