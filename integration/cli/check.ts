import { convert } from '../convert/index.ts';
import type { ConvertOptions, Span } from '../convert/index.ts';
import { proveMdx } from '../proof/mdx-text.ts';
import { Progress } from '../progress.ts';
import { articleFiles, Failure, readArticle } from './files.ts';
import { CONVERT_FLAGS, CONVERT_HELP, convertOptionsOf, readFlags } from './flags.ts';

const HELP = `verbatim check FILE…

Proves for each FILE (a folder stands for the .txt files below it) that its MDX evaluates to its text, character by character,
and lists what the converter is in doubt about: FILE:LINE:COLUMN, the reason, and the rule's name.

  --strict          doubts make the exit status 1 too
  --quiet           print no doubts, only the proof
${CONVERT_HELP}
`;

const FLAGS = { ...CONVERT_FLAGS, strict: { type: 'boolean' }, quiet: { type: 'boolean' } } as const;

/** `verbatim check`: proof and doubts. Answers false when a text was not kept or a file not read, or, with --strict, in doubt. */
export async function check(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, FLAGS, HELP);
  if (wantsHelp) return true;
  const options = convertOptionsOf(values);
  convert('', options); // a bad option fails here, before the first file is read
  const files = await articleFiles(positionals, 'check');

  const progress = new Progress('checked', files.length);
  let failed = 0;
  let doubts = 0;
  for (const file of files) {
    try {
      const lines = await doubtsOf(file, options);
      doubts += lines.length;
      if (!values.quiet) for (const line of lines) process.stdout.write(line + '\n');
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failed++;
      process.stderr.write(`verbatim check: ${error.message}\n`);
    }
    progress.advance();
  }
  progress.end(`${files.length - failed} of ${files.length} articles kept to the letter, ${doubts} doubts`);
  return failed === 0 && !(values.strict && doubts > 0);
}

/** Proves one file and gives its doubts, a line each. @throws Failure when it cannot be read or a character is not kept. */
async function doubtsOf(file: string, flags: ConvertOptions): Promise<string[]> {
  const { text, options } = await readArticle(file, flags);
  const { mdx, messages } = convert(text, options);
  const difference = proveMdx(text, options, mdx);
  if (difference) {
    const place = { start: difference.offset, end: difference.offset };
    throw new Failure(
      `${file}:${lineAndColumn(text, place)}: the text says ${difference.expected}, its MDX says ${difference.received}; please report this`,
    );
  }
  return messages.map(
    ({ place, reason, rule }) => `${file}:${lineAndColumn(text, place)}: ${reason} (${rule})`,
  );
}

/** 1-based, as editors count; the column in UTF-16 code units. */
function lineAndColumn(text: string, { start }: Span): string {
  const lines = text.slice(0, start).split(/\r\n?|\n/);
  return `${lines.length}:${lines[lines.length - 1].length + 1}`;
}
