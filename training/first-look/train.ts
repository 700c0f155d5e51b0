/**
 * Fits the first look of lost block quotations (`blocks/model/first-look.ts`): in which articles the network is asked at all.
 * Usage: node training/first-look/train.ts [CORPUS.jsonl…] [--dev CORPUS.jsonl…]; `--check` only prints what would be kept.
 * Reads corpora in the block form and the wide form, writes `integration/convert/models/weights/first-look.ts`. Deterministic. To be run again when
 * the dense columns or the network's weights change.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { corporaOf } from '../corpora.ts';
import { readLooks } from './examples.ts';
import type { Look } from './examples.ts';
import { fitLogistic, spreadOf } from './logistic.ts';
import { oddsOf } from '../../integration/convert/blocks/model/first-look.ts';
import type { FirstLook } from '../../integration/convert/blocks/model/first-look.ts';

/** There are ten weblogs for a text of another kind, and of these one in twenty has a quotation that the network finds. */
const WIDE = 8;
const RARE = 8;
/** Of the training texts in which there is something to find, so many may be passed over. */
const PASSED_OVER = 0.02;

const args = process.argv.slice(2);
const devAt = args.indexOf('--dev');
const named = (from: number, to?: number): string[] =>
  args.slice(from, to).filter((arg) => !arg.startsWith('--'));
const given = named(0, devAt < 0 ? undefined : devAt);
const files = given.length > 0 ? given : corporaOf('firstLook');

const looks = files.flatMap((file) => readLooks(file));
const { center, scale } = spreadOf(looks.map(({ values }) => values));
const weightOf = ({ isWide, hasQuotation }: Look): number => (isWide ? WIDE * (hasQuotation ? RARE : 1) : 1);
const weights = fitLogistic({ center, scale }, looks, weightOf);
const odds = (look: Look): number => oddsOf({ weights, center, scale }, look.values);
const wanted = looks
  .filter(({ hasQuotation }) => hasQuotation)
  .map(odds)
  .sort((a, b) => a - b);
const least = wanted[Math.floor(wanted.length * PASSED_OVER)];
for (const file of devAt < 0 ? [] : named(devAt)) report(file, readLooks(file));
if (!args.includes('--check')) write({ weights, center, scale, least });

/** How many articles with and without a quotation are looked at again. */
function report(file: string, of: readonly Look[]): void {
  for (const has of [true, false]) {
    const own = of.filter(({ hasQuotation }) => hasQuotation === has);
    const kept = own.filter((look) => odds(look) >= least).length;
    console.log(
      `${file}: ${has ? 'with' : 'without'} a quotation to find: ${kept} of ${own.length} are looked at again`,
    );
  }
}

function write(look: FirstLook): void {
  const digest = createHash('sha256');
  for (const file of files) digest.update(readFileSync(file));
  const names = ['weights', 'center', 'scale'] as const;
  const bytes = Buffer.concat(names.map((name) => Buffer.from(look[name].buffer)));
  writeFileSync(
    new URL('../../integration/convert/models/weights/first-look.ts', import.meta.url),
    `import type { Section } from '../sections.ts';

/** Written by training/first-look/train.ts; inputs' SHA-256 ${digest.digest('hex').slice(0, 16)}. */
const sections: Section[] = [
${names.map((name) => `  { name: '${name}', kind: 'f32', rows: 1, columns: ${look[name].length} },`).join('\n')}
];
export const header = { sections, least: ${look.least} };
export const data =
  '${bytes.toString('base64')}';
`,
  );
}
