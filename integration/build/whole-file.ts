import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a whole file or nothing: beside its place first, then renamed. Throws what the file system throws. */
export async function writeWholeFile(file: string, content: string | Uint8Array): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}
