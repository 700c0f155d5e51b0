import { parentPort, workerData } from 'node:worker_threads';
import { makeFile } from './make-article.ts';
import type { Making } from './make-article.ts';
import type { StatedMetadata } from './stated.ts';

/** An article to be made, known by its place. */
export interface Asked {
  place: number;
  file: string;
  row: StatedMetadata | undefined;
}

export type Made = Awaited<ReturnType<typeof makeFile>>;

/** What became of each: null for one that cannot be made, which the loader finds out for itself and tells. */
export type Answered = [place: number, made: Made | null][];

// The body of a thread of `made-ahead.ts`.
const making = workerData as Making;
parentPort?.on('message', (asked: Asked[]) => {
  void answer(asked).then((answered) => parentPort?.postMessage(answered));
});

async function answer(asked: readonly Asked[]): Promise<Answered> {
  const answered: Answered = [];
  for (const { place, file, row } of asked)
    answered.push([place, await makeFile(making, file, row).catch(() => null)]);
  return answered;
}
