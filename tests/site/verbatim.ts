import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BUILD_ENVIRONMENT } from './fixture.ts';

const program = fileURLToPath(new URL('../../integration/cli/verbatim.mjs', import.meta.url));

/** Runs the `verbatim` command in the folder of a site: its exit status, and everything that it printed. */
export function verbatimIn(
  root: string,
  words: readonly string[],
): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, [program, ...words], { cwd: root, env: BUILD_ENVIRONMENT });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  return new Promise((done) =>
    child.on('close', (status) => {
      done({ status, output });
    }),
  );
}
