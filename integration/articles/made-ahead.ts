import { extname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { tryMakeFile } from './make-article.ts';
import type { Making } from './make-article.ts';
import type { Answered, Asked, Made } from './making-thread.ts';
import type { StatedMetadata } from './stated.ts';

/** Beside this module, with the ending it has itself: TypeScript here, JavaScript in the published package. */
const THREAD = new URL(`./making-thread${extname(import.meta.url)}`, import.meta.url);

/** So many articles are handed to a thread at once, and so many such batches wait for it: it is never without work, nor far ahead. */
const BATCH = 16;
const BATCHES = 4;
/** So many articles may lie ready for each thread, some 30 kB each. */
const READY = 256;

/** After so many articles in a row that the loader did not ask for, it finds the rest in the cache as well. */
const UNASKED = 256;

interface Thread {
  worker: Worker;
  /** What it was handed and has not answered. */
  places: Set<number>;
}

/**
 * Articles of a collection that other threads make before the loader comes to them, each known by its place among `files`. What the loader
 * gets is what it would make itself, in whatever order the threads answer; while it waits for one, it makes another.
 */
export class MadeAhead {
  readonly #making: Making;
  readonly #files: readonly string[];
  readonly #rows: ReadonlyMap<string, StatedMetadata>;
  #threads: Thread[];
  readonly #ready = new Map<number, Made | null>();
  /** The first that nobody makes yet, the one that the loader is at, and the last that it asked for. */
  #next: number;
  #at: number;
  #asked: number;

  /** Begins behind the place `at`. `rows`: what `articles.csv` states of some files. */
  constructor(
    making: Making,
    files: readonly string[],
    rows: ReadonlyMap<string, StatedMetadata>,
    at: number,
    threads: number,
  ) {
    this.#making = making;
    this.#files = files;
    this.#rows = rows;
    this.#at = this.#asked = at;
    this.#next = at + 1;
    this.#threads = Array.from({ length: threads }, () => this.#open());
    this.#feed();
  }

  /** The loader comes to the next article. */
  comesTo(at: number): void {
    this.#ready.delete(this.#at);
    this.#at = at;
    if (at - this.#asked > UNASKED) void this.close();
    this.#feed();
  }

  /** The article that the loader is at, where it was made of what `basis` says; null where the loader is to make it. */
  async take(basis: string): Promise<Made | null> {
    this.#asked = this.#at;
    while (this.#threads.some(({ places }) => places.has(this.#at))) {
      if (this.#mayGoOn()) this.#make(this.#next++);
      // The threads' answers come in.
      await setImmediate();
    }
    const made = this.#ready.get(this.#at);
    return made?.basis === basis ? made : null;
  }

  async close(): Promise<void> {
    const threads = this.#threads;
    this.#threads = [];
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  #open(): Thread {
    const thread = { worker: new Worker(THREAD, { workerData: this.#making }), places: new Set<number>() };
    thread.worker.on('message', (answered: Answered) => {
      for (const [place, made] of answered) {
        thread.places.delete(place);
        this.#keep(place, made);
      }
      this.#feed();
    });
    // What it was to make, the loader makes.
    thread.worker.on('error', () => {
      this.#threads = this.#threads.filter((other) => other !== thread);
    });
    return thread;
  }

  /** Hands each thread what it has room for. */
  #feed(): void {
    this.#next = Math.max(this.#next, this.#at + 1);
    for (const { worker, places } of this.#threads)
      while (places.size <= BATCH * (BATCHES - 1) && this.#mayGoOn()) {
        const files = this.#files.slice(this.#next, this.#next + BATCH);
        const batch = files.map((file): Asked => ({ place: this.#next++, file, row: this.#rows.get(file) }));
        for (const { place } of batch) places.add(place);
        worker.postMessage(batch);
      }
  }

  #mayGoOn(): boolean {
    return this.#next < this.#files.length && this.#next - this.#at < READY * this.#threads.length;
  }

  #make(place: number): void {
    const file = this.#files[place];
    this.#keep(place, tryMakeFile(this.#making, file, this.#rows.get(file)));
  }

  /** The loader may have passed it: a thread answers late what was in the cache. */
  #keep(place: number, made: Made | null): void {
    if (place >= this.#at) this.#ready.set(place, made);
  }
}
