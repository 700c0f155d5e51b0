import { mkdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { convert } from '../convert/index.ts';
import { Progress } from '../progress.ts';
import { articleFiles, eachFile, Failure, readArticle, writeWhole } from './files.ts';
import {
  CONVERT_FLAGS,
  CONVERT_HELP,
  READING_FLAGS,
  READING_HELP,
  UsageError,
  articleReadingOf,
  convertOptionsOf,
  readFlags,
} from './flags.ts';

const HELP = `verbatim convert FILE… --out DIR

Writes DIR/NAME.mdx for each FILE (a folder stands for the .txt files below it): MDX to keep and edit by hand.
A file that is there already is left alone unless --force is given.

  --out DIR         where to write; made if it is not there
  --force           overwrite files of the same name
  --components NAME module the MDX imports its callouts from (default astro-verbatim/components)
${READING_HELP}
${CONVERT_HELP}
`;

const FLAGS = {
  ...CONVERT_FLAGS,
  ...READING_FLAGS,
  out: { type: 'string' },
  force: { type: 'boolean' },
  components: { type: 'string' },
} as const;

/** `verbatim convert`: plain text to MDX files. Answers false when a file could not be read or written. */
export async function convertFiles(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, FLAGS, HELP);
  if (wantsHelp) return true;
  if (values.out === undefined)
    throw new UsageError('convert received no --out, expected --out DIR, the folder to write to');
  const options = {
    ...convertOptionsOf(values),
    ...(values.components ? { components: values.components } : {}),
  };
  const reading = await articleReadingOf(values);
  convert('', options); // a bad option fails here, before anything is written
  const plan = planOf(await articleFiles(positionals, 'convert'), values.out);
  if (!values.force) await refuseToOverwrite([...plan.values()]);

  await mkdir(values.out, { recursive: true });
  const progress = new Progress('converted', plan.size);
  let quotations = 0;
  const failed = await eachFile('convert', plan.keys(), progress, async (file) => {
    const article = await readArticle(file, options, reading);
    const conversion = convert(article.text, article.options);
    await writeWhole(plan.get(file)!, conversion.mdx);
    quotations += conversion.quotations.filter((quotation) => quotation.status !== 'suggested').length;
  });
  progress.end(
    `${plan.size - failed} written to ${values.out}, ${quotations} quotations${failed ? `, ${failed} failed` : ''}`,
  );
  return failed === 0;
}

/** Which file goes where. @throws UsageError naming both files when two would be written to one place. */
function planOf(files: string[], folder: string): Map<string, string> {
  const taken = new Map<string, string>();
  for (const file of files) {
    const target = join(folder, `${nameOf(file)}.mdx`);
    const other = taken.get(target);
    if (other !== undefined)
      throw new UsageError(
        `convert received "${other}" and "${file}", which would both be written to ${target}`,
      );
    taken.set(target, file);
  }
  return new Map([...taken].map(([target, file]) => [file, target]));
}

async function refuseToOverwrite(targets: string[]): Promise<void> {
  const there: string[] = [];
  for (const target of targets) if (await stat(target).catch(() => null)) there.push(target);
  if (there.length > 0)
    throw new Failure(
      `${there[0]}${there.length > 1 ? ` and ${there.length - 1} more are` : ' is'} there already; expected a new place, or --force to overwrite`,
    );
}

const nameOf = (file: string) => basename(file, extname(file));
