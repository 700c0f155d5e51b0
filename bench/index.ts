import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { costOfBuild } from './build.ts';
import type { Cost } from './measure.ts';
import { printTable, writeReport } from './report.ts';
import type { Measured } from './rows.ts';
import { SITES } from './sites.ts';
import { openTools } from './tools.ts';

/**
 * `npm run bench`: what it costs to build generated articles of 3.7 kB with Verbatim and with what else there is. The same text, the same
 * two block quotations, the same simplest page; cold, or after a change of one article. Sites are built one after another and all again
 * in every round, so that what else the machine does falls on all alike; the median of each is told. Written with a chart into
 * BENCHMARKS.md, unless a part was asked for.
 */
const HELP = `npm run bench -- [--rounds 5] [--counts 1000,5000] [--only WORDS]

  --rounds N       how often each site is built; the median is told
  --counts N,N     how many articles; what an article more costs is told from the first and the last
  --only WORDS     only sites with WORDS in their names; prints the table, and leaves BENCHMARKS.md alone
`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    counts: { type: 'string', default: '1000,5000' },
    only: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const rounds = positive('--rounds', values.rounds);
const counts = values.counts
  .split(',')
  .map((count) => positive('--counts', count))
  .sort((a, b) => a - b);
const sites = SITES.filter(({ name }) => name.includes(values.only ?? ''));
if (sites.length === 0)
  throw new Error(
    `--only received "${values.only}", expected words of ${SITES.map(({ name }) => name).join(' · ')}`,
  );

const loads: number[] = [loadavg()[0]];
const { tools, remove } = await openTools(sites.map(({ tool }) => tool));
const measured: Measured[] = sites.map((site) => ({
  site,
  runs: new Map(counts.map((count) => [count, []])),
}));
try {
  for (let round = 1; round <= rounds; round++)
    for (const count of counts)
      for (const { site, runs } of measured) {
        const tool = tools.get(site.tool)!;
        if (typeof tool === 'string') continue;
        const cost = await costOfBuild(site, count, tool);
        runs.get(count)!.push(cost);
        loads.push(loadavg()[0]);
        console.log(`round ${round} of ${rounds}, ${count} articles, ${site.name}: ${told(cost)}`);
      }
} finally {
  await remove();
}
const report = { measured, tools, counts, rounds, loads };
if (values.only === undefined) await writeReport(report);
else printTable(report);

function positive(flag: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${flag} received "${value}", expected a whole number above 0`);
}

function told({ cpu, wall, memory }: Cost): string {
  return `${cpu.toFixed(1)} s of CPU, ${wall.toFixed(1)} s, ${memory.toFixed(2)} GB`;
}
