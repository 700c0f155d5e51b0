import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';

/**
 * A digest of the code that reads and converts: an article converted by other code is converted again. The package's version alone
 * would not do: it stays the same while Verbatim itself is worked on, or is patched in place.
 */
export const converterVersion = (): Promise<string> => codeDigest('convert', 'articles');

/** A digest of the code in folders of this package. */
export async function codeDigest(...folders: string[]): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const files = await glob(
    folders.map((folder) => `${folder}/**/*`),
    { cwd: root, absolute: true, ignore: ['**/*.d.ts', '**/*.map'] },
  );
  const hash = createHash('sha256');
  for (const bytes of await Promise.all(files.sort().map((file) => readFile(file)))) hash.update(bytes);
  return hash.digest('hex').slice(0, 16);
}

/** Name and version of this package, as the manifest of a built site has it. */
export async function generator(): Promise<string> {
  const { name, version } = JSON.parse(
    await readFile(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { name: string; version: string };
  return `${name} ${version}`;
}
