import { chdir } from 'node:process';
import { Readable } from 'node:stream';
import { main } from '../../../integration/cli/index.ts';
import type { Order, Reply } from './run.ts';

// Runs command lines one after another in this process, each in its folder, with its own standard input.
process.on('message', ({ words, input, cwd }: Order) => {
  chdir(cwd);
  Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(input)]), configurable: true });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    process[name].write = (chunk: Uint8Array | string) => {
      printed[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      return true;
    };
  const reply = (answer: Reply) => process.send?.(answer);
  main(words).then(
    (status) => reply({ run: { status, ...printed } }),
    (error: unknown) => reply({ error: error instanceof Error ? error.stack! : String(error) }),
  );
});
