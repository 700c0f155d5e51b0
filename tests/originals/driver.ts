import { chdir } from 'node:process';
import { Readable } from 'node:stream';
import { main } from '../../integration/cli/index.ts';

// Runs command lines one after another in this process, each in its folder, with its own standard input: a process for each would take most
// of its time to start.
process.on('message', ({ home, words, input }: { home: string; words: string[]; input: string }) => {
  chdir(home);
  Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(input)]), configurable: true });
  main(words).then(
    (status) => process.send?.({ status }),
    (error: unknown) => process.send?.({ error: error instanceof Error ? error.stack : String(error) }),
  );
});
