import { z } from 'zod';
import { OptionsError, convert } from '../convert/index.ts';
import {
  CONVERT_FLAGS,
  CONVERT_HELP,
  MAX_BYTES_HELP,
  UsageError,
  convertOptionsOf,
  maxBytesOf,
  readFlags,
} from './flags.ts';
import { readJsonLine } from './json-line.ts';
import { linesOf, tooLong } from './lines.ts';
import { printJson, tell } from '../terminal/out.ts';
import { printable } from '../convert/printable.ts';

const HELP = `verbatim extract < articles.jsonl > quotations.jsonl

Reads one article a line, {"id": string, "lang"?: string, "text": string}, and prints one line for each, in the same order:
{"id", "quotations", "messages"}. A line that is not such an object is reported on standard error with its number; all other
lines are answered, and the exit status is 1. Memory does not grow with the number of lines, nor with a line of more than --max-bytes.

  --explain         add "explain" to every quotation: who could have said it, what speaks for each, and who was chosen
${MAX_BYTES_HELP}
${CONVERT_HELP}
`;

const FLAGS = { ...CONVERT_FLAGS, 'max-bytes': { type: 'string' }, explain: { type: 'boolean' } } as const;

const articleLine = z.object({
  id: z.string(),
  lang: z.string().nullish(),
  text: z.string(),
});

/** `verbatim extract`: JSON lines in, JSON lines out. Answers false when a line was not an article. */
export async function extract(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, FLAGS, HELP);
  if (wantsHelp) return true;
  if (positionals.length > 0)
    throw new UsageError(
      `extract received "${positionals[0]}", expected no words: it reads standard input (extract < articles.jsonl)`,
    );
  const options = { ...convertOptionsOf(values), explain: values.explain };
  convert('', options); // a bad option fails here, before the first line is read

  const maxBytes = await maxBytesOf(values);
  let number = 0;
  let good = true;
  for await (const line of linesOf(process.stdin, maxBytes)) {
    number++;
    const answer = typeof line === 'string' ? answerTo(line) : tooLong(line, maxBytes);
    if (typeof answer === 'string') {
      good = false;
      tell(printable(`line ${number}: ${answer}`), 'extract');
    } else await printJson(answer);
  }
  return good;

  function answerTo(line: string): object | string {
    const article = readJsonLine(articleLine, line);
    if (typeof article === 'string') return article;
    const lang = options.lang ?? article.lang ?? undefined;
    try {
      const { quotations, messages } = convert(article.text, { ...options, lang });
      return { id: article.id, quotations, messages };
    } catch (error) {
      if (error instanceof OptionsError) return error.message; // the line's own "lang"
      throw error;
    }
  }
}
