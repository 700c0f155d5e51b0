import { createReadStream } from 'node:fs';
import { reasonOf } from '../articles/article-file.ts';
import { convert, OptionsError } from '../convert/index.ts';
import type { ConvertOptions } from '../convert/index.ts';
import { evaluate, goldLine } from '../score/index.ts';
import type { Answer, Gold } from '../score/index.ts';
import { missLines, report } from './evaluation-report.ts';
import { decidedArticles } from './decided.ts';
import { readingOf } from './review/index.ts';
import {
  CONVERT_FLAGS,
  CONVERT_HELP,
  READING_FLAGS,
  READING_HELP,
  UsageError,
  convertOptionsOf,
  maxBytesOf,
  readFlags,
} from './flags.ts';
import { Failure } from './files.ts';
import { readJsonLine } from './json-line.ts';
import { linesOf, tooLong } from './lines.ts';

const HELP = `verbatim evaluate GOLD.jsonl…
verbatim evaluate --decided [FILE…]

Finds the quotations of each article in GOLD and prints how right they are: precision, recall and F1, sources, speakers, and
whether confidences keep what they promise. GOLD holds one article a line:

  {"id", "text", "lang"?, "quotations": [{"type": "direct" | "mixed" | "indirect", "start", "end", "source"?: {"start", "end"},
   "speaker"?: name, "speakerId"?, "cueKind"?: "speech" | …, "nested"?: true}]}
  {"id", "text", "lang"?, "blockquotes": [{"start", "end"}], "paragraphs"?: [{"start", "end"}]}

Offsets are half-open, in UTF-16 code units into "text". A quotation in several pieces is several entries. A line may hold both lists.
A line that is no such article is reported with its number and left out, and the exit status is 1.

  --decided         score against what people decided in FILE… (a folder stands for the .txt files below it; default: content):
                    only findings that were decided on count, and those that were added
  --json            print the scores as JSON, with every miss
  --misses N        also list the first N differences: article, line:column, what was expected and found
${READING_HELP}
${CONVERT_HELP}
`;

const FLAGS = {
  ...CONVERT_FLAGS,
  ...READING_FLAGS,
  json: { type: 'boolean' },
  decided: { type: 'boolean' },
  misses: { type: 'string' },
} as const;

/** `verbatim evaluate`: scores against anyone's gold. Answers false when a line was not an article with gold. */
export async function evaluateFiles(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, FLAGS, HELP);
  if (wantsHelp) return true;
  if (!values.decided && positionals.length === 0)
    throw new UsageError('evaluate received no file, expected GOLD.jsonl…');
  const most = values.misses === undefined ? 0 : Number(values.misses);
  if (!Number.isInteger(most) || most < 0)
    throw new UsageError(`--misses received "${values.misses}", expected how many to list, such as 20`);
  const options = convertOptionsOf(values);
  convert('', options); // a bad option fails here, before a file is read

  const answers: Answer[] = [];
  let good = true;
  if (values.decided) {
    const { articles, failed } = await decidedArticles(positionals, await readingOf(values), 'evaluate');
    for (const { answer } of articles) answers.push(answer);
    good = failed === 0;
  } else {
    const maxBytes = await maxBytesOf(values);
    for (const file of positionals)
      good = (await readAnswers(file, options, maxBytes, (answer) => answers.push(answer))) && good;
  }
  if (answers.length === 0) throw new Failure(`no article with gold in ${positionals.join(', ')}`);
  const evaluation = evaluate(answers);
  if (values.json) process.stdout.write(JSON.stringify(evaluation) + '\n');
  else {
    process.stdout.write(report(evaluation));
    for (const line of missLines(evaluation, answers, most)) process.stdout.write(line + '\n');
  }
  return good;
}

/** Answers every article of a file. @throws Failure when it cannot be read. */
async function readAnswers(
  file: string,
  options: ConvertOptions,
  maxBytes: number,
  add: (answer: Answer) => void,
): Promise<boolean> {
  let number = 0;
  let good = true;
  try {
    for await (const line of linesOf(createReadStream(file), maxBytes)) {
      number++;
      const answer = typeof line === 'string' ? answerTo(line, options) : tooLong(line, maxBytes);
      if (typeof answer !== 'string') add(answer);
      else {
        good = false;
        process.stderr.write(`verbatim evaluate: ${file}:${number}: ${answer}\n`);
      }
    }
  } catch (error) {
    throw new Failure(`could not read ${file} (${reasonOf(error)})`);
  }
  return good;
}

function answerTo(line: string, options: ConvertOptions): Answer | string {
  const gold: Gold | string = readJsonLine(goldLine, line);
  if (typeof gold === 'string') return gold;
  try {
    const { quotations } = convert(gold.text, { ...options, lang: options.lang ?? gold.lang ?? undefined });
    return { gold, found: quotations };
  } catch (error) {
    if (error instanceof OptionsError) return error.message; // the line's own "lang"
    throw error;
  }
}
