import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { convertOptions, readOptions } from '../convert/options.ts';
import { refuseDevice } from '../files-below.ts';
import type { Quotation } from '../convert/model.ts';

/** Name of the manifest in the folder of the built site. */
export const MANIFEST = 'verbatim.json';

/** Below the folder: a manifest comes with a site that somebody else deployed, and must not make a check read other files. */
const path = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\0]+$/, 'a path below the folder');
const digest = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal');
const count = z.number().int().nonnegative();
const { lang, title, reflow, threshold, blockThreshold, decisions } = convertOptions.shape;

const article = z.strictObject({
  /** Path from the root of the site that was built: the name in a page's `data-verbatim`. */
  file: z.string().min(1),
  /** Pages that show it, below the folder. */
  pages: z.array(path),
  /** The file as received, where the site publishes it; null where it does not. */
  original: path.nullable(),
  /** Of the file's bytes. */
  sha256: digest,
  /** Of its text, as UTF-8. */
  textSha256: digest,
  encoding: z.string().min(1),
  quotations: z.strictObject({ block: count, 'run-in': count, suggested: count }),
  /** The options of `convert` that it was converted with. */
  options: z.strictObject({
    lang,
    title,
    reflow,
    threshold,
    blockThreshold,
    decisions: decisions.unwrap().optional(),
  }),
});

const manifest = z.strictObject({
  /** Of this form. */
  version: z.literal(1),
  /** Package and version that built the site. */
  generator: z.string(),
  /** Digest of the code that converted: the same digest finds the same quotations. */
  converter: z.string(),
  /** Which part of a site the folder holds, where `verbatim shard` built it: the others list the other articles. */
  part: z
    .strictObject({
      part: z.int().min(1),
      of: z.int().min(1),
      render: z.enum(['evaluate', 'module']),
      /** Articles that this part answers for and does not show: on no page, if no other part shows them. */
      missing: z.array(z.string()),
    })
    .optional(),
  articles: z.array(article),
});

/** What a built site shows, so that it can be proven again later from its folder alone. Has no time in it: same site, same manifest. */
export type Manifest = z.output<typeof manifest>;
export type ManifestArticle = z.output<typeof article>;

/** What the proof read of an article. */
export type Facts = Pick<ManifestArticle, 'sha256' | 'textSha256' | 'encoding' | 'options'> & {
  bytes: number;
};

/** @throws OptionsError or SyntaxError where the file is no manifest; what the file system throws where it cannot be read. */
export async function readManifest(file: string): Promise<Manifest> {
  refuseDevice(file);
  return readOptions(manifest, JSON.parse(await readFile(file, 'utf8')), file);
}

/** What tells a manifest that any version of Verbatim wrote from another file of that name. */
const own = z.looseObject({
  version: z.int(),
  generator: z.string().startsWith('astro-verbatim '),
  articles: z.array(z.looseObject({ original: z.string().nullable(), sha256: z.string() })),
});

/** The manifest at a path, where any version of Verbatim wrote it; null for any other file, and for none. */
export function ownManifest(file: string): z.output<typeof own> | null {
  try {
    refuseDevice(file);
    return own.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** What of its quotations a manifest counts: those shown by kind, and those only suggested. */
export function countQuotations(quotations: readonly Quotation[]): ManifestArticle['quotations'] {
  const counts = { block: 0, 'run-in': 0, suggested: 0 };
  for (const { status, kind } of quotations) counts[status === 'suggested' ? 'suggested' : kind]++;
  return counts;
}
