import { z } from 'zod';
import { NOBODY } from '../../authority/people.ts';
import type { People } from '../../authority/people.ts';
import { convert } from '../../convert/index.ts';
import { REVIEW_FLOOR } from '../../options.ts';
import { Progress } from '../../progress.ts';
import { readSettings } from '../../settings.ts';
import { ActError, act } from '../../review/act.ts';
import { articleFiles, eachFile, Failure, folderAt, ownFolder } from '../files.ts';
import { PeopleFile } from '../people/file.ts';
import {
  CONVERT_FLAGS,
  CONVERT_HELP,
  READING_FLAGS,
  READING_HELP,
  UsageError,
  articleReadingOf,
  convertOptionsOf,
  numberOf,
  readFlags,
} from '../flags.ts';
import { readJsonLine } from '../json-line.ts';
import { linesOf, tooLong } from '../lines.ts';
import { ArchiveReview, asJson } from './archive.ts';
import type { Reading } from './archive.ts';
import { runTerminal } from './terminal.ts';
import { printJson, tell } from '../../terminal/out.ts';

const HELP = `verbatim review [FILE…]

Shows what was found and suggested in each FILE (a folder stands for the .txt files below it; default: content), least sure first
across them all, and writes what you decide of it into the sidecar beside the text. One key decides and moves on:

  a accept    x reject    e other words    s speaker    t type    n add words that were missed    u undo    j k move    q leave

With e the arrows move the end of the words: ← → by a word, ↑ ↓ by a paragraph; with Shift they move the beginning. Enter saves.

  --json            print every item as a line of JSON, and ask nothing
  --apply           read acts from standard input, {"file", "act": {"verb": "accept" | "reject" | "undo", "key", …}} a line, and do them
  --floor 0..0.5    leave out suggestions below this confidence (default ${REVIEW_FLOOR})
${READING_HELP}
${CONVERT_HELP}
`;

const FLAGS = {
  ...CONVERT_FLAGS,
  ...READING_FLAGS,
  floor: { type: 'string' },
  json: { type: 'boolean' },
  apply: { type: 'boolean' },
} as const;

/** How the flags of review and status say that files are read. @throws UsageError or OptionsError for a wrong one. */
export async function readingOf(
  values: Parameters<typeof convertOptionsOf>[0] &
    Parameters<typeof articleReadingOf>[0] & { floor?: string },
): Promise<Omit<Reading, 'within'>> {
  const flags = convertOptionsOf(values);
  convert('', flags); // a bad option fails here, before a file is read
  const settings = await readSettings('');
  const floor =
    values.floor === undefined ? (settings.reviewFloor ?? REVIEW_FLOOR) : numberOf('--floor', values.floor);
  if (floor < 0 || floor > 0.5)
    throw new UsageError(`--floor received ${floor}, expected a number from 0 to 0.5`);
  return { flags, settings, ...(await articleReadingOf(values)), floor };
}

/** The files of review and status: the words, else the folder that an archive has. */
export const reviewFiles = (words: string[], command: string) =>
  articleFiles(words.length > 0 ? words : ['content'], command);

/** `verbatim review`: a person decides. Answers false when a file could not be read or an act not be done. */
export async function review(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, FLAGS, HELP);
  if (wantsHelp) return true;
  const isAsking = !values.json && !values.apply;
  if (isAsking && !(process.stdin.isTTY && process.stdout.isTTY))
    throw new UsageError(
      'review received no terminal, expected one, or --json to list and --apply to decide',
    );
  const reading = await readingOf(values);
  if (values.apply) return applyActs(new ArchiveReview({ ...reading, within: ownFolder }), reading.maxBytes);
  const articles = await reviewFiles(positionals, 'review');
  const archive = new ArchiveReview({ ...reading, within: articles.within });
  const progress = new Progress('read', articles.files.length);
  const failed = await eachFile('review', articles, progress, (file) => {
    archive.read(file);
  });
  progress.end(`${archive.reviews.size} articles read`);
  if (values.json) for (const item of archive.items) await printJson(asJson(item));
  else if (archive.reviews.size > 0) await runTerminal(archive, peopleOf(positionals));
  return failed === 0;
}

/** Who is who, as `people.yaml` of the folder says that is reviewed. A fault in it is told, and stops no review. */
function peopleOf(words: readonly string[]): People {
  const folder = words.length === 0 ? 'content' : words.find((word) => folderAt(word) !== undefined);
  if (folder === undefined) return NOBODY;
  try {
    return new PeopleFile(folder, folderAt(folder) ?? folder).people;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tell(error.message, 'review');
    return NOBODY;
  }
}

const line = z.strictObject({ file: z.string().min(1), act });

async function applyActs(archive: ArchiveReview, maxBytes: number): Promise<boolean> {
  let good = true;
  let number = 0;
  for await (const json of linesOf(process.stdin, maxBytes)) {
    number++;
    const read =
      typeof json === 'string' ? readJsonLine(line, json, '{"file", "act"}') : tooLong(json, maxBytes);
    try {
      if (typeof read === 'string') throw new Failure(read);
      await archive.act(read.file, read.act);
    } catch (error) {
      if (!(error instanceof Failure || error instanceof ActError)) throw error;
      good = false;
      tell(`line ${number}: ${error.message}`, 'review');
    }
  }
  return good;
}
