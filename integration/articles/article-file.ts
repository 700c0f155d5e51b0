import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ArticleError } from './article-error.ts';
import { decode } from './decode.ts';
import type { Decoded } from './decode.ts';
import { NO_SIDECAR, readSidecar, sidecarOf } from './sidecar.ts';
import type { Sidecar } from './sidecar.ts';

/** An article as it lies on disk: bytes only, so that its digest costs no decoding. */
export interface ArticleFile {
  /** Path from the site's root, with `/`. */
  file: string;
  bytes: Uint8Array;
  /** Bytes of the sidecar, null where there is none. */
  sidecar: Uint8Array | null;
}

/** Reads the article and its sidecar. @throws ArticleError naming the file when it is not there, not readable or empty. */
export async function readArticleFile(root: string, file: string): Promise<ArticleFile> {
  const [bytes, sidecar] = await Promise.all([
    readFile(join(root, file)).catch((error: unknown) => {
      throw new ArticleError(
        `${file}: cannot be read (${reasonOf(error)}); check that it is a file and its permissions`,
      );
    }),
    readFile(join(root, sidecarOf(file))).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null;
      throw new ArticleError(`${sidecarOf(file)}: cannot be read (${reasonOf(error)})`);
    }),
  ]);
  if (bytes.length === 0) throw new ArticleError(`${file}: is empty; write the article into it or remove it`);
  return { file, bytes, sidecar };
}

/** The file's text, and what its sidecar says. @throws ArticleError naming the file when it is no text or the sidecar is wrong. */
export async function readText(article: ArticleFile): Promise<Decoded & { sidecar: Sidecar }> {
  const sidecar = article.sidecar
    ? readSidecar(new TextDecoder().decode(article.sidecar), sidecarOf(article.file))
    : NO_SIDECAR;
  try {
    return { ...(await decode(article.bytes, sidecar.encoding)), sidecar };
  } catch (error) {
    throw new ArticleError(`${article.file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** In hexadecimal. */
export const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** The codes people meet, in words; the rest by their code. */
const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file',
  ELOOP: 'its symbolic links go round in a circle',
};

const reasonOf = (error: unknown) =>
  REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
