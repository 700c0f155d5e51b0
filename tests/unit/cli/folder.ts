import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A new folder with these files in it. */
export async function folder(files: Record<string, string | Uint8Array>): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'verbatim-cli-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(home, name)), { recursive: true });
    await writeFile(join(home, name), content);
  }
  return home;
}
