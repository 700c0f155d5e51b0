import { basename, join } from 'node:path';
import { convert } from '../convert/index.ts';
import { OptionsError, readOptions } from '../convert/options.ts';
import { toBrat } from '../exchange/brat.ts';
import { toDoccano } from '../exchange/doccano.ts';
import { markingsOf } from '../exchange/marking.ts';
import type { Marking } from '../exchange/marking.ts';
import { toWebAnnotations } from '../exchange/web-annotation.ts';
import { readSettings } from '../settings.ts';
import { Progress } from '../progress.ts';
import { ActError, act as actSchema } from '../review/act.ts';
import type { Act } from '../review/act.ts';
import { articleFiles, eachFile, Failure, readArticle } from './files.ts';
import { READING_FLAGS, READING_HELP, UsageError, articleReadingOf, readFlags } from './flags.ts';
import { FORMATS, nameOf, readSource } from './import-source.ts';
import type { Format } from './import-source.ts';
import { ArchiveReview } from './review/archive.ts';
import { Targets } from './targets.ts';
import { print, tell } from '../terminal/out.ts';
import { printable } from '../convert/printable.ts';
import { slashed } from '../path-below.ts';

/** What is written for each article, by the ending of its name. */
const ENDINGS = { 'web-annotation': ['.jsonld'], brat: ['.txt', '.ann'] } as const;
const DOCCANO_FILE = 'verbatim.jsonl';

const FORMAT_HELP = `  --format NAME     web-annotation (W3C JSON-LD: Hypothesis, Recogito), brat (.ann), or doccano (JSONL)`;

const HELP = `verbatim decisions import --format NAME ANNOTATIONS… --to FILE…
verbatim decisions export --format NAME FILE… --out DIR

Takes decisions from Hypothesis, Recogito, brat or doccano, or writes quotations for them. --help after either says more.
`;

const EXPORT_HELP = `verbatim decisions export --format NAME FILE… --out DIR

Writes the quotations that stand in each FILE (a folder stands for the .txt files below it) for another annotation tool:
web-annotation gives DIR/NAME.jsonld, brat DIR/NAME.ann and DIR/NAME.txt, doccano one DIR/verbatim.jsonl.
A file that is there is left alone unless you give --force. An article is never overwritten.

${FORMAT_HELP}
  --out DIR         where to write; made if it is not there
  --force           overwrite files of the same name
${READING_HELP}
`;

const IMPORT_HELP = `verbatim decisions import --format NAME ANNOTATIONS… --to FILE…

Reads what another annotation tool exported and writes it as decisions into the sidecars of the articles: those of --to (a file, or a
folder for the .txt files below it). NAME.jsonld and NAME.ann belong to NAME.txt, a line of doccano's to the article of the same text.
Words that are not the article's are reported and left out.
Labels are block, direct, indirect, mixed, scare and title; others are told and left out.

${FORMAT_HELP}
  --to FILE         the articles; may be given several times
${READING_HELP}
`;

const EXPORT_FLAGS = {
  format: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  ...READING_FLAGS,
} as const;
const IMPORT_FLAGS = {
  format: { type: 'string' },
  to: { type: 'string', multiple: true },
  ...READING_FLAGS,
} as const;

function formatOf({ format }: { format?: string }): Format {
  const known = FORMATS.find((name) => name === format);
  if (known) return known;
  throw new UsageError(`--format received "${format ?? ''}", expected ${FORMATS.join(', ')}`);
}

/** `verbatim decisions`: decisions from other annotation tools, and quotations for them. */
export async function decisions(all: string[]): Promise<boolean> {
  const [direction = '', ...words] = all;
  if (direction === 'import') return importFiles(words);
  if (direction === 'export') return exportFiles(words);
  if (direction === '--help' || direction === '-h') {
    print(HELP.trimEnd());
    return true;
  }
  throw new UsageError(`decisions received "${direction}", expected "import" or "export"\n${HELP}`);
}

