import { convert } from '../convert/index.ts';
import type { Quotation } from '../convert/index.ts';
import { parseOptions } from '../convert/options.ts';
import { printable } from '../convert/printable.ts';
import { print, printJson } from '../terminal/out.ts';
import { explained, placeName } from './explanation.ts';
import type { ExplainedArticle } from './explanation.ts';
import { Failure, ownFolder } from './files.ts';
import { CONVERT_FLAGS, CONVERT_HELP, READING_FLAGS, READING_HELP, UsageError, readFlags } from './flags.ts';
import {
  innermost,
  linesIn,
  quotationsAt,
  quotationsNear,
  spanOfPlace,
  wordsAt,
} from './quotation-places.ts';
import { openFile } from './review/archive.ts';
import { readingOf } from './review/index.ts';

const HELP = `verbatim explain FILE:LINE[:COLUMN]

Prints how Verbatim read each quotation on that line of FILE, or the innermost at that column: the words, the rule that found them, how sure
it is, who could have said them and what speaks for each, who was chosen and why, and what is missing. Lines and columns count from 1,
as in what review and check print. Where no quotation is, the message names the nearest ones, and the exit status is 1.

  --json            print each quotation as a line of JSON
${READING_HELP}
${CONVERT_HELP}
`;

const FLAGS = { ...CONVERT_FLAGS, ...READING_FLAGS, json: { type: 'boolean' } } as const;

/** A place as the command line has it. */
interface Place {
  file: string;
  line: number;
  column: number | null;
}

/** `verbatim explain`: why words are shown as a quotation, or not, and why they are credited to somebody, or nobody. */
export async function explain(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, FLAGS, HELP);
  if (wantsHelp) return true;
  const place = placeIn(positionals);
  const { file } = place;
  const { text, options } = openFile(file, { ...(await readingOf(values)), within: ownFolder });
  const span = spanOfPlace(text, place.line, place.column);
  if (!span) throw new Failure(`${printable(file)} has ${linesIn(text)} lines, received line ${place.line}`);
  const article: ExplainedArticle = { file, text, options: parseOptions(options) };
  const { quotations } = convert(text, { ...options, explain: true });
  const found = quotationsAt(quotations, span);
  const here = place.column === null ? found : innermost(found);
  if (here.length === 0) throw new Failure(nothingAt(article, place, quotationsNear(quotations, span)));
  for (const [i, quotation] of here.entries())
    if (values.json) await printJson({ file, ...wordsAt(text, quotation), ...quotation });
    else print(`${i > 0 ? '\n' : ''}${explained(article, quotation)}`);
  return true;
}

/** @throws UsageError where the words are not one place. */
function placeIn([word, other]: readonly (string | undefined)[]): Place {
  const form = 'expected FILE:LINE such as content/harbour.txt:5';
  if (word === undefined) throw new UsageError(`explain received no place, ${form}`);
  if (other !== undefined) throw new UsageError(`explain received "${other}" too, expected one FILE:LINE`);
  const parts = /^(.+?):(\d+)(?::(\d+))?$/s.exec(word);
  if (!parts) throw new UsageError(`explain received "${word}", ${form}`);
  const [, file, line] = parts;
  const column = parts.at(3);
  const place = { file, line: Number(line), column: column === undefined ? null : Number(column) };
  if (place.line === 0 || place.column === 0)
    throw new UsageError(`explain received "${word}", expected lines and columns that count from 1`);
  return place;
}

function nothingAt(article: ExplainedArticle, { file, line, column }: Place, near: Quotation[]): string {
  const at = printable(`${file}:${line}${column === null ? '' : `:${column}`}`);
  if (near.length === 0) return `no quotation is at ${at}, and none was found in the article`;
  return [
    `no quotation is at ${at}; the nearest:`,
    ...near.map((one) => `  ${placeName(article, one)}`),
  ].join('\n');
}
