import { once } from 'node:events';
import { z } from 'zod';
import { OptionsError, convert } from '../convert/index.ts';
import { CONVERT_FLAGS, CONVERT_HELP, UsageError, convertOptionsOf, readFlags } from './flags.ts';
import { linesOf } from './lines.ts';

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
      process.stderr.write(`verbatim extract: line ${number}: ${answer}\n`);
    } else if (!process.stdout.write(JSON.stringify(answer) + '\n')) await once(process.stdout, 'drain');
  }
  return good;

  function answerTo(line: string): object | string {
    const article = read(line);
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

/** The article on a line, or what is wrong with the line. */
function read(line: string): z.output<typeof articleLine> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return `received ${shown(line)}, expected a JSON object {"id", "text"}`;
  }
  const result = articleLine.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const key = issue.path.join('.');
  return `received ${shown(line)}, expected ${key ? `"${key}"` : 'the line'} to be ${issue.message.replace(/^Invalid input: expected /, '').replace(/, received.*$/, '')}`;
}

const shown = (line: string) => (line.length > 60 ? `${line.slice(0, 60)}…` : line || 'an empty line');
