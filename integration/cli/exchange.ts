import { mkdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { reasonOf } from '../articles/article-file.ts';
import { convert } from '../convert/index.ts';
import { readOptions } from '../convert/options.ts';
import { fromBrat, toBrat } from '../exchange/brat.ts';
import { doccanoLine, fromDoccano, toDoccano } from '../exchange/doccano.ts';
import { markingsOf } from '../exchange/marking.ts';
import type { Markings } from '../exchange/marking.ts';
import { annotations, fromWebAnnotations, toWebAnnotations } from '../exchange/web-annotation.ts';
import { readSettings } from '../settings.ts';
import { Progress } from '../progress.ts';
import { ActError } from '../review/act.ts';
import { articleFiles, eachFile, Failure, readArticle, writeWhole } from './files.ts';
import { READING_FLAGS, READING_HELP, UsageError, articleReadingOf, readFlags } from './flags.ts';
import { readJsonLine } from './json-line.ts';
import { ArchiveReview } from './review/archive.ts';
import type { Reading } from './review/archive.ts';

const FORMATS = ['web-annotation', 'brat', 'doccano'] as const;
type Format = (typeof FORMATS)[number];

const FORMAT_HELP = `  --format NAME     web-annotation (W3C JSON-LD: Hypothesis, Recogito), brat (.ann), or doccano (JSONL)`;

const EXPORT_HELP = `verbatim export --format NAME FILE… --out DIR

Writes the quotations that stand in each FILE (a folder stands for the .txt files below it) for another annotation tool:
web-annotation gives DIR/NAME.jsonld, brat DIR/NAME.ann and DIR/NAME.txt, doccano one DIR/verbatim.jsonl.

${FORMAT_HELP}
  --out DIR         where to write; made if it is not there
${READING_HELP}
`;

const IMPORT_HELP = `verbatim import --format NAME ANNOTATIONS… --to FILE…

Reads what another annotation tool exported and writes it as decisions into the sidecars of the articles: those of --to (a file, or a
folder for the .txt files below it). NAME.jsonld and NAME.ann belong to NAME.txt, a line of doccano's to the article of the same text.
Labels are block, direct, indirect, mixed, scare and title; others are told and left out.

${FORMAT_HELP}
  --to FILE         the articles; may be given several times
${READING_HELP}
`;

const EXPORT_FLAGS = {
  format: { type: 'string' },
  out: { type: 'string' },
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

/** `verbatim export`: decided and found quotations for another tool. Answers false when a file could not be read. */
export async function exportFiles(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, EXPORT_FLAGS, EXPORT_HELP);
  if (wantsHelp) return true;
  const format = formatOf(values);
  const { out } = values;
  if (out === undefined)
    throw new UsageError('export received no --out, expected --out DIR, the folder to write to');
  const reading = await articleReadingOf(values);
  const files = await articleFiles(positionals, 'export');
  requireOneName(files, format);
  await mkdir(out, { recursive: true });
  const progress = new Progress('exported', files.length);
  let lines = '';
  const failed = await eachFile('export', files, progress, async (file) => {
    const { text, options } = await readArticle(file, {}, reading);
    const markings = markingsOf(convert(text, options).quotations);
    const name = join(out, nameOf(file));
    if (format === 'doccano') lines += toDoccano(file, text, markings);
    else if (format === 'web-annotation')
      await writeWhole(`${name}.jsonld`, toWebAnnotations(basename(file), text, markings));
    else {
      await writeWhole(`${name}.txt`, text);
      await writeWhole(`${name}.ann`, toBrat(text, markings));
    }
  });
  if (format === 'doccano') await writeWhole(join(out, 'verbatim.jsonl'), lines);
  progress.end(`${files.length - failed} articles exported to ${out}`);
  return failed === 0;
}

/** `verbatim import`: another tool's annotations as decisions. Answers false when something could not be read or placed. */
export async function importFiles(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, IMPORT_FLAGS, IMPORT_HELP);
  if (wantsHelp) return true;
  const format = formatOf(values);
  if (positionals.length === 0) throw new UsageError('import received no file, expected ANNOTATIONS…');
  const reading: Reading = {
    flags: {},
    settings: await readSettings(''),
    ...(await articleReadingOf(values)),
    floor: 0,
  };
  const files = await articleFiles(values.to ?? [], 'import --to');
  requireOneName(files, format);
  const archive = new ArchiveReview(reading);
  const progress = new Progress('imported', positionals.length);
  let [faults, count] = [0, 0];
  const tell = (line: string) => {
    faults++;
    process.stderr.write(`verbatim import: ${line}\n`);
  };
  const failed = await eachFile('import', positionals, progress, async (source) => {
    for (const { file, markings, notes } of await readSource(source, format, files, archive)) {
      for (const note of notes) tell(`${source}: ${note}`);
      for (const { pieces, kind, type, speaker } of markings) {
        const extent = { start: pieces[0].start, end: pieces[pieces.length - 1].end };
        try {
          await archive.act(file, {
            verb: 'add',
            extent,
            kind,
            type,
            ...(pieces.length > 1 ? { pieces } : {}),
            ...(speaker === null ? {} : { speaker }),
          });
          count++;
        } catch (error) {
          if (!(error instanceof ActError || error instanceof Failure)) throw error;
          tell(`${source}: ${error.message}`);
        }
      }
    }
  });
  progress.end(`${count} decisions imported`);
  return faults === 0 && failed === 0;
}

/** What a file of another tool says, by article. @throws Failure naming the file and the reason. */
async function readSource(
  source: string,
  format: Format,
  files: readonly string[],
  archive: ArchiveReview,
): Promise<(Markings & { file: string })[]> {
  const content = await readFile(source, 'utf8').catch((error: unknown) => {
    throw new Failure(`${source} cannot be read (${reasonOf(error)})`);
  });
  if (format === 'doccano') {
    const texts = new Map<string, string>();
    for (const file of files) texts.set((await archive.read(file)).text, file);
    return content
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, index) => {
        const read = readJsonLine(doccanoLine, line, '{"text", "label"}');
        if (typeof read === 'string') throw new Failure(`${source}:${index + 1}: ${read}`);
        const file = texts.get(read.text);
        if (file === undefined)
          throw new Failure(`${source}:${index + 1}: received a text that is none of the articles of --to`);
        return { file, ...fromDoccano(read) };
      });
  }
  const file =
    files.find((one) => nameOf(one) === nameOf(source)) ?? (files.length === 1 ? files[0] : undefined);
  if (file === undefined)
    throw new Failure(
      `${source}: received no article of that name, expected ${nameOf(source)}.txt among those of --to`,
    );
  const { text } = await archive.read(file);
  if (format === 'brat') return [{ file, ...fromBrat(text, content) }];
  return [{ file, ...fromWebAnnotations(text, readOptions(annotations, parsed(content, source), source)) }];
}

function parsed(json: string, source: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Failure(`${source}: received no JSON, expected annotations`);
  }
}

/** @throws UsageError where two articles would be one file of the tool's. */
function requireOneName(files: readonly string[], format: Format): void {
  if (format === 'doccano') return;
  const seen = new Map<string, string>();
  for (const file of files) {
    const other = seen.get(nameOf(file));
    if (other !== undefined)
      throw new UsageError(
        `received "${other}" and "${file}", expected files of different names: the tool's files go by them`,
      );
    seen.set(nameOf(file), file);
  }
}

const nameOf = (file: string) => basename(file, extname(file));
