/** Writes the pages of docs/ that come from the code: `npm run docs`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { reference } from './reference.ts';

const path = fileURLToPath(new URL('../../docs/reference.md', import.meta.url));

/** docs/reference.md, as the code has it. */
export const referencePage = async () =>
  format(reference(), { ...(await resolveConfig(path)), filepath: path });

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(path, await referencePage());
