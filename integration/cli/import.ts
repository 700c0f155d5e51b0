import { print, tell } from '../terminal/out.ts';
import { printable } from '../convert/printable.ts';
import { Progress } from '../progress.ts';
import { Failure } from './files.ts';
import { UsageError, readFlags } from './flags.ts';

const HELP = `verbatim import FROM… --out DIR

Makes articles of what other programs export: for each a .txt file and a sidecar with its title, byline, date, tags and old address,
with its block quotations as decisions and its links. FROM is a file or a folder:

  weblogs      WordPress (WXR) and Squarespace, Ghost (JSON), Medium, Blogger (Atom), Tumblr, Movable Type
  letters      Substack (posts.csv with its pages), mail (.eml and mbox)
  files        Word (.docx), TEI, Markdown folders of Hugo, Jekyll, Eleventy and Zola, web pages (.html)

An article that DIR has is left alone, so that you can import again when there is more. Nothing is overwritten.
Drafts, scheduled and private articles are skipped, as are pages, attachments and comments.

  --out DIR         the content folder; made if it is not there
  --drafts          import drafts, scheduled and private articles too, with "draft: true"
  --list            name everything that was skipped or has no place in a text
`;

const FLAGS = {
  out: { type: 'string' },
  drafts: { type: 'boolean' },
  list: { type: 'boolean' },
} as const;

/** `verbatim import`: exports to articles. Answers false when something could not be read; the rest is imported. */
export async function importArticles(words: string[]): Promise<boolean> {
  if (words.some((word) => /^--(?:to|format)(?:=|$)/.test(word))) throw moved('import');
  const { values, positionals, wantsHelp } = readFlags(words, FLAGS, HELP);
  if (wantsHelp) return true;
  const { out } = values;
  if (positionals.length === 0) throw new UsageError('import received no file, expected FROM… --out DIR');
  if (out === undefined)
    throw new UsageError('import received no --out, expected --out DIR, the content folder');
  // The readers of forms are loaded by this command alone.
  const { ReadingError, importFrom } = await import('../import/index.ts');
  const progress = new Progress('read', null);
  const report = await importFrom(positionals, {
    out,
    drafts: values.drafts === true,
    now: new Date(),
    onProgress: () => progress.advance(),
  }).catch((error: unknown) => {
    throw error instanceof ReadingError ? new Failure(error.message) : error;
  });
  progress.end();
  for (const fault of report.faults) tell(printable(fault), 'import');
  for (const line of report.lines(values.list === true)) print(printable(line));
  return report.faults.length === 0;
}

/** `verbatim export` is known by no other meaning. @throws UsageError always */
export function exportMoved(): never {
  throw moved('export');
}

const moved = (name: string) =>
  new UsageError(
    `"verbatim ${name}" for annotation tools is now "verbatim decisions ${name}"; its options are the same`,
  );
