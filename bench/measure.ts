import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a process cost, with those it started and waited for. */
export interface Cost {
  /** Seconds of CPU, user and system. */
  cpu: number;
  /** Seconds that went by. */
  wall: number;
  /** The most memory that a process of it held, in gigabytes. */
  memory: number;
}

/** GNU time; macOS has one of its own, and GNU's as `gtime`. */
const TIME = ['time', 'gtime'].find((name) => spawnSync(name, ['-f', '%U', 'true']).status === 0);

/**
 * Runs a command to its end.
 *
 * @throws Error with what it said last where it fails; where there is no GNU time.
 */
export function costOf([command, ...words]: string[], cwd: string): Cost {
  if (!TIME)
    throw new Error(
      'the bench found no GNU time, expected "time" or "gtime" on PATH: apt-get install time, brew install gnu-time',
    );
  const report = join(cwd, 'time.txt');
  const { status, stdout, stderr } = spawnSync(TIME, ['-o', report, '-f', '%U %S %e %M', command, ...words], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1 << 28,
  });
  if (status !== 0)
    throw new Error(
      `${[command, ...words].join(' ')} ended with ${status}:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`,
    );
  const [user, system, wall, kilobytes] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
  return { cpu: user + system, wall, memory: (kilobytes * 1024) / 1e9 };
}

/** The middle of some values; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.floor(sorted.length / 2)]) / 2;
}
