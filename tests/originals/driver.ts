import { chdir } from 'node:process';
import { main } from '../../integration/cli/index.ts';

// Runs command lines one after another in this process, each in its folder: a process for each would take most of its time to start.
process.on('message', ({ home, words }: { home: string; words: string[] }) => {
  chdir(home);
  main(words).then(
    (status) => process.send?.({ status }),
    (error: unknown) => process.send?.({ error: error instanceof Error ? error.stack : String(error) }),
  );
});
