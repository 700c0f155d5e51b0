import { dirname } from 'node:path';
import { reasonOf } from '../articles/article-file.ts';
import { converterVersion } from '../articles/converter-version.ts';
import { Progress } from '../progress.ts';
import { readManifest } from '../proof/manifest.ts';
import { proveSite } from '../proof/prove-site.ts';
import { Failure } from './files.ts';
import { tell } from '../terminal/out.ts';
import { printable } from '../convert/printable.ts';

/**
 * `verbatim check --manifest FILE`: proves the built site in FILE's folder again. Answers false for any fault.
 *
 * @throws Failure when FILE cannot be read or is no manifest.
 */
export async function checkManifest(file: string, maxBytes: number, content?: string): Promise<boolean> {
  const manifest = await readManifest(file).catch((error: unknown) => {
    throw new Failure(`${file} is no manifest that can be read: ${reasonOf(error)}`);
  });
  const progress = new Progress('checked', manifest.articles.length);
  const { proven, pages, faults, notes } = await proveSite(
    dirname(file),
    manifest,
    await converterVersion(),
    { maxBytes, content },
    () => {
      progress.advance();
    },
  );
  for (const line of [...notes, ...faults]) tell(printable(line), 'check');
  progress.end(
    `${proven} of ${manifest.articles.length} articles proven on ${pages} pages, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`,
  );
  return faults.length === 0;
}
