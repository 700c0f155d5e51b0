/** Time that a task takes at a length, at twice and at four times that length. */
export interface Growth {
  length: number;
  /** Milliseconds, the least of several runs: other work on the machine, and noise, only ever add. */
  times: [one: number, two: number, four: number];
  /** By how much each of the two doublings raised it, in the mean: 2 for linear cost, 2.8 for n to the power of 1.5, 4 for a square. */
  ratio: number;
}

/** Below this a task is lost in what the clock and the collector of garbage add. */
const LEAST = 6;
const LENGTH_MOST = 1 << 20;
/** What two doublings may cost beyond their ratio, in milliseconds. */
const NOISE = 1;

/** From here on a run is likely to be interrupted by other work, and long enough for the coarse clock of the processor. */
const LONG = 50;

/**
 * Milliseconds that a run took. Those of the clock where it is short, for on a busy machine one run of several is not interrupted;
 * else those of this thread on the processor, which some systems count in steps of 4 to 10 ms.
 */
function spent(run: () => unknown): number {
  const before = process.threadCpuUsage();
  const start = performance.now();
  run();
  const elapsed = performance.now() - start;
  const { user, system } = process.threadCpuUsage(before);
  return elapsed < LONG ? elapsed : Math.min(elapsed, (user + system) / 1000);
}

/**
 * Measures how the cost of a task grows.
 *
 * `make` prepares the task at a length. Lengths begin at `length` and go up until the task takes long enough to be measured.
 * Measuring is repeated, `tries` times at most, until the ratio is below `enough`; each time only the least of all runs counts.
 */
export function growthOf(
  make: (length: number) => () => unknown,
  length: number,
  enough = 2.6,
  tries = 12,
): Growth {
  let task = make(length);
  // Until the compiler has seen it often enough, a task is slower than it is.
  while (best(task, 6) < LEAST && length < LENGTH_MOST) task = make((length *= 2));
  const tasks = [task, make(length * 2), make(length * 4)];
  const times: Growth['times'] = [Infinity, Infinity, Infinity];
  let ratio = Infinity;
  for (let round = 0; round < tries && ratio >= enough; round++) {
    for (const [at, one] of tasks.entries()) times[at] = Math.min(times[at], best(one, 4 - at));
    if (times[0] < LEAST / 2 && length < LENGTH_MOST)
      return growthOf(make, length * 2, enough, tries - round - 1);
    ratio = Math.sqrt(Math.max(0, times[2] - NOISE) / Math.max(times[0], NOISE));
  }
  return { length, times, ratio };
}

/** The least time of several runs, in milliseconds. A long run is measured by the processor's clock, and once. */
export function best(task: () => unknown, runs: number): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    least = Math.min(least, spent(task));
    if (least > LONG) break;
  }
  return least;
}
