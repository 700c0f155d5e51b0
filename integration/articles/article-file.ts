import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { ArticleError } from './article-error.ts';
import { decode } from './decode.ts';
import type { Decoded } from './decode.ts';
import { peopleFault } from './people-file.ts';
import { NO_SIDECAR, readSidecar, sidecarFault, sidecarOf } from './sidecar.ts';
import type { Sidecar } from './sidecar.ts';
import { grouped } from '../grouped.ts';
import { printable } from '../convert/printable.ts';

/** An article as it lies on disk: bytes only, so that its digest costs no decoding. */
export interface ArticleFile {
  /** Path from the site's root, with `/`. */
  file: string;
  bytes: Uint8Array;
  /** Bytes of the sidecar, null where there is none. */
  sidecar: Uint8Array | null;
}

/** What an article may be at most; each is left unchecked where it is not given. */
export interface Limits {
  maxBytes?: number;
  /** Folder (its real path) that article and sidecar must lie in, their symbolic links followed. */
  within?: string | undefined;
}

/** Some 10,000 decisions with their words; more is no sidecar. */
export const MAX_SIDECAR_BYTES = 8 * 1024 * 1024;

/**
 * Reads the article and its sidecar, synchronously: a build reads thousands of small files one after another, and to hand each to
 * another thread and wait costs ten times what the reading does.
 *
 * @throws ArticleError naming the file when it is not there, not readable, empty or over a limit.
 */
export function readArticleFile(
  root: string,
  file: string,
  { maxBytes = Infinity, within }: Limits = {},
): ArticleFile {
  const fault = sidecarFault(root, file);
  if (fault !== null) throw new ArticleError(fault);
  const yaml = sidecarOf(file);
  const reserved = existsSync(join(root, yaml)) ? peopleFault(root, file, within) : null;
  if (reserved !== null) throw new ArticleError(reserved);
  const bytes = readWithin(root, file, maxBytes, within);
  const sidecar = existsSync(join(root, yaml)) ? readWithin(root, yaml, MAX_SIDECAR_BYTES, within) : null;
  if (bytes.length === 0)
    throw new ArticleError(`${printable(file)}: is empty; write the article into it or remove it`);
  return { file, bytes, sidecar };
}

/** Bytes of a file from the root. @throws ArticleError naming it when it cannot be read, is over `maxBytes` or lies outside `within`. */
export function readWithin(root: string, file: string, maxBytes: number, within?: string): Uint8Array {
  const path = join(root, file);
  try {
    if (within !== undefined) refuseOutside(file, realpathSync.native(path), within);
    // Asked before it is opened: to open a pipe that nobody writes to is to wait for ever.
    const found = statSync(path);
    if (!found.isFile() && !found.isDirectory())
      throw new ArticleError(`${printable(file)}: is a pipe, a socket or a device, expected a file`);
    if (found.size > maxBytes)
      throw new ArticleError(
        `${printable(file)}: ${overLimit(found.size, maxBytes)}; ${ADVICE[extname(file)] ?? 'divide it, or raise maxBytes'}`,
      );
    return readFileSync(path);
  } catch (error) {
    if (error instanceof ArticleError) throw error;
    const advice = file.includes('\uFFFD')
      ? 'its name is not UTF-8; rename it'
      : 'check that it is a file and its permissions';
    throw new ArticleError(`${printable(file)}: cannot be read (${reasonOf(error)}); ${advice}`, {
      cause: error,
    });
  }
}

/** What a person can do about a file that is too long. */
const ADVICE: Record<string, string> = { '.yaml': 'it is no sidecar', '.csv': 'divide the collection' };

/** What is wrong with a file of so many bytes. */
export const overLimit = (bytes: number, maxBytes: number) =>
  `is ${grouped(bytes)} bytes long, expected at most ${grouped(maxBytes)}`;

/** @throws ArticleError where the real path is not below the folder. */
export function refuseOutside(file: string, real: string, within: string): void {
  if (real === within || real.startsWith(within.endsWith(sep) ? within : within + sep)) return;
  throw new ArticleError(
    `${printable(file)}: is a symbolic link that leaves the folder of the articles (to ${printable(real)}); copy the file there, or name a folder (\`base\`) that holds both`,
  );
}

/**
 * The file's text, and what its sidecar says. `encoding` is the site's, for a sidecar that names none.
 *
 * @throws ArticleError naming the file when it is no text, only white space, or the sidecar is wrong.
 */
export function readText(article: ArticleFile, encoding?: string): Decoded & { sidecar: Sidecar } {
  const sidecar = article.sidecar
    ? readSidecar(yamlOf(article.sidecar, sidecarOf(article.file)), sidecarOf(article.file))
    : NO_SIDECAR;
  const decoded = decodeFile(article, sidecar.encoding ?? encoding);
  if (decoded.text.trim() === '')
    throw new ArticleError(
      `${printable(article.file)}: is empty but for white space; write the article into it or remove it`,
    );
  return { ...decoded, sidecar };
}

function decodeFile({ file, bytes }: ArticleFile, encoding?: string): Decoded {
  try {
    return decode(bytes, encoding);
  } catch (error) {
    throw new ArticleError(`${printable(file)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A sidecar's YAML. Read leniently, what is not UTF-8 would be lost when a decision is saved. @throws ArticleError */
export function yamlOf(bytes: Uint8Array, sidecar: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ArticleError(
      `${printable(sidecar)}: received bytes that are not UTF-8; save the file as UTF-8`,
    );
  }
}

/** In hexadecimal. */
export const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** Whether `readWithin` found no file of that name. */
export const isMissing = (error: unknown) =>
  error instanceof ArticleError && codeOf(error.cause) === 'ENOENT';
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** The codes people meet, in words; the rest by their code. */
const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file',
  ELOOP: 'its symbolic links go round in a circle',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than the system allows',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
};

export const reasonOf = (error: unknown) =>
  REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
