import { randomBytes } from 'node:crypto';
import { chmod, link, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A path in a folder that nobody else uses, for a file that does not stay. */
export const spareFile = (folder: string) => join(folder, `.verbatim-${randomBytes(6).toString('hex')}.tmp`);

/**
 * Writes a whole file or nothing, in place of what is there: first beside it, under a name that nobody else uses, then renamed. The
 * permissions that it had stay. Throws what the file system throws.
 */
export function writeWholeFile(file: string, content: string | Uint8Array): Promise<void> {
  return throughDraft(file, content, async (draft) => {
    const found = await stat(file).catch(() => null);
    if (found) await chmod(draft, found.mode & 0o777);
    await rename(draft, file);
  });
}

/** Writes a file that is not there yet, whole or not at all. Throws what the file system throws: EEXIST where it is there by now. */
export function writeNewFile(file: string, content: string | Uint8Array): Promise<void> {
  return throughDraft(file, content, async (draft) => {
    try {
      await link(draft, file);
    } catch (error) {
      // Some file systems have no second names.
      if (!/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK)$/.test(String((error as NodeJS.ErrnoException).code)))
        throw error;
      await writeFile(file, content, { flag: 'wx' });
    }
  });
}

async function throughDraft(
  file: string,
  content: string | Uint8Array,
  put: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = spareFile(dirname(file));
  let isOurs = false;
  try {
    await writeFile(draft, '', { flag: 'wx' });
    isOurs = true;
    await writeFile(draft, content);
    await put(draft);
  } finally {
    if (isOurs) await rm(draft, { force: true }).catch(() => undefined);
  }
}
