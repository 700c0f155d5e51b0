import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { overLimit, sha256 } from '../articles/article-file.ts';
import { decode } from '../articles/decode.ts';
import { convert } from '../convert/index.ts';
import { printable } from '../convert/printable.ts';
import { isFileBelow } from '../files-below.ts';
import type { Expectation } from './expectation.ts';
import { expectationOf } from './expectation.ts';
import { filesByDigest } from './files-by-digest.ts';
import { countQuotations } from './manifest.ts';
import type { Manifest, ManifestArticle } from './manifest.ts';
import { provePages } from './prove-pages.ts';

/** What proving a built site again came to. */
export interface SiteProof {
  /** Articles without a fault, and pages that show any. */
  proven: number;
  pages: number;
  /** One line each: file or page, and what is wrong with it. */
  faults: string[];
  /** What was left unproven, and why; no fault. */
  notes: string[];
}

/** Where the originals are looked for, beside the folder of the site, and the most bytes of one. */
export interface OriginalsReading {
  maxBytes: number;
  content?: string | undefined;
}

/** Where the bytes of articles may lie: path for a SHA-256. */
interface Sources {
  folder: string;
  files: Map<string, string>;
}

/**
 * Proves a built site in `folder` again, by its manifest: finds the bytes of each article by their SHA-256, among the files the site
 * publishes or in `content` (longer ones than `maxBytes` are told and not read), converts them with the options recorded, and compares every page that shows it. `converter` is the digest
 * of the converter at work; under another one quotations are not counted again. `advance` is called for every article.
 */
export async function proveSite(
  folder: string,
  manifest: Manifest,
  converter: string,
  { maxBytes, content }: OriginalsReading,
  advance: () => void = () => undefined,
): Promise<SiteProof> {
  const faults = new Map<string, string[]>();
  const blame = (file: string, reason: string) => {
    const known = faults.get(file);
    if (known) known.push(reason);
    else faults.set(file, [reason]);
  };
  const notes: string[] = [];
  const sources = sourcesIn(content === undefined ? [folder] : [folder, content], maxBytes, notes);
  const counts = manifest.converter === converter;
  const articles = new Map(manifest.articles.map((article) => [article.file, article]));
  const readable = new Set<string>();
  for (const article of manifest.articles) {
    const original = await originalFault(folder, article, maxBytes);
    if (original !== null) blame(article.file, original);
    const bytes = await bytesOf(article, sources);
    const text = bytes && textOf(article, bytes);
    if (bytes === null) {
      const where = content === undefined ? 'the folder' : 'the folder or in --content';
      blame(
        article.file,
        `no file in ${where} has the SHA-256 ${article.sha256}, so its pages cannot be proven${content === undefined ? '; give the folder of the originals by --content' : ''}`,
      );
    } else if (text === null)
      blame(article.file, `its bytes are not the text of the manifest when read as ${article.encoding}`);
    else if (counts) for (const reason of quotationFaults(article, text)) blame(article.file, reason);
    if (text !== null) readable.add(article.file);
    advance();
  }

  const proof = await provePages(folder, async (file): Promise<Expectation | null | undefined> => {
    const article = articles.get(file);
    if (!article) return null;
    if (!readable.has(file)) return undefined;
    const text = textOf(article, (await bytesOf(article, sources))!);
    return expectationOf(text!, { ...article.options, id: file });
  });
  for (const { file, line, page, reason } of proof.faults)
    blame(
      articles.has(file) ? file : page,
      `${articles.has(file) ? `line ${line} on ${page}: ` : ''}${reason}`,
    );
  for (const { file, pages } of manifest.articles) {
    const shown = new Set(proof.shown.get(file));
    for (const page of pages) {
      if (shown.has(page)) continue;
      const isThere = isFileBelow(folder, page);
      blame(file, isThere ? `${page} does not show it any more` : `${page} is missing`);
    }
  }
  if (!counts)
    notes.push(
      `the site was converted by ${manifest.converter}, this is ${converter}: texts and pages are compared, quotations are not counted again`,
    );
  return {
    proven: manifest.articles.filter(({ file }) => !faults.has(file)).length,
    pages: proof.pages,
    faults: [...faults].flatMap(([name, reasons]) => reasons.map((reason) => `${name}: ${reason}`)),
    notes,
  };
}

/** The `.txt` files of the folders; of one that is too long to be an article a note says so. */
function sourcesIn(folders: string[], maxBytes: number, notes: string[]): Sources[] {
  return folders.map((folder) => ({
    folder,
    files: filesByDigest(folder, (bytes, path) => {
      if (bytes > maxBytes)
        notes.push(`${printable(join(folder, path))}: ${overLimit(bytes, maxBytes)}; not read`);
      return bytes <= maxBytes;
    }),
  }));
}

/** What is wrong with the file that the site publishes as the original, if it is recorded to publish one. */
async function originalFault(
  folder: string,
  { original, sha256: expected }: ManifestArticle,
  maxBytes: number,
): Promise<string | null> {
  if (original === null) return null;
  if (!isFileBelow(folder, original)) return `its original, ${original}, is missing`;
  const { size } = await stat(join(folder, original));
  if (size > maxBytes) return `its original, ${original}, ${overLimit(size, maxBytes)}; it was not read`;
  const bytes = await readFile(join(folder, original)).catch(() => null);
  if (bytes === null) return `its original, ${original}, is missing`;
  const received = sha256(bytes);
  return received === expected
    ? null
    : `its original, ${original}, was changed: its SHA-256 is ${received}, the manifest says ${expected}`;
}

async function bytesOf({ sha256: wanted }: ManifestArticle, sources: Sources[]): Promise<Uint8Array | null> {
  for (const { folder, files } of sources) {
    const path = files.get(wanted);
    if (path !== undefined) return readFile(join(folder, path));
  }
  return null;
}

/** The text that the manifest means, null where the bytes do not say it. */
function textOf({ encoding, textSha256 }: ManifestArticle, bytes: Uint8Array): string | null {
  try {
    const { text } = decode(bytes, encoding);
    return sha256(text) === textSha256 ? text : null;
  } catch {
    return null;
  }
}

function quotationFaults({ file, options, quotations }: ManifestArticle, text: string): string[] {
  const found = countQuotations(convert(text, { ...options, id: file, components: false }).quotations);
  return (['block', 'run-in', 'suggested'] as const)
    .filter((kind) => found[kind] !== quotations[kind])
    .map((kind) => `the manifest counts ${quotations[kind]} ${kind} quotations, its text has ${found[kind]}`);
}
