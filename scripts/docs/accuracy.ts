/** Writes what was measured into docs/accuracy.md: `npm run docs:accuracy -- GOLD.jsonl…`, gold in the wide form. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readAnswers } from '../../integration/cli/read-gold.ts';
import type { GoldAnswers } from '../../integration/cli/read-gold.ts';
import { MAX_BYTES } from '../../integration/options.ts';
import { evaluate } from '../../integration/score/index.ts';
import { accuracyTable } from './accuracy-table.ts';

const path = fileURLToPath(new URL('../../docs/accuracy.md', import.meta.url));
const [BEGIN, END] = ['<!-- measured: begin -->', '<!-- measured: end -->'];

const gold: GoldAnswers = { answers: [], wide: [] };
for (const file of process.argv.slice(2)) await readAnswers(file, {}, MAX_BYTES, gold);
const { wide } = evaluate([], gold.wide);
if (!wide)
  throw new Error('received no gold in the wide form, expected npm run docs:accuracy -- GOLD.jsonl…');
const page = await readFile(path, 'utf8');
const [before, after] = [page.split(BEGIN)[0], page.split(END)[1]];
const written = `${before}${BEGIN}\n\n${accuracyTable(wide)}\n${END}${after}`;
await writeFile(path, await format(written, { ...(await resolveConfig(path)), filepath: path }));
