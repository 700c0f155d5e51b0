import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { printable } from '../convert/printable.ts';
import { sidecarOf } from './sidecar.ts';

/** The file at the top of a collection's folder that says who is who. */
export const PEOPLE = 'people.yaml';

/**
 * Why a file at the top of its collection's folder can have no sidecar: that would be `people.yaml`. Null for any other file.
 *
 * @param within - real path of the collection's folder
 */
export function peopleFault(root: string, file: string, within: string | undefined): string | null {
  const sidecar = sidecarOf(file);
  if (within === undefined || basename(sidecar) !== PEOPLE) return null;
  if (folderOf(join(root, file)) !== within) return null;
  const example = `${file.slice(0, -basename(file).length)}about-${basename(file)}`;
  return `${printable(file)}: its sidecar would be ${printable(sidecar)}, which says who is who in the archive; rename the article, for example to ${printable(example)}`;
}

/** Whether a file has a key of `people.yaml`, which no sidecar has: a folder below the top may have a sidecar of that name. */
export const saysWhoIsWho = (yaml: Uint8Array): boolean =>
  /^(?:\{[ \t]*)?["']?(?:people|apart)["']?[ \t]*:/m.test(new TextDecoder().decode(yaml));

function folderOf(path: string): string | null {
  try {
    return realpathSync.native(dirname(path));
  } catch {
    return null;
  }
}
