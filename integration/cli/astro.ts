import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { PARTS } from '../build/parts.ts';
import type { PartsMessage } from '../build/parts.ts';
import { OUT } from '../build/refuse-output.ts';
import type { RefusedMessage } from '../build/refuse-output.ts';
import { SHARD } from '../build/shard.ts';
import { Failure } from './files.ts';
import { UsageError } from './flags.ts';
import { passOn } from '../terminal/out.ts';

/** One `astro build` of the site in this folder. */
interface AstroBuild {
  /** What it is built into. */
  folder: string;
  /** The folder that the site replaces, which a failure says is as it was. */
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

/** @throws Failure where there is no Astro, or the build fails; UsageError where it says that `out` must not be replaced */
export async function runAstro({
  folder,
  out,
  words,
  environment,
  onMessage,
  ...how
}: AstroBuild): Promise<void> {
  const program = await astroProgram();
  let refused: string | undefined;
  const status = await run([program, 'build', '--outDir', resolve(folder), ...words], {
    ...how,
    environment: { ...environment, [OUT]: resolve(out) },
    onMessage: (message) => {
      if ('refused' in message) ({ refused } = message);
      else onMessage?.(message);
    },
  });
  if (status === 0) return;
  if (refused !== undefined) throw new UsageError(`--out ${refused}. Nothing was changed.`);
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
  {
    environment,
    onMessage,
    signal,
    prefix,
  }: Pick<AstroBuild, 'environment' | 'signal' | 'prefix'> & {
    onMessage: (message: PartsMessage | RefusedMessage) => void;
  },
): Promise<number | string> {
  const env = { ...process.env, [SHARD]: '', [PARTS]: '', ...environment };
  const printed = prefix === undefined ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, words, { stdio: ['inherit', printed, printed, 'ipc'], env });
  if (prefix !== undefined) {
    prefixed(child.stdout!, 'stdout', prefix);
    prefixed(child.stderr!, 'stderr', prefix);
  }
  child.on('message', onMessage);
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
