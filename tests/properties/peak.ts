import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SHAPES } from './shapes.ts';

/** What converting and proving one text took. */
export interface Peak {
  /** Bytes of the text in UTF-8. */
  bytes: number;
  quotations: number;
  seconds: number;
  /** Memory of the process at its highest, in bytes. */
  memory: number;
}

/** V8's heap in a process of 2 GB, in megabytes: the other half is for Sätteri and what V8 has beside its heap. */
const HEAP = 1024;

const CHILD = fileURLToPath(new URL('peak-child.ts', import.meta.url));

/**
 * Converts a text of a shape and proves its MDX, as `verbatim check` does, in a process of its own with a heap of 1 GB.
 *
 * @throws Error with what the process printed where it ended otherwise
 */
export function peakOf(shape: keyof typeof SHAPES, bytes: number): Promise<Peak> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, CHILD, shape, String(bytes)]);
  let [printed, told] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      if (status === 0) resolve(JSON.parse(printed) as Peak);
      else
        reject(new Error(`${shape}, ${bytes} bytes: ended with ${status ?? signal}\n${told.slice(0, 2000)}`));
    });
  });
}
