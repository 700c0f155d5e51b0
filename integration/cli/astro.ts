import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { PARTS } from '../build/parts.ts';
import type { PartsMessage } from '../build/parts.ts';
import { SHARD } from '../build/shard.ts';
import { Failure } from './files.ts';
import { passOn } from '../terminal/out.ts';

/** One `astro build` of the site in this folder. */
interface AstroBuild {
  /** What it is built into; it goes when the build fails. */
  folder: string;
  /** Where the site belongs, which a failure says is as it was. */
  out: string;
  /** Handed on to Astro. */
  words: readonly string[];
  environment: Readonly<Record<string, string>>;
  onMessage?: (message: PartsMessage) => void;
  /** Ends the build. */
  signal?: AbortSignal;
  /** Stands before each line that it prints, where others print beside it. */
  prefix?: string | undefined;
}

/** @throws Failure where there is no Astro, or the build fails */
export async function runAstro({ folder, out, words, ...how }: AstroBuild): Promise<void> {
  const program = await astroProgram();
  const status = await run([program, 'build', '--outDir', resolve(folder), ...words], how);
  if (status === 0) return;
  await rm(folder, { recursive: true, force: true });
  throw new Failure(`the build failed (status ${status}); ${out} is what it was before`);
}

async function astroProgram(): Promise<string> {
  try {
    const file = createRequire(join(process.cwd(), 'package.json')).resolve('astro/package.json');
    const { bin } = JSON.parse(await readFile(file, 'utf8')) as { bin: string | { astro: string } };
    return join(dirname(file), typeof bin === 'string' ? bin : bin.astro);
  } catch {
    throw new Failure(
      `found no Astro in ${process.cwd()}, expected the folder of a site in which "npm install" was run`,
    );
  }
}

function run(
  words: string[],
  { environment, onMessage, signal, prefix }: Omit<AstroBuild, 'folder' | 'out' | 'words'>,
): Promise<number | string> {
  const env = { ...process.env, [SHARD]: '', [PARTS]: '', ...environment };
  const printed = prefix === undefined ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, words, { stdio: ['inherit', printed, printed, 'ipc'], env });
  if (prefix !== undefined) {
    prefixed(child.stdout!, 'stdout', prefix);
    prefixed(child.stderr!, 'stderr', prefix);
  }
  if (onMessage) child.on('message', onMessage);
  // Ctrl-C reaches the child too; this process stays to clear up after it.
  const wait = () => undefined;
  process.on('SIGINT', wait);
  const end = () => child.kill();
  signal?.addEventListener('abort', end);
  if (signal?.aborted) end();
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status, killed) => {
      process.off('SIGINT', wait);
      signal?.removeEventListener('abort', end);
      done(status ?? killed ?? 'unknown');
    });
  });
}

function prefixed(from: Readable, to: 'stdout' | 'stderr', prefix: string): void {
  createInterface({ input: from, crlfDelay: Infinity }).on('line', (line) => {
    passOn(prefix + line, to);
  });
}
