import { chdir } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { build } from 'astro';
import { collectErrorMetadata } from '../../node_modules/astro/dist/core/errors/dev/index.js';
import { createSafeError } from '../../node_modules/astro/dist/core/errors/index.js';
import { formatErrorMessage } from '../../node_modules/astro/dist/core/messages/runtime.js';
import { main } from '../../integration/cli/index.ts';
import type { Task } from './builder.ts';

/** Astro writes its data store 500 ms after a change. A failed build must have done so before the test deletes the site. */
const STORE_IS_WRITTEN_MS = 600;

const send = process.send!.bind(process);
// A build that can send messages takes itself for a part of `verbatim build`.
process.send = undefined;

let printed = '';
for (const stream of [process.stdout, process.stderr])
  stream.write = (chunk: string | Uint8Array) => {
    printed += chunk.toString();
    return true;
  };

/** Does what the program `astro build` does, without ending the process. */
async function buildSite(root: string): Promise<number> {
  try {
    await build({ root });
    return 0;
  } catch (error) {
    console.error(formatErrorMessage(collectErrorMetadata(createSafeError(error)), true));
    await setTimeout(STORE_IS_WRITTEN_MS);
    return 1;
  }
}

process.on('message', ({ root, words }: Task) => {
  printed = '';
  chdir(root);
  void (words ? main(words) : buildSite(root)).then((status) => send({ status, output: printed }));
});
process.on('disconnect', () => process.exit());
