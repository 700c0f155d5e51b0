import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../articles/article-file.ts';

/** Makes sure that a folder can be written, before minutes of work are lost on it. @throws Error that says which and why not. */
export async function requireWritable(folder: string, what: string): Promise<void> {
  const probe = join(folder, `.verbatim-${process.pid}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, 'May this be written?');
  } catch (error) {
    throw new Error(
      `${folder} cannot be written (${reasonOf(error)}); it is ${what}: make room or change its permissions, and build again`,
      { cause: error },
    );
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}
