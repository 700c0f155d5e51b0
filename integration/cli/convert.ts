import { basename, extname, join } from 'node:path';
import { convert } from '../convert/index.ts';
import { Progress } from '../progress.ts';
import { slashed } from '../path-below.ts';
import { articleFiles, eachFile, readArticle } from './files.ts';
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
import { Targets } from './targets.ts';

const HELP = `verbatim convert FILE… --out DIR

Writes DIR/NAME.mdx for each FILE (a folder stands for the .txt files below it): MDX to keep and edit by hand.
A file that is there is left alone unless you give --force. An article is never overwritten.

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
  const articles = await articleFiles(positionals, 'convert');
  const { out } = values;
  const pathOf = (file: string) => slashed(join(out, `${basename(file, extname(file))}.mdx`));
  const targets = await Targets.open(
    'convert',
    out,
    articles.files.map((from) => ({ from, path: pathOf(from) })),
    { articles: articles.files, force: values.force },
  );
  const progress = new Progress('converted', articles.files.length);
  let [written, quotations] = [0, 0];
  const failed = await eachFile('convert', articles, progress, async (file) => {
    const article = readArticle(file, options, { ...reading, within: articles.within });
    const conversion = convert(article.text, article.options);
    await targets.write(pathOf(file), conversion.mdx);
    written++;
    quotations += conversion.quotations.filter((quotation) => quotation.status !== 'suggested').length;
  });
  progress.end(`${written} written to ${out}, ${quotations} quotations${failed ? `, ${failed} failed` : ''}`);
  return failed === 0;
}
