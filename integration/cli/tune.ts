import { SETTINGS, readSettings } from '../settings.ts';
import { parseVerbatimOptions } from '../options.ts';
import { tuned, worthOf } from '../score/tune.ts';
import type { Worth } from '../score/tune.ts';
import { writeWhole } from './files.ts';
import {
  CONVERT_FLAGS,
  CONVERT_HELP,
  READING_FLAGS,
  READING_HELP,
  UsageError,
  numberOf,
  readFlags,
} from './flags.ts';
import { decidedArticles } from './decided.ts';
import { readingOf } from './review/index.ts';
import { print, tell } from '../terminal/out.ts';

const HELP = `verbatim tune --precision 0..1 [FILE…]

Finds, from what people decided in FILE… (a folder stands for the .txt files below it; default: content), the lowest thresholds from
which on so many of the quotations shown are right, and prints them as options of verbatim(). Of fewer than 20 decisions on run-in or
on block findings nothing is concluded. For the threshold before and after it prints how many findings of these articles are shown, and
how many of those decided on are right. Decide also on findings that are shown and sure: a threshold rests on what was looked at.

  --precision P     share of what is shown that shall be right, such as 0.95
  --write           write them to ${SETTINGS} in this folder, which verbatim() and the commands read
${READING_HELP}
${CONVERT_HELP}
`;

const FLAGS = {
  ...CONVERT_FLAGS,
  ...READING_FLAGS,
  precision: { type: 'string' },
  write: { type: 'boolean' },
} as const;

/** Below this many decisions a share says little: of 20 with 18 right, the true share lies between 70 and 97 in 100. */
const LEAST = 20;

/** `verbatim tune`: thresholds from an archive's own decisions. Answers false where they could not be found. */
export async function tune(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, FLAGS, HELP);
  if (wantsHelp) return true;
  if (values.precision === undefined)
    throw new UsageError('tune received no --precision, expected one such as 0.95');
  const precision = numberOf('--precision', values.precision);
  if (precision <= 0 || precision > 1)
    throw new UsageError(`--precision received ${precision}, expected a number above 0, to 1`);
  const { articles, failed } = await decidedArticles(positionals, await readingOf(values), 'tune');
  const settings = await readSettings('');
  const now = parseVerbatimOptions(settings);
  const found: Record<string, number> = {};
  let good = failed === 0;
  for (const [kind, option] of [
    ['run-in', 'threshold'],
    ['block', 'blockThreshold'],
  ] as const) {
    const claims = articles.flatMap((article) => article.claims[kind]);
    const missed = articles.reduce((sum, article) => sum + article.missed[kind], 0);
    const all = articles.flatMap(({ confidences }) => confidences[kind]);
    print(line(`${kind} now`, all, worthOf(claims, missed, now[option])));
    const best = claims.length < LEAST ? null : tuned(claims, missed, precision);
    if (best) {
      print(line(`${kind} tuned`, all, best));
      found[option] = best.threshold;
    } else {
      good = false;
      const why =
        claims.length < LEAST
          ? `${claims.length} decisions, expected at least ${LEAST}`
          : `no threshold at which ${precision * 100} % are right`;
      tell(`${kind}: received ${why}; ${option} is left as it is`, 'tune');
    }
  }
  if (Object.keys(found).length === 0) return false;
  print(`\nverbatim(${JSON.stringify(found)})`);
  if (values.write) {
    await writeWhole(SETTINGS, `${JSON.stringify({ ...settings, ...found }, null, 2)}\n`);
    print(`written to ${SETTINGS}; an option in astro.config.mjs goes before it`);
  }
  return good;
}

/** What a threshold is worth. @param all confidences of the findings of all articles that have decisions */
function line(
  name: string,
  all: readonly number[],
  { threshold, shown, right, precision, interval, recall }: Worth,
): string {
  const percent = (share: number) => (share * 100).toFixed(1);
  const callouts = all.filter((confidence) => confidence >= threshold).length;
  return `${name.padEnd(14)} from ${threshold.toFixed(2)}: shows ${callouts} of ${all.length} findings; of ${shown} decided ${right} right, precision ${percent(precision)} % (${percent(interval[0])} to ${percent(interval[1])}), recall ${percent(recall)} %`;
}
