import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { chartOf } from './chart.ts';
import { REFERENCE } from './sites.ts';
import { ROOT } from './tools.ts';
import { rowsOf } from './rows.ts';
import type { Report } from './rows.ts';
import { grouped } from '../integration/grouped.ts';

const DOCUMENT = join(ROOT, 'BENCHMARKS.md');
const CHART = 'docs/images/benchmarks.svg';
/** What stands between these in BENCHMARKS.md is the bench's. */
const MARKERS = ['<!-- npm run bench -->', '<!-- end of npm run bench -->'] as const;

export function printTable(report: Report): void {
  console.log(`\n${tableOf(report)}`);
}

/** Writes table and chart. @throws Error where BENCHMARKS.md has no place for them. */
export async function writeReport(report: Report): Promise<void> {
  const document = await readFile(DOCUMENT, 'utf8');
  const [start, end] = MARKERS.map((marker) => document.indexOf(marker));
  if (start < 0 || end < start) throw new Error(`${DOCUMENT} lacks the lines "${MARKERS.join('" and "')}"`);
  const most = report.counts.at(-1)!;
  const about = `${aboutOf(report)}\n\n${tableOf(report)}\n\n![Bars: CPU and memory of building ${grouped(most)} articles, as in the table](${CHART})`;
  const whole = `${document.slice(0, start)}${MARKERS[0]}\n\n${about}\n\n${document.slice(end)}`;
  await writeFile(DOCUMENT, await format(whole, { ...(await resolveConfig(DOCUMENT)), parser: 'markdown' }));
  await writeFile(join(ROOT, CHART), chartOf(rowsOf(report), most));
  console.log(`\n${about}\n\nwritten to BENCHMARKS.md and ${CHART}`);
}

function tableOf(report: Report): string {
  const { counts } = report;
  const rows = rowsOf(report);
  const most = grouped(counts.at(-1)!);
  const reference = rows.find(({ name }) => name === REFERENCE)?.costs.at(-1);
  const more = counts.length > 1 ? ['an article more'] : [];
  const head = [
    '',
    ...counts.map((count) => `CPU, ${grouped(count)}`),
    `time, ${most}`,
    `memory, ${most}`,
    ...more,
    'CPU : `.md`',
    'memory : `.md`',
  ];
  const lines = rows.map(({ name, costs, absent }) => {
    const last = costs.at(-1);
    if (!last) return [name, absent!, ...head.slice(2).map(() => '–')];
    const span = counts.at(-1)! - counts[0];
    return [
      name,
      ...costs.map(({ cpu }) => `${cpu.toFixed(1)} s`),
      `${last.wall.toFixed(1)} s`,
      `${last.memory.toFixed(2)} GB`,
      ...more.map(() => `${((1000 * (last.cpu - costs[0].cpu)) / span).toFixed(2)} ms`),
      reference ? (last.cpu / reference.cpu).toFixed(2) : '–',
      reference ? (last.memory / reference.memory).toFixed(2) : '–',
    ];
  });
  return [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** When, on which machine, and with which versions. */
function aboutOf({ tools, rounds, loads }: Report): string {
  const processors = cpus();
  const versions = [...tools].flatMap(([name, tool]) =>
    typeof tool === 'string' ? [] : [`${name} ${tool.version}`],
  );
  const load = [Math.min(...loads), Math.max(...loads)].map((value) => value.toFixed(1));
  return [
    `${new Date().toISOString().slice(0, 10)}, ${rounds === 1 ? 'one round' : `median of ${rounds} rounds`};`,
    `${processors[0].model.trim()}, ${processors.length} cores, ${Math.round(totalmem() / 1e9)} GB, load ${load.join(' to ')} (the build that runs included);`,
    `Node ${process.version.slice(1)}, ${versions.join(', ')}.`,
  ].join(' ');
}
