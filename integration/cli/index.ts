import { OptionsError } from '../convert/options.ts';
import { build, shard } from './build.ts';
import { check } from './check.ts';
import { convertFiles } from './convert.ts';
import { evaluateFiles } from './evaluate.ts';
import { decisions } from './decisions.ts';
import { explain } from './explain.ts';
import { extract } from './extract.ts';
import { UsageError } from './flags.ts';
import { Failure } from './files.ts';
import { exportMoved, importArticles } from './import.ts';
import { merge } from './merge.ts';
import { mv } from './mv.ts';
import { people } from './people/index.ts';
import { review } from './review/index.ts';
import { status } from './status.ts';
import { tune } from './tune.ts';
import { print, tell } from '../terminal/out.ts';
import { makePrintable } from '../convert/printable.ts';

/** Exit statuses: documented in `verbatim --help`, tested in tests/unit/cli. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** One subcommand: gets the words after its name, answers whether everything went well. */
export type Command = (words: string[]) => Promise<boolean>;

const COMMANDS: Record<string, { run: Command; summary: string }> = {
  import: { run: importArticles, summary: 'make articles of the export of a weblog, newsletter or mailbox' },
  convert: { run: convertFiles, summary: 'write MDX to keep and edit by hand' },
  extract: { run: extract, summary: 'print articles and their quotations as JSON lines' },
  explain: { run: explain, summary: 'say why words are a quotation, and why of this speaker' },
  evaluate: {
    run: evaluateFiles,
    summary: 'score what is found against gold: precision, recall, speakers, calibration',
  },
  review: { run: review, summary: 'decide, least sure first, what is a quotation and who is quoted' },
  people: { run: people, summary: 'say which names are one person, and which are two' },
  status: { run: status, summary: 'count what is found, decided, orphaned and unsure' },
  tune: { run: tune, summary: 'find thresholds from decisions, for a wanted precision' },
  decisions: {
    run: decisions,
    summary: 'import decisions from Hypothesis, Recogito, brat or doccano, or export for them',
  },
  mv: { run: mv, summary: 'rename an article with its sidecar; its old address leads to the new one' },
  check: { run: check, summary: 'prove that texts, or a built site, keep every character, and list doubts' },
  build: { run: build, summary: 'build the site; one that fails leaves the old site whole' },
  shard: { run: shard, summary: 'build one part of a site, for many machines' },
  merge: { run: merge, summary: 'join the parts into the site' },
};

const HELP = `verbatim: quotations and their speakers in plain-text articles

Usage
  verbatim <command> [options]      verbatim <command> --help

Commands
${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

Exit status
  0  all went well
  1  something in the input failed (each fault is a line on standard error); the rest was done
  2  the command line or an option was wrong; nothing was done
`;

/** Runs the command line and gives the exit status. Never throws for a fault of the user's or of a file's. */
export async function main(words: string[]): Promise<number> {
  const [name = '--help', ...rest] = words;
  if (name === '--help' || name === '-h' || name === 'help') {
    print(HELP.trimEnd());
    return words.length === 0 ? EXIT.usage : EXIT.ok;
  }
  try {
    if (name === 'export') exportMoved();
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : null;
    if (!command)
      throw new UsageError(
        `received the command "${name}", expected one of ${Object.keys(COMMANDS).join(', ')}`,
      );
    return (await command.run(rest)) ? EXIT.ok : EXIT.failed;
  } catch (error) {
    if (error instanceof UsageError || error instanceof OptionsError) return say(error.message, EXIT.usage);
    if (error instanceof Failure) return say(error.message, EXIT.failed);
    throw makePrintable(error);
  }
}

function say(message: string, status: number): number {
  tell(`verbatim: ${message}`);
  return status;
}
