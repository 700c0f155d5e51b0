import { lstatSync, readFileSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesFile } from './incremental.ts';

/** Where Astro keeps a copy of each page that it may restore, below its cache folder. */
const COPIES = 'dist/';

/** Pages of the last build that stand in the output folder as a build would restore them: when each was written, by path below it. */
export type StandingPages = Map<string, string>;

/**
 * Empties the output folder but for pages that Astro would restore there byte for byte (`experimental.incrementalBuild`): to delete a page
 * and copy it again costs more than all the rest of a build in which it did not change. Astro leaves alone what stands where it
 * would restore it. Nothing is trusted but the bytes: a page that is not its copy goes.
 */
export function clearOutput(outDir: URL, cacheDir: URL): StandingPages {
  const folder = fileURLToPath(outDir);
  const copies = fileURLToPath(new URL(COPIES, cacheDir));
  const restorable = outputsIn(cacheDir);
  const standing: StandingPages = new Map();
  clear('');
  return standing;

  /** Answers whether the folder at `path` is empty now. */
  function clear(path: string): boolean {
    let isEmpty = true;
    for (const entry of entriesOf(join(folder, path))) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        // The folder may be a checkout that is pushed; Astro means to leave this, too.
        if (below !== '.git' && clear(below)) rmdirSync(join(folder, below));
        else isEmpty = false;
      } else if (
        entry.isFile() &&
        restorable.has(below) &&
        isSame(join(folder, below), join(copies, below))
      ) {
        standing.set(below, writtenAt(join(folder, below)));
        isEmpty = false;
      } else rmSync(join(folder, below), { force: true });
    }
    return isEmpty;
  }
}

/** Removes the pages that stood there and that this build neither has nor wrote. */
export function removeStale(outDir: URL, cacheDir: URL, standing: StandingPages): void {
  const folder = fileURLToPath(outDir);
  const built = outputsIn(cacheDir);
  for (const [path, written] of standing) {
    if (built.has(path) || writtenAt(join(folder, path)) !== written) continue;
    rmSync(join(folder, path), { force: true });
    for (
      let above = dirname(path);
      above !== '.' && entriesOf(join(folder, above)).length === 0;
      above = dirname(above)
    )
      rmdirSync(join(folder, above));
  }
}

/** Paths below the output folder of the pages that Astro knows by a key; none where its file is not as we know it. */
function outputsIn(cacheDir: URL): Set<string> {
  try {
    const { routes } = JSON.parse(readFileSync(pagesFile(cacheDir), 'utf8')) as {
      routes: Record<string, { paths: Record<string, { outputFile: string }> }>;
    };
    const pages = Object.values(routes).flatMap(({ paths }) => Object.values(paths));
    return new Set(pages.map(({ outputFile }) => decodeURIComponent(outputFile)));
  } catch {
    return new Set();
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isSame(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}

/** Changes with every writing of the file, also of the same bytes. */
function writtenAt(file: string): string {
  const found = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.ino} ${found.ctimeNs}` : '';
}
