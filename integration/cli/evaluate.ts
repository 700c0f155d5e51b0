import { convert } from '../convert/index.ts';
import { evaluate } from '../score/index.ts';
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
import { readAnswers } from './read-gold.ts';
import type { GoldAnswers } from './read-gold.ts';
import { print, printJson } from '../terminal/out.ts';
import { printable } from '../convert/printable.ts';

const HELP = `verbatim evaluate GOLD.jsonl…
verbatim evaluate --decided [FILE…]

Finds the quotations of each article in GOLD and prints how right they are: precision, recall and F1, sources, speakers, and
whether confidences keep what they promise. GOLD holds one article a line, in one of three forms:

inline form: who said what, by place
  {"id", "text", "lang"?, "quotations": [{"type": "direct" | "mixed" | "indirect", "start", "end", "source"?: {"start", "end"},
   "speaker"?: name, "speakerId"?, "cueKind"?: "speech" | …, "nested"?: true}]}

block form: passages that are quoted whole
  {"id", "text", "lang"?, "blockquotes": [{"start", "end"}], "paragraphs"?: [{"start", "end"}]}

wide form: all words in marks or set apart that are another's, and whose they are
  {"id", "text", "lang"?, "kind"?, "people": [{"name", "aliases"?: [name]}], "quotations": [{"spans": [{"start", "end"}],
   "set"?: "run-in" | "block", "speaker"?: a name of people | "(author)", "described"?: "a neighbour", "open"?: true}]}

Offsets are half-open, in UTF-16 code units into "text". In the inline form a quotation in several pieces is several entries, in the
wide form it has several spans. A line may be of the inline and the block form at once. An article of the wide form counts towards its
"kind": what is found, which callouts show words that are quoted, and which credits name the speaker.
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

  const gold: GoldAnswers = { answers: [], wide: [] };
  let good = true;
  if (values.decided) {
    const { articles, failed } = await decidedArticles(positionals, await readingOf(values), 'evaluate');
    for (const { answer } of articles) gold.answers.push(answer);
    good = failed === 0;
  } else {
    const maxBytes = await maxBytesOf(values);
    for (const file of positionals) good = (await readAnswers(file, options, maxBytes, gold)) && good;
  }
  const answers = [...gold.answers, ...gold.wide];
  if (answers.length === 0)
    throw new Failure(`no article with gold in ${positionals.map(printable).join(', ')}`);
  const evaluation = evaluate(gold.answers, gold.wide);
  if (values.json) await printJson(evaluation);
  else {
    print(report(evaluation));
    for (const line of missLines(evaluation, answers, most)) print(line);
  }
  return good;
}
