import { nearestOf } from '../../convert/did-you-mean.ts';
import { printable } from '../../convert/printable.ts';
import type { Edit } from '../../authority/edit.ts';
import { foldOf } from '../../archive/slugs.ts';
import { print, printJson } from '../../terminal/out.ts';
import { Failure } from '../files.ts';
import { READING_FLAGS, READING_HELP, UsageError, articleReadingOf, readFlags } from '../flags.ts';
import { metLine, reasonsOf } from './draw.ts';
import { PeopleFile } from './file.ts';
import { ArchiveNames } from './names.ts';
import type { PairItem } from './names.ts';
import { folderOf, readNames } from './read-archive.ts';
import { runTerminal } from './terminal.ts';

const HELP = `verbatim people [FOLDER]
verbatim people --list [FOLDER]
verbatim people --merge NAME OTHER [--in ARTICLE]… [FOLDER]
verbatim people --apart NAME OTHER [FOLDER]

Lists names of the articles below FOLDER (default: content) that may be one person's, with what they say, and writes what you decide
into FOLDER/people.yaml. It never merges two names by itself. One key decides and moves on:

  m one person    a two people    j k move    u undo    q leave

  --list            print the names that may be one person's, and ask nothing
  --json            the same, as lines of JSON
  --merge           NAME and OTHER are one person, under NAME
  --in ARTICLE      OTHER is this person in this article alone, by its path below FOLDER; may be given more than once
  --apart           NAME and OTHER are two people, and are not listed again
${READING_HELP}
`;

const FLAGS = {
  ...READING_FLAGS,
  list: { type: 'boolean' },
  json: { type: 'boolean' },
  merge: { type: 'boolean' },
  apart: { type: 'boolean' },
  in: { type: 'string', multiple: true },
} as const;

/** `verbatim people`: who is who in an archive. Answers false when an article could not be read or a name is nobody's. */
export async function people(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, FLAGS, HELP);
  if (wantsHelp) return true;
  const asked = (['list', 'json', 'merge', 'apart'] as const).filter((flag) => values[flag]);
  if (asked.length > 1)
    throw new UsageError(`people received --${asked.join(' and --')}, expected one of them`);
  if (values.in && !values.merge) throw new UsageError('people received --in without --merge, expected both');
  const pair = values.merge || values.apart ? pairOf(positionals, asked[0]) : null;
  const rest = positionals.slice(pair ? 2 : 0);
  if (rest.length > 1)
    throw new UsageError(`people received "${rest[1]}" after the folder, expected one folder at most`);
  if (asked.length === 0 && !(process.stdin.isTTY && process.stdout.isTTY))
    throw new UsageError('people received no terminal, expected one, or --list, --merge or --apart');
  const reading = await articleReadingOf(values);
  const { folder, real } = folderOf(rest.at(0) ?? 'content');
  const file = new PeopleFile(folder, real);
  const { entries, failed } = await readNames(folder, reading);
  const names = new ArchiveNames(entries);
  if (pair) {
    const [one, other] = pair.map((name) => knownName(name, names.all(file.people)));
    const edit: Edit = values.merge
      ? {
          verb: 'merge',
          keep: one,
          alias: other,
          articles:
            values.in &&
            knownPaths(
              values.in,
              entries.map(({ path }) => path),
            ),
        }
      : { verb: 'apart', names: [one, other] };
    await file.edit(edit);
    print(printable(`${file.file}: ${one} and ${other} are ${values.merge ? 'one person' : 'two people'}.`));
    return failed === 0;
  }
  const items = names.pairs(file.people);
  if (values.json) for (const item of items) await printJson(asJson(item));
  else if (values.list) print(listOf(items));
  else await runTerminal(items, file);
  return failed === 0;
}

/** @throws UsageError where there are not two names. */
function pairOf(words: readonly string[], flag: string): [string, string] {
  const [one, other] = words;
  if (words.length < 2)
    throw new UsageError(
      `people --${flag} received ${words.length === 0 ? 'no name' : `"${one}"`}, expected two names, each in quotation marks: --${flag} "Ada Brook" Brook`,
    );
  if (foldOf(one) === foldOf(other))
    throw new UsageError(`people --${flag} received "${one}" twice, expected two names`);
  return [one, other];
}

/** The name as articles or the list have it. @throws Failure where none has it. */
function knownName(name: string, all: ReadonlySet<string>): string {
  if (all.has(name)) return name;
  const alike = [...all].find((other) => foldOf(other) === foldOf(name));
  if (alike !== undefined) return alike;
  throw new Failure(
    `received the name "${printable(name)}", expected one that an article or people.yaml has${nearTo(name, all)}. Nothing was written.`,
  );
}

/** The nearest of the names, where one is near; nothing else. */
function nearTo(name: string, all: Iterable<string>): string {
  const nearest = nearestOf(name, [...all]);
  return nearest === null ? '' : ` such as "${printable(nearest)}"`;
}

/** @throws Failure for an article that is not there. */
function knownPaths(asked: readonly string[], paths: readonly string[]): string[] {
  return asked.map((word) => {
    const path = paths.find((one) => one === word || one === `${word}.txt`);
    if (path !== undefined) return path;
    throw new Failure(
      `--in received the article "${printable(word)}", expected one by its path below the folder${nearTo(word.replace(/(?:\.txt)?$/, '.txt'), paths)}. Nothing was written.`,
    );
  });
}

function listOf(items: readonly PairItem[]): string {
  if (items.length === 0) return 'No two names look like one person’s.';
  return items
    .map((item) =>
      [
        `${printable(`${item.keep} and ${item.alias}`)}: ${reasonsOf(item).join('; ')}`,
        ...[...item.kept.slice(0, 2), ...item.aliased.slice(0, 2)].map((met) => `    ${metLine(met)}`),
      ].join('\n'),
    )
    .join('\n\n');
}

/** A pair as scripts read it: what --merge takes. */
const asJson = ({ keep, alias, reason, others, isScoped, paths, kept, aliased }: PairItem) => ({
  name: keep,
  other: alias,
  reason,
  others,
  in: isScoped ? paths : [],
  places: { name: kept, other: aliased },
});
