/**
 * `npm run bench:convert -- [--against COMMIT] [--stages] [FILE.jsonl…]`: megabytes of UTF-8 text that `convert` reads in a second of CPU.
 *
 * - `--against COMMIT` measures that commit too. Both run in turns, so that other work on the machine slows both alike.
 * - `--stages` adds each stage, from a CPU profile.
 *
 * A rate sums up the best round of each slice of the texts: other work and V8's compiler only ever make a round slower, and a short one is
 * the likelier to be spared. Several pairs of processes take the rounds, for V8 compiles each process a little otherwise.
 */
import { parseArgs } from 'node:util';
import { checkOut } from './convert/checkout.ts';
import { Core } from './convert/core.ts';
import { PARTS } from './convert/profile.ts';
import type { Shares } from './convert/profile.ts';
import { readSamples } from './convert/samples.ts';
import type { Sample } from './convert/samples.ts';
import { ROOT } from './tools.ts';

const PAIRS = 2;
/** Of each pair over each slice, at least. */
const ROUNDS = 4;
/** Megabytes of each sample that a pair reads at least: V8 compiles for some forty rounds over 0.4 MB, and the longer the more code there is. */
const READ = 16;

/** What one core needs for one sample. */
interface Measured {
  name: string;
  /** Seconds of CPU. */
  best: number;
  shares?: Shares;
}

try {
  await main();
} catch (error) {
  console.error(`bench:convert: ${(error as Error).message}`);
  process.exit(1);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { against: { type: 'string' }, stages: { type: 'boolean', default: false } },
  });
  const samples = readSamples(positionals);
  const old = values.against === undefined ? undefined : checkOut(values.against);
  const start = async () => [
    ...(old ? [await Core.start('old', old.folder, positionals)] : []),
    await Core.start('new', ROOT, positionals),
  ];
  console.log(
    `Node ${process.version}; MB of text a second of CPU, best of ${PAIRS} × ${ROUNDS} rounds or ${READ} MB for each slice` +
      (old ? `; old: ${old.name}, new: the working tree` : ''),
  );
  for (const [index, sample] of samples.entries()) {
    console.log(`\n${sample.name}, ${sample.megabytes.toFixed(1)} MB`);
    const measured = await measure(start, index, sample, values.stages);
    console.table(tableOf(sample, measured));
    for (const line of measured.flatMap(missing)) console.log(line);
  }
}

/** Each core as the best of its processes needed it; the shares are those of the last. */
async function measure(
  start: () => Promise<Core[]>,
  index: number,
  { megabytes, slices }: Sample,
  stages: boolean,
): Promise<Measured[]> {
  const rounds = Math.max(ROUNDS, Math.ceil(READ / megabytes));
  const measured: (Measured & { slices: number[] })[] = [];
  for (let pair = 1; pair <= PAIRS; pair++) {
    const cores = await start();
    for (const { name } of cores.slice(measured.length))
      measured.push({ name, best: 0, slices: slices.map(() => Infinity) });
    for (let round = 0; round < rounds; round++)
      for (const slice of slices.keys())
        for (const at of turn(cores.length, round))
          measured[at].slices[slice] = Math.min(
            measured[at].slices[slice],
            await cores[at].seconds(index, slice),
          );
    if (stages && pair === PAIRS)
      for (const [at, core] of cores.entries()) measured[at].shares = await core.shares(index, rounds);
    for (const core of cores) core.stop();
  }
  for (const core of measured) core.best = core.slices.reduce((sum, seconds) => sum + seconds, 0);
  return measured;
}

/** The order of a round: who comes second finds the processor's caches filled. */
function turn(count: number, round: number): number[] {
  const order = [...Array(count).keys()];
  return round % 2 === 0 ? order : order.reverse();
}

/** Rows by part; of two cores a ratio too, above 1 if the new one is faster. */
function tableOf({ megabytes }: Sample, measured: readonly Measured[]) {
  const column = (name: string, of: string) => (measured.length > 1 ? `${name} ${of}` : of);
  return Object.fromEntries(
    ['convert', ...(measured[0].shares ? PARTS : [])].map((part) => {
      const shares = measured.map((core) => (part === 'convert' ? 1 : core.shares?.[part]));
      const rates = measured.map(({ best }, at) => megabytes / (best * (shares[at] ?? NaN)));
      return [
        part,
        Object.fromEntries([
          ...measured.map(({ name }, at) => [column(name, 'MB/s'), rounded(rates[at], 2)]),
          ...(rates.length > 1 ? [['ratio', rounded(rates[1] / rates[0], 2)]] : []),
          ...measured.map(({ name }, at) => [column(name, '%'), rounded(100 * (shares[at] ?? NaN), 1)]),
        ]) as Record<string, number | string>,
      ];
    }),
  );
}

/** One line for each part whose function a commit does not have. */
function missing({ name, shares }: Measured): string[] {
  return PARTS.filter((part) => shares && !(part in shares)).map(
    (part) =>
      `${name}: the profile has no function of "${part.trim()}" (bench/convert/profile.ts names them)`,
  );
}

function rounded(value: number, digits: number): number | string {
  return Number.isFinite(value) ? Number(value.toFixed(digits)) : '–';
}
