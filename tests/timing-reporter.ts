import type { Reporter, TestModule } from 'vitest/node';

/** Files of a project that are listed. */
const LISTED = 6;

/** Seconds from the load of a file to the end of its last test. */
function secondsOf(module: TestModule): number {
  const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } =
    module.diagnostic();
  return (environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration) / 1000;
}

const line = (seconds: number, words: string) => `${seconds.toFixed(1).padStart(9)} s  ${words}`;
const slowest = (modules: readonly TestModule[]) =>
  modules
    .toSorted((a, b) => secondsOf(b) - secondsOf(a))
    .slice(0, LISTED)
    .map((module) => line(secondsOf(module), module.relativeModuleId));

/** Prints how long each project and its slowest files took. Fails a run that took more than the seconds allowed. */
export class TimingReporter implements Reporter {
  readonly #allowed: number;
  readonly #print: (text: string) => void;
  #start = performance.now();

  constructor(allowed = Infinity, print: (text: string) => void = console.log) {
    this.#allowed = allowed;
    this.#print = print;
  }

  onTestRunStart(): void {
    this.#start = performance.now();
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const total = (performance.now() - this.#start) / 1000;
    const projects = Map.groupBy(modules, ({ project }) => project.name);
    for (const [name, files] of projects) {
      const seconds = files.reduce((sum, file) => sum + secondsOf(file), 0);
      this.#print(`\n${line(seconds, `${name}, ${files.length} files`)}\n${slowest(files).join('\n')}`);
    }
    this.#print(`\n${line(total, 'in all')}`);
    if (total <= this.#allowed) return;
    this.#print(
      `\nThe tests took ${total.toFixed(0)} s, expected at most ${this.#allowed} s. Make the slowest files faster, or move cases to npm run test:slow:\n${slowest(modules).join('\n')}`,
    );
    process.exitCode = 1;
  }
}
