import { z } from 'zod';
import { OptionsError, convert } from '../convert/index.ts';
import { CONVERT_FLAGS, CONVERT_HELP, UsageError, convertOptionsOf, readFlags } from './flags.ts';
import { readJsonLine } from './json-line.ts';
import { linesOf } from './lines.ts';
import { printJson, tell } from '../terminal/out.ts';
import { printable } from '../convert/printable.ts';

const HELP = `verbatim extract < articles.jsonl > quotations.jsonl

Reads one article a line, {"id": string, "lang"?: string, "text": string}, and prints one line for each, in the same order:
{"id", "quotations", "messages"}. A line that is not such an object is reported on standard error with its number; all other
lines are answered, and the exit status is 1. Memory does not grow with the number of lines.

${CONVERT_HELP}
`;

const articleLine = z.object({
  id: z.string(),
  lang: z.string().nullish(),
  text: z.string(),
});

/** `verbatim extract`: JSON lines in, JSON lines out. Answers false when a line was not an article. */
export async function extract(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, CONVERT_FLAGS, HELP);
  if (wantsHelp) return true;
  if (positionals.length > 0)
    throw new UsageError(
      `extract received "${positionals[0]}", expected no words: it reads standard input (extract < articles.jsonl)`,
    );
  const options = convertOptionsOf(values);
  convert('', options); // a bad option fails here, before the first line is read

  let number = 0;
  let good = true;
  for await (const line of linesOf(process.stdin)) {
    number++;
    const answer = answerTo(line);
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
