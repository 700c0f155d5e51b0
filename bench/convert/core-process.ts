/**
 * Measures the `convert` of one checkout in a process of its own, started by `core.ts`: one slice of a sample, or one profile, for each message.
 * Arguments: the checkout's folder, then files of samples.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Convert from '../../integration/convert/index.ts';
import { CORE } from './checkout.ts';
import type { Answer, Question } from './core.ts';
import { profileOf } from './profile.ts';
import { readSamples } from './samples.ts';

const [folder, ...files] = process.argv.slice(2);
const entry = pathToFileURL(join(folder, CORE));
const { convert } = (await import(entry.href)) as typeof Convert;
const samples = readSamples(files);

process.on('message', ({ sample, work }: Question) => {
  const { texts, slices } = samples[sample];
  const run = (some: readonly string[]) => {
    for (const text of some) convert(text);
  };
  const answer =
    'slice' in work
      ? Promise.resolve(
          cpuSeconds(() => {
            run(slices[work.slice]);
          }),
        )
      : profileOf(() => {
          for (let time = 0; time < work.times; time++) run(texts);
        });
  void answer.then((value: Answer) => process.send!(value));
});
process.send!('ready');

/** User and system time of this process, with V8's own threads. */
function cpuSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
