import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What is longer than this, in bytes, waits in a file. */
const IN_MEMORY = 8 * 2 ** 20;

/**
 * The same answer, read into memory at its own size: where a page's file is all quotations of an archive, `arrayBuffer()` holds what the
 * stream gave three times over (1.2 GB for 400 MB), and Astro writes no other way.
 *
 * @param file - the name of one that is not there, where the bytes may wait; none is there afterwards
 */
export function atItsSize(response: Response, file: URL): Response {
  const { body } = response;
  if (body) response.arrayBuffer = () => gathered(body, fileURLToPath(file));
  return response;
}

async function gathered(body: ReadableStream<Uint8Array>, file: string): Promise<ArrayBuffer> {
  let chunks: Uint8Array[] = [];
  let [held, waiting] = [0, 0];
  let spool: number | null = null;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      held += chunk.length;
      if (held < IN_MEMORY) continue;
      spool ??= openUnnamed(file);
      for (const one of chunks) waiting += writeWhole(spool, one);
      [chunks, held] = [[], 0];
    }
    const bytes = new Uint8Array(waiting + held);
    for (let at = 0; spool !== null && at < waiting;)
      at += readSync(spool, bytes, at, Math.min(IN_MEMORY, waiting - at), at);
    for (const chunk of chunks) {
      bytes.set(chunk, waiting);
      waiting += chunk.length;
    }
    return bytes.buffer;
  } finally {
    if (spool !== null) closeSync(spool);
  }
}

/** A file that is gone when it is closed, however this process ends. */
function openUnnamed(file: string): number {
  const opened = openSync(file, 'w+');
  rmSync(file);
  return opened;
}

function writeWhole(file: number, bytes: Uint8Array): number {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
  return bytes.length;
}
