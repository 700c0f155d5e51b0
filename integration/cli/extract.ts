import { z } from 'zod';
import { OptionsError, convert } from '../convert/index.ts';
import type { ConvertOptions } from '../convert/index.ts';
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
import { extractFolder } from './extract-folder.ts';
import { extracted } from './extracted.ts';
import { readJsonLine } from './json-line.ts';
import { linesOf, tooLong } from './lines.ts';
import { printJson, tell } from '../terminal/out.ts';
import { printable } from '../convert/printable.ts';

const HELP = `verbatim extract DIR > articles.jsonl
verbatim extract < articles.jsonl > quotations.jsonl

Prints one article a line: {"id", "title", "byline", "date", "url", "text", "links", "quotations", "messages"}.

Of a content folder DIR it prints every .txt file, drafts too, with what its sidecar and articles.csv state and decide.
Without DIR it reads standard input, one article a line: {"id", "text"}, and if you know them "lang", "title", "byline", "date", "url"
and "links" ([{"start", "end", "href"}]). What a line does not give is what its text says.

A file or line that cannot be read is reported on standard error; all others are answered, and the exit status is 1.
Memory does not grow with the number of articles, nor with a line of more than --max-bytes.

  --explain         add "explain" to every quotation: who could have said it, what speaks for each, and who was chosen
${READING_HELP}
${CONVERT_HELP}
`;

const FLAGS = { ...CONVERT_FLAGS, ...READING_FLAGS, explain: { type: 'boolean' } } as const;

const offset = z.number().int().nonnegative();

const articleLine = z.object({
  id: z.string(),
  lang: z.string().nullish(),
  text: z.string(),
  title: z.string().nullish(),
  byline: z.string().nullish(),
  date: z.string().nullish(),
  url: z.string().nullish(),
  links: z.array(z.object({ start: offset, end: offset, href: z.string() })).nullish(),
});

/** `verbatim extract`: articles in, JSON lines out. Answers false when a file or a line was not an article. */
export async function extract(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, FLAGS, HELP);
  if (wantsHelp) return true;
  if (positionals.length > 1)
    throw new UsageError(
      `extract received "${positionals[1]}" after "${positionals[0]}", expected one folder, or none to read standard input (extract < articles.jsonl)`,
    );
  const options = { ...convertOptionsOf(values), explain: values.explain };
  convert('', options); // a bad option fails here, before the first article is read
  const reading = await articleReadingOf(values);
  const folder = positionals.at(0);
  if (folder !== undefined) return (await extractFolder(folder, { ...reading, flags: options })) === 0;
  if (reading.encoding !== undefined)
    throw new UsageError('extract received --encoding without a folder; lines of standard input are UTF-8');
  return await extractLines(options, reading.maxBytes);
}

async function extractLines(options: ConvertOptions, maxBytes: number): Promise<boolean> {
  let number = 0;
  let good = true;
  for await (const line of linesOf(process.stdin, maxBytes)) {
    number++;
    const answer = typeof line === 'string' ? answerTo(line, options) : tooLong(line, maxBytes);
    if (typeof answer === 'string') {
      good = false;
      tell(printable(`line ${number}: ${answer}`), 'extract');
    } else await printJson(answer);
  }
  return good;
}

/** What is printed for a line; in words what is wrong with it. */
function answerTo(line: string, options: ConvertOptions): object | string {
  const article = readJsonLine(articleLine, line);
  if (typeof article === 'string') return article;
  const { id, text } = article;
  const given = GIVEN.map((key) => [key, article[key] ?? undefined] as const);
  try {
    const conversion = convert(text, { ...options, lang: options.lang ?? article.lang ?? undefined });
    const stated = given.filter(([, value]) => value !== undefined);
    return { ...extracted(id, text, conversion), ...Object.fromEntries(stated) };
  } catch (error) {
    if (error instanceof OptionsError) return error.message; // the line's own "lang"
    throw error;
  }
}

/** What a line may give in place of what its text says. */
const GIVEN = ['title', 'byline', 'date', 'url', 'links'] as const;