/** `verbatim decisions export`: decided and found quotations for another tool. Answers false when a file could not be read. */
async function exportFiles(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, EXPORT_FLAGS, EXPORT_HELP);
  if (wantsHelp) return true;
  const format = formatOf(values);
  const { out } = values;
  if (out === undefined)
    throw new UsageError('decisions export received no --out, expected --out DIR, the folder to write to');
  const reading = await articleReadingOf(values);
  const articles = await articleFiles(positionals, 'decisions export');
  const { within, files } = articles;
  const pathOf = (file: string, ending: string) => slashed(join(out, `${nameOf(file)}${ending}`));
  const doccano = slashed(join(out, DOCCANO_FILE));
  const targets = await Targets.open(
    'decisions export',
    out,
    format === 'doccano'
      ? [{ path: doccano, from: 'all articles' }]
      : files.flatMap((from) => ENDINGS[format].map((ending) => ({ from, path: pathOf(from, ending) }))),
    { articles: files, force: values.force },
  );
  const progress = new Progress('exported', files.length);
  let lines = '';
  const failed = await eachFile('decisions export', articles, progress, async (file) => {
    const { text, options } = readArticle(file, {}, { ...reading, within });
    const markings = markingsOf(convert(text, options).quotations);
    if (format === 'doccano') lines += toDoccano(file, text, markings);
    else if (format === 'web-annotation')
      await targets.write(pathOf(file, '.jsonld'), toWebAnnotations(basename(file), text, markings));
    else {
      await targets.writeText(pathOf(file, '.txt'), text);
      await targets.write(pathOf(file, '.ann'), toBrat(text, markings));
    }
  });
  if (format === 'doccano') await targets.write(doccano, lines);
  progress.end(`${files.length + articles.refused.length - failed} articles exported to ${out}`);
  return failed === 0;
}

/** `verbatim decisions import`: another tool's annotations as decisions. Answers false when something could not be read or placed. */
async function importFiles(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, IMPORT_FLAGS, IMPORT_HELP);
  if (wantsHelp) return true;
  const format = formatOf(values);
  if (positionals.length === 0)
    throw new UsageError('decisions import received no file, expected ANNOTATIONS…');
  const reading = await articleReadingOf(values);
  const articles = await articleFiles(values.to ?? [], 'decisions import --to');
  const { files } = articles;
  requireOneName(files, format);
  const archive = new ArchiveReview({
    flags: {},
    settings: await readSettings(''),
    ...reading,
    within: articles.within,
    floor: 0,
  });
  const progress = new Progress('imported', positionals.length);
  let [faults, count] = [0, 0];
  const blame = (line: string) => {
    faults++;
    tell(line, 'decisions import');
  };
  const sources = { files: positionals, refused: articles.refused };
  const failed = await eachFile('decisions import', sources, progress, async (source) => {
    const told = (line: string) => {
      blame(`${printable(source)}: ${printable(line)}`);
    };
    for (const { file, markings, notes } of await readSource(source, format, files, archive)) {
      notes.forEach(told);
      for (const marking of markings) {
        try {
          await archive.act(file, readOptions(actSchema, actOf(marking), marking.where));
          count++;
        } catch (error) {
          if (error instanceof OptionsError) told(error.message);
          else if (error instanceof ActError || error instanceof Failure)
            told(`${marking.where}: ${error.message}`);
          else throw error;
        }
      }
    }
  });
  progress.end(`${count} decisions imported`);
  return faults === 0 && failed === 0;
}

/** As a person would add it. */
function actOf({ pieces, kind, type, speaker }: Marking): Act {
  const extent = { start: pieces[0].start, end: pieces[pieces.length - 1].end };
  return {
    verb: 'add',
    extent,
    kind,
    type,
    ...(pieces.length > 1 ? { pieces } : {}),
    ...(speaker === null ? {} : { speaker }),
  };
}

/** @throws UsageError where two articles would be one file of the tool's. */
function requireOneName(files: readonly string[], format: Format): void {
  if (format === 'doccano') return;
  const seen = new Map<string, string>();
  for (const file of files) {
    const other = seen.get(nameOf(file));
    if (other !== undefined)
      throw new UsageError(
        `received "${printable(other)}" and "${printable(file)}", expected files of different names: the tool's files go by them`,
      );
    seen.set(nameOf(file), file);
  }
}
