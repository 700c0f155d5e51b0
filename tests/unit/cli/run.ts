import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const BIN = fileURLToPath(new URL('../../../integration/cli/verbatim.mjs', import.meta.url));
const DRIVER = fileURLToPath(new URL('./driver.ts', import.meta.url));

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** What the driver is sent, and what it answers: a run, or the stack of what `main` threw. */
export interface Order {
  words: string[];
  input: string;
  cwd: string;
}
export type Reply = { run: Run } | { error: string };

let driver: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs `verbatim` as a process of its own would, in one that has loaded it: a start takes most of the time of a run.
 *
 * @throws Error where the command throws or ends the process
 */
export function verbatim(words: string[], input = '', cwd = process.cwd()): Promise<Run> {
  const run = last.then(() => order({ words, input, cwd }));
  last = run.catch(() => undefined);
  return run;
}

async function order(sent: Order): Promise<Run> {
  if (driver?.connected !== true) {
    driver = fork(DRIVER, { stdio: 'ignore' });
    // The test ends whether or not the driver waits for more.
    driver.unref();
    driver.channel!.unref();
  }
  const isOver = new AbortController();
  try {
    driver.send(sent);
    const answer = await Promise.race([
      once(driver, 'message', isOver).then(([reply]) => reply as Reply),
      once(driver, 'exit', isOver).then(() => ({ error: 'the process ended' })),
    ]);
    if ('error' in answer) throw new Error(`${sent.words.join(' ')}: ${answer.error}`);
    return answer.run;
  } finally {
    isOver.abort();
  }
}

/** Starts the real `verbatim` command, in a process of its own. */
export function startVerbatim(words: string[], input = '', cwd?: string): Promise<Run> {
  const child = spawn(process.execPath, [BIN, ...words], { cwd });
  const run: Run = { status: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (run.stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (run.stderr += chunk));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ ...run, status });
    });
  });
}
