/**
 * `convert` in a web worker, for pages that show what is found while somebody types: however long a text is, typing is not held up.
 *
 *     import 'astro-verbatim/worker'; // all of worker.ts
 *     const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
 *
 * It says `{ ready: true }` once it is loaded, then answers every `ConvertRequest` with a `ConvertAnswer`.
 */
import './without-eval.ts';
import { convert } from '../convert/index.ts';
import type { Conversion, ConvertOptions } from '../convert/index.ts';

export interface ConvertRequest {
  /** Comes back with the answer. */
  turn: number;
  text: string;
  options?: ConvertOptions;
}

export interface ConvertAnswer {
  turn: number;
  conversion: Conversion;
  /** What converting took. */
  milliseconds: number;
}

export interface ConvertReady {
  ready: true;
}

self.addEventListener('message', ({ data: { turn, text, options } }: MessageEvent<ConvertRequest>) => {
  const started = performance.now();
  const conversion = convert(text, options);
  const answer: ConvertAnswer = { turn, conversion, milliseconds: performance.now() - started };
  self.postMessage(answer);
});

// The models are unpacked by the first text; better now than while somebody waits.
convert('“So,” he said.');
self.postMessage({ ready: true } satisfies ConvertReady);
