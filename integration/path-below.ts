import native from 'node:path';
import type { PlatformPath } from 'node:path';

/** A path with `/` on every system: the name of a file in records, manifests and messages. */
export const slashed = (path: string, { sep }: PlatformPath = native) => path.split(sep).join('/');

/** The path that leads from a folder to a path, with `/`. Both are absolute. */
export const pathBelow = (folder: string, path: string, system: PlatformPath = native) =>
  slashed(system.relative(folder, path), system);
