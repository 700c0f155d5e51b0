import { join } from 'node:path';
import { findLostSidecars } from '../articles/lost-sidecars.ts';
import { slashed } from '../path-below.ts';
import { tell } from '../terminal/out.ts';
import { realFolder } from './files.ts';
import type { NamedArticles } from './files.ts';

/** Tells of every sidecar without its article below the folders that a command was given. Answers how many there are. */
export async function tellLost(
  command: string,
  { folders }: NamedArticles,
  maxBytes: number,
): Promise<number> {
  const messages = new Map<string, string>();
  for (const folder of folders) {
    const nameOf = (path: string) => slashed(join(folder, path));
    const lost = await findLostSidecars({ folder, real: realFolder(folder)!, maxBytes, nameOf });
    for (const [file, message] of lost) messages.set(file, message);
  }
  for (const message of messages.values()) tell(message, command);
  return messages.size;
}
