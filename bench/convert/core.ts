import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Shares } from './profile.ts';

export interface Question {
  /** Index into the samples. */
  sample: number;
  /** Index into the sample's slices, of which one is converted, or how often the whole is, under a profile. */
  work: { slice: number } | { times: number };
}
/** Seconds of CPU, or what a profile shows. */
export type Answer = number | Shares;

/** The `convert` of one checkout, warm in a process of its own. */
export class Core {
  readonly name: string;
  readonly #process: ChildProcess;

  private constructor(name: string, child: ChildProcess) {
    this.name = name;
    this.#process = child;
  }

  /** @throws Error if the checkout has no `integration/convert/index.ts` that can be loaded. */
  static async start(name: string, folder: string, files: readonly string[]): Promise<Core> {
    const core = new Core(
      name,
      fork(fileURLToPath(new URL('core-process.ts', import.meta.url)), [folder, ...files]),
    );
    await core.#answer();
    return core;
  }

  async seconds(sample: number, slice: number): Promise<number> {
    return (await this.#ask({ sample, work: { slice } })) as number;
  }

  async shares(sample: number, times: number): Promise<Shares> {
    return (await this.#ask({ sample, work: { times } })) as Shares;
  }

  stop(): void {
    this.#process.kill();
  }

  #ask(question: Question): Promise<Answer> {
    this.#process.send(question);
    return this.#answer();
  }

  async #answer(): Promise<Answer> {
    const ended = new AbortController();
    const { signal } = ended;
    const failed = once(this.#process, 'exit', { signal }).then(() => {
      throw new Error(`the process that measures ${this.name} ended; its error stands above`);
    });
    try {
      const [answer] = (await Promise.race([once(this.#process, 'message', { signal }), failed])) as [Answer];
      return answer;
    } finally {
      failed.catch(() => undefined);
      ended.abort();
    }
  }
}
