import { REVIEW_FLOOR } from '../options.ts';
import { Progress } from '../progress.ts';
import { isUnsure } from '../review/item.ts';
import type { Review } from '../review/item.ts';
import { eachFile } from './files.ts';
import { CONVERT_FLAGS, CONVERT_HELP, READING_FLAGS, READING_HELP, readFlags } from './flags.ts';
import { tellLost } from './lost.ts';
import { ArchiveReview } from './review/archive.ts';
import { readingOf, reviewFiles } from './review/index.ts';
import { print, printJson, tell } from '../terminal/out.ts';
import { printable } from '../convert/printable.ts';

const HELP = `verbatim status [FILE…]

Prints for each FILE (a folder stands for the .txt files below it; default: content), and for all together:

  found      quotations that are shown
  decided    findings that a person decided on
  orphaned   decisions and links whose words have no certain place in the text any more
  unsure     open findings and suggestions with a confidence from the floor to as far below 1

Exit status: 0 every decision and link has its place and every sidecar its article; 1 one has not, or a file or a sidecar could not be read.

  --strict          the exit status is 1, too, while anything is unsure
  --json            print one object: {"files": {FILE: {…}}, "total": {…}}
  --floor 0..0.5    suggestions below this confidence do not count (default ${REVIEW_FLOOR})
${READING_HELP}
${CONVERT_HELP}
`;

const FLAGS = {
  ...CONVERT_FLAGS,
  ...READING_FLAGS,
  floor: { type: 'string' },
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
} as const;

const COUNTED = ['found', 'decided', 'orphaned', 'unsure'] as const;
type Counts = Record<(typeof COUNTED)[number], number>;

/** `verbatim status`: where the review stands. Answers false for an orphan or a file that was not read, or, with --strict, for doubt. */
export async function status(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, FLAGS, HELP);
  if (wantsHelp) return true;
  const reading = await readingOf(values);
  const articles = await reviewFiles(positionals, 'status');
  const archive = new ArchiveReview({ ...reading, within: articles.within });
  const counts = new Map<string, Counts>();
  const progress = new Progress('read', articles.files.length);
  const failed = await eachFile('status', articles, progress, (file) => {
    const review = archive.read(file);
    counts.set(file, countsOf(review, reading.floor));
    for (const { reason } of review.orphans) tell(reason, 'status');
    archive.reviews.delete(file);
  });
  progress.end(`${counts.size} articles read`);
  const lost = await tellLost('status', articles, reading.maxBytes);
  const total = sumOf([...counts.values()]);
  if (values.json) await printJson({ files: Object.fromEntries(counts), total });
  else print(table([...counts, ['total', total]]));
  return failed + lost === 0 && total.orphaned === 0 && !(values.strict && total.unsure > 0);
}

function countsOf({ items, orphans }: Review, floor: number): Counts {
  return {
    found: items.filter(({ shown }) => shown).length,
    decided: items.filter(({ state }) => state !== 'open').length,
    orphaned: orphans.length,
    unsure: items.filter((item) => isUnsure(item, floor)).length,
  };
}

function sumOf(all: readonly Counts[]): Counts {
  const total: Counts = { found: 0, decided: 0, orphaned: 0, unsure: 0 };
  for (const counts of all) for (const key of COUNTED) total[key] += counts[key];
  return total;
}

function table(rows: readonly (readonly [string, Counts])[]): string {
  const named = rows.map(([file, counts]) => [printable(file), counts] as const);
  const width = named.reduce((most, [file]) => Math.max(most, file.length), 0);
  const line = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
  const body = named.map(([file, counts]) =>
    line(
      file,
      COUNTED.map((key) => counts[key]),
    ),
  );
  return [line('', COUNTED), ...body].join('\n');
}
