import { parentPort, workerData } from 'node:worker_threads';
import { tryMakeFile } from './make-article.ts';
import type { Making, makeFile } from './make-article.ts';
import type { StatedMetadata } from './stated.ts';

/** An article to be made, known by its place. */
export interface Asked {
  place: number;
  file: string;
  row: StatedMetadata | undefined;
}

export type Made = ReturnType<typeof makeFile>;

/** What became of each: null for one that cannot be made, which the loader finds out for itself and tells. */
export type Answered = [place: number, made: Made | null][];

// The body of a thread of `made-ahead.ts`.
const making = workerData as Making;
parentPort?.on('message', (asked: Asked[]) => {
  const answered: Answered = asked.map(({ place, file, row }) => [place, tryMakeFile(making, file, row)]);
  parentPort?.postMessage(answered);
});
