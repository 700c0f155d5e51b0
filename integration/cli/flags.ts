import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { encodingOption } from '../articles/encoding.ts';
import type { ConvertOptions } from '../convert/options.ts';
import { print } from '../terminal/out.ts';
import { PrintableError } from '../convert/printable.ts';
import { grouped } from '../grouped.ts';
import { MAX_BYTES } from '../options.ts';
import { SETTINGS, readSettings } from '../settings.ts';

/** A wrong command line: what was received and what was expected, in one line. */
export class UsageError extends PrintableError {}

/** The flags of every command that converts, with the option of `convert` each sets. */
export const CONVERT_FLAGS = {
  lang: { type: 'string' },
  reflow: { type: 'boolean' },
  threshold: { type: 'string' },
  'block-threshold': { type: 'string' },
} satisfies ParseArgsOptionsConfig;

export const CONVERT_HELP = `  --lang TAG        language of the articles, such as en or de (default: what each text tells)
  --reflow          replace the line breaks of hard-wrapped paragraphs by spaces
  --threshold 0..1  below this confidence a run-in finding is only suggested (default 0.5)
  --block-threshold 0..1
                    the same for block quotations (default 0.79)`;

/** For the commands that read articles from files. */
export const READING_FLAGS = {
  encoding: { type: 'string' },
  'max-bytes': { type: 'string' },
} satisfies ParseArgsOptionsConfig;

const MAX_BYTES_HELP = `  --max-bytes N     read no article of more than N bytes (default: maxBytes in ${SETTINGS}, else ${grouped(MAX_BYTES)})`;

export const READING_HELP = `  --encoding LABEL  encoding of the files, where it is not what their bytes look like and no sidecar says it
${MAX_BYTES_HELP}`;

/** How a command reads the articles it is given. */
export interface ArticleReading {
  encoding?: string | undefined;
  maxBytes: number;
}

/** How the flags say that articles are read, else the settings of the archive. @throws UsageError or OptionsError for a wrong one. */
export async function articleReadingOf(values: {
  encoding?: string;
  'max-bytes'?: string;
}): Promise<ArticleReading> {
  return { encoding: encodingOf(values), maxBytes: await maxBytesOf(values) };
}

/** The most bytes of an article. @throws UsageError where the flag's value is no count of bytes. */
export async function maxBytesOf({ 'max-bytes': flag }: { 'max-bytes'?: string }): Promise<number> {
  if (flag === undefined) return (await readSettings('')).maxBytes ?? MAX_BYTES;
  const bytes = Number(flag);
  if (flag.trim() === '' || !Number.isSafeInteger(bytes) || bytes < 1)
    throw new UsageError(
      `--max-bytes received "${flag}", expected a whole number of bytes such as ${MAX_BYTES}`,
    );
  return bytes;
}

/** What --encoding asks for. @throws UsageError where the Encoding Standard has no such name. */
function encodingOf({ encoding }: { encoding?: string }): string | undefined {
  const result = encodingOption.safeParse(encoding);
  if (result.success) return result.data;
  throw new UsageError(`--encoding received "${encoding}", expected ${result.error.issues[0].message}`);
}

interface FlagValues {
  lang?: string;
  reflow?: boolean;
  threshold?: string;
  'block-threshold'?: string;
}

/** The options of `convert` that the flags ask for; `convert` itself judges the values. */
export function convertOptionsOf(values: FlagValues): ConvertOptions {
  const options: ConvertOptions = {};
  if (values.lang !== undefined) options.lang = values.lang;
  if (values.reflow) options.reflow = true;
  if (values.threshold !== undefined) options.threshold = numberOf('--threshold', values.threshold);
  const block = values['block-threshold'];
  if (block !== undefined) options.blockThreshold = numberOf('--block-threshold', block);
  return options;
}

/**
 * Reads a command's words by Node's own parser.
 *
 * @throws UsageError for an unknown flag, a flag without its value, or a word where none is taken.
 */
export function readFlags<O extends ParseArgsOptionsConfig>(words: string[], options: O, help: string) {
  try {
    const read = parseArgs({
      args: words,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    const wantsHelp = (read.values as { help?: boolean }).help === true;
    if (wantsHelp) print(help.trimEnd());
    return { ...read, wantsHelp };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\. To specify .*$/s, '') : String(error);
    throw new UsageError(`${reason}\n${help}`);
  }
}

/** @throws UsageError where the flag's value is no number. */
export function numberOf(flag: string, value: string): number {
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number))
    throw new UsageError(`${flag} received "${value}", expected a number from 0 to 1`);
  return number;
}
