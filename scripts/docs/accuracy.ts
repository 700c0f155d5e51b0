/**
 * Writes what is measured into the pages that say it: `npm run docs:accuracy -- GOLD.jsonl…`, gold in the wide form, here
 * `../shared/corpora/wide.dev.jsonl` and `wide-more.dev.jsonl`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readAnswers } from '../../integration/cli/read-gold.ts';
import type { GoldAnswers } from '../../integration/cli/read-gold.ts';
import { MAX_BYTES } from '../../integration/options.ts';
import { evaluate } from '../../integration/score/index.ts';
import type { WideEvaluation } from '../../integration/score/index.ts';
import { fullTables, groupsTable, kindsTable } from './accuracy-tables.ts';

const PAGES: Readonly<Record<string, (wide: WideEvaluation) => string>> = {
  'docs/accuracy.md': kindsTable,
  'README.md': groupsTable,
  'MODEL_CARD.md': fullTables,
};
const [BEGIN, END] = ['<!-- measured: begin -->', '<!-- measured: end -->'];

/** The pages with what is measured on these files, by their path. */
export async function accuracyPages(files: readonly string[]): Promise<Map<string, string>> {
  const gold: GoldAnswers = { answers: [], wide: [] };
  for (const file of files) await readAnswers(file, {}, MAX_BYTES, gold);
  const { wide } = evaluate([], gold.wide);
  if (!wide)
    throw new Error('received no gold in the wide form, expected npm run docs:accuracy -- GOLD.jsonl…');
  const pages = new Map<string, string>();
  for (const [page, tablesOf] of Object.entries(PAGES)) {
    const path = fileURLToPath(new URL(`../../${page}`, import.meta.url));
    const text = await readFile(path, 'utf8');
    const [before, after] = [text.split(BEGIN)[0], text.split(END)[1]];
    const written = `${before}${BEGIN}\n\n${tablesOf(wide)}\n\n${END}${after}`;
    pages.set(path, await format(written, { ...(await resolveConfig(path)), filepath: path }));
  }
  return pages;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of await accuracyPages(process.argv.slice(2))) await writeFile(path, text);
