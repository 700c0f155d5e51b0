import { convert } from '../convert/index.ts';
import type { ConvertOptions } from '../convert/index.ts';
import { HOST_NAMES } from '../hosts/limits.ts';
import { proveMdx } from '../proof/mdx-text.ts';
import { placeOf } from '../proof/place.ts';
import { Progress } from '../progress.ts';
import { checkHost } from './check-host.ts';
import { checkManifest } from './check-manifest.ts';
import { articleFiles, eachFile, Failure, readArticle } from './files.ts';
import type { FileReading } from './files.ts';
import {
  CONVERT_FLAGS,
  CONVERT_HELP,
  READING_FLAGS,
  READING_HELP,
  UsageError,
  articleReadingOf,
  convertOptionsOf,
  maxBytesOf,
  readFlags,
} from './flags.ts';
import { tellLost } from './lost.ts';
import { MetadataList } from './metadata-list.ts';
import { print } from '../terminal/out.ts';
import { printable } from '../convert/printable.ts';

const HELP = `verbatim check FILE…
verbatim check FOLDER --write-csv
verbatim check --manifest DIST/verbatim.json [--content DIR] [--max-bytes N]
verbatim check --host HOST [DIST]

Proves for each FILE (a folder stands for the .txt files below it) that its MDX evaluates to its text, character by character,
and lists what the converter is in doubt about: FILE:LINE:COLUMN, the reason, and the rule's name. A sidecar without its article is an
error that names the file with its words. Then it lists every article whose title, byline or date was guessed or is missing.
With --write-csv these become rows of FOLDER/articles.csv, for you to correct and fill in. A table that is there is not written over.

With --manifest it proves a built site again, wherever it was copied to: for each article that DIST/verbatim.json lists it finds the
original bytes by their SHA-256, among the .txt files of DIST or of DIR, converts them again, and compares every page. A changed page, a
missing page, a missing or changed original and a wrong hash are a line each on standard error, and the exit status is 1. A .txt file
of more than --max-bytes is named and not read.

With --host it counts the files, bytes, redirects and sitemap addresses of the built site in DIST (default dist) and says which limits of the
host they break, and what to leave out; the exit status is then 1.

  --host HOST       one of ${HOST_NAMES.join(', ')}
  --manifest FILE   the manifest of a built site, in the folder of that site
  --content DIR     folder with originals that the site does not publish
  --write-csv       write FOLDER/articles.csv, where there is none
  --strict          doubts make the exit status 1 too
  --quiet           print no doubts and no list, only the proof
${READING_HELP}
${CONVERT_HELP}
`;

const FLAGS = {
  ...CONVERT_FLAGS,
  ...READING_FLAGS,
  strict: { type: 'boolean' },
  quiet: { type: 'boolean' },
  'write-csv': { type: 'boolean' },
  host: { type: 'string' },
  manifest: { type: 'string' },
  content: { type: 'string' },
} as const;

/** `verbatim check`: proof and doubts. Answers false when a text was not kept or a file not read, or, with --strict, in doubt. */
export async function check(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, FLAGS, HELP);
  if (wantsHelp) return true;
  if (values.host !== undefined) {
    const other = positionals.at(1) ?? Object.keys(values).find((flag) => flag !== 'host');
    if (other !== undefined)
      throw new UsageError(`check --host received "${other}" too, expected at most one folder beside it`);
    return checkHost(values.host, positionals.at(0) ?? 'dist');
  }
  if (values.manifest !== undefined) {
    const known = new Set(['manifest', 'content', 'max-bytes', 'help']);
    const other = positionals.at(0) ?? Object.keys(values).find((flag) => !known.has(flag));
    if (other !== undefined)
      throw new UsageError(
        `check --manifest received "${other}" too, expected only --content and --max-bytes beside it`,
      );
    return checkManifest(values.manifest, await maxBytesOf(values), values.content);
  }
  if (values.content !== undefined)
    throw new UsageError('check received --content without --manifest, expected both or neither');
  const options = convertOptionsOf(values);
  const how = await articleReadingOf(values);
  convert('', options); // a bad option fails here, before the first file is read
  const articles = await articleFiles(positionals, 'check');
  if (values['write-csv'] && (positionals.length > 1 || articles.folders.length === 0))
    throw new UsageError(
      `check --write-csv received ${positionals.map((word) => `"${word}"`).join(', ')}, expected one folder`,
    );
  const reading = { ...how, within: articles.within };
  const progress = new Progress('checked', articles.files.length);
  const list = new MetadataList(articles);
  let doubts = 0;
  const failed = await eachFile('check', articles, progress, (file) => {
    const lines = doubtsOf(file, options, reading, list);
    doubts += lines.length;
    if (!values.quiet) for (const line of lines) print(line);
  });
  const lost = await tellLost('check', articles, how.maxBytes);
  if (!values.quiet) list.print();
  const all = articles.files.length + articles.refused.length;
  progress.end(
    `${all - failed} of ${all} articles kept to the letter, ${doubts} ${doubts === 1 ? 'doubt' : 'doubts'}`,
  );
  await list.end(values['write-csv'] === true);
  return failed + lost + list.faults === 0 && !(values.strict && doubts > 0);
}

/** Proves one file and gives its doubts, a line each. @throws Failure when it cannot be read or a character is not kept. */
function doubtsOf(file: string, flags: ConvertOptions, reading: FileReading, list: MetadataList): string[] {
  const { text, options, stated, messages } = readArticle(file, flags, reading);
  const { mdx, metadata, messages: doubts } = convert(text, options);
  const difference = proveMdx(text, options, mdx);
  if (difference) {
    throw new Failure(
      `${printable(file)}:${shownPlace(text, difference.offset)}: the text says ${difference.expected}, its MDX says ${difference.received}; please report this`,
    );
  }
  list.add(file, metadata, stated);
  return [...messages, ...doubts].map(({ place, reason, rule }) =>
    printable(`${file}:${shownPlace(text, place.start)}: ${reason} (${rule})`),
  );
}

function shownPlace(text: string, offset: number): string {
  const { line, column } = placeOf(text, offset);
  return `${line}:${column}`;
}
