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
import type { FirstLook, LookName } from '../../integration/convert/blocks/model/first-look.ts';

/** There are ten weblogs for a text of another kind, and of these one in twenty has a quotation that the network finds. */
const WIDE = { english: 8, other: 1 };
const RARE = { english: 8, other: 4 };
/** Of the texts in which there is something to find, so many may be passed over, judged by a fit without them. */
const PASSED_OVER = { english: 0.03, other: 0.05 };
const FOLDS = 5;

const NAMES: readonly LookName[] = ['english', 'other'];

const args = process.argv.slice(2);
const devAt = args.indexOf('--dev');
const named = (from: number, to?: number): string[] =>
  args.slice(from, to).filter((arg) => !arg.startsWith('--'));
const given = named(0, devAt < 0 ? undefined : devAt);
const files = given.length > 0 ? given : corporaOf('firstLook');

const looks = files.flatMap((file) => readLooks(file));
const fitted = Object.fromEntries(NAMES.map((name) => [name, fitWhole(name)])) as Record<LookName, FirstLook>;
for (const file of devAt < 0 ? [] : named(devAt)) report(file, readLooks(file));
if (!args.includes('--check')) write();

function nameOf({ isEnglish }: Look): LookName {
  return isEnglish ? 'english' : 'other';
}

/** Weights from some texts of one kind of language. */
function fit(name: LookName, of: readonly Look[]): Omit<FirstLook, 'least'> {
  const scaling = spreadOf(of.map(({ values }) => values));
  const weightOf = ({ isWide, hasQuotation }: Look): number =>
    isWide ? WIDE[name] * (hasQuotation ? RARE[name] : 1) : 1;
  return { weights: fitLogistic(scaling, of, weightOf), ...scaling };
}

/** Weights from all texts, and the least odds from fits that leave a fifth out. Neighbours in a file are of one writer, and left out together. */
function fitWhole(name: LookName): FirstLook {
  const own = looks.filter((look) => nameOf(look) === name);
  const foldOf = (at: number): number => Math.floor(at / 40) % FOLDS;
  const wanted: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const apart = fit(
      name,
      own.filter((_, at) => foldOf(at) !== fold),
    );
    own.forEach((look, at) => {
      if (foldOf(at) === fold && look.hasQuotation) wanted.push(oddsOf(apart, look.values));
    });
  }
  wanted.sort((a, b) => a - b);
  return { ...fit(name, own), least: wanted[Math.floor(wanted.length * PASSED_OVER[name])] };
}

/** How many articles with and without a quotation are looked at again. */
function report(file: string, of: readonly Look[]): void {
  for (const has of [true, false]) {
    const own = of.filter(({ hasQuotation }) => hasQuotation === has);
    const kept = own.filter((look) => {
      const of = fitted[nameOf(look)];
      return oddsOf(of, look.values) >= of.least;
    });
    console.log(
      `${file}: ${has ? 'with' : 'without'} a quotation to find: ${kept.length} of ${own.length} are looked at again`,
    );
  }
}

function write(): void {
  const digest = createHash('sha256');
  for (const file of files) digest.update(readFileSync(file));
  const parts = NAMES.flatMap((name) =>
    (['weights', 'center', 'scale'] as const).map((part) => ({
      name: `${name}.${part}`,
      numbers: fitted[name][part],
    })),
  );
  const bytes = Buffer.concat(parts.map(({ numbers }) => Buffer.from(numbers.buffer)));
  writeFileSync(
    new URL('../../integration/convert/models/weights/first-look.ts', import.meta.url),
    `import type { Section } from '../sections.ts';

/** Written by training/first-look/train.ts; inputs' SHA-256 ${digest.digest('hex').slice(0, 16)}. */
const sections: Section[] = [
${parts.map(({ name, numbers }) => `  { name: '${name}', kind: 'f32', rows: 1, columns: ${numbers.length} },`).join('\n')}
];
export const header = {
  sections,
  least: { english: ${fitted.english.least}, other: ${fitted.other.least} },
};
export const data =
  '${bytes.toString('base64')}';
`,
  );
}
