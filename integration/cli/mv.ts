import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ArticleError } from '../articles/article-error.ts';
import { reasonOf, yamlOf } from '../articles/article-file.ts';
import { USUAL_TABLE } from '../articles/load-rows.ts';
import { idOf } from '../articles/name.ts';
import { renamedRow } from '../articles/renamed-row.ts';
import type { RenamedRow } from '../articles/renamed-row.ts';
import { withAliases } from '../articles/sidecar-alias.ts';
import { readSidecar, sidecarOf } from '../articles/sidecar.ts';
import { writeWholeFile } from '../build/whole-file.ts';
import { printable } from '../convert/printable.ts';
import { slashed } from '../path-below.ts';
import { print } from '../terminal/out.ts';
import { Failure, folderAt } from './files.ts';
import { UsageError, readFlags } from './flags.ts';
import { carryOut, written } from './move/carry-out.ts';
import { readMove, refuseTaken } from './move/plan.ts';
import type { Move } from './move/plan.ts';
import { PeopleFile } from './people/file.ts';

const HELP = `verbatim mv OLD NEW

Renames an article and its sidecar, and keeps the old address: it becomes one of the sidecar's aliases, so that old links lead to the new
page. A row of articles.csv and aliases of people.yaml follow. NEW is a file, or a folder that is there. Nothing is written over.

If you have renamed the article already, the same command moves the sidecar after it.

  --base DIR        folder of the collection, of which addresses are made (default content)
  --alias PATH      the old address, where it is not /articles/ID/, such as /2019/old.html
`;

const FLAGS = { base: { type: 'string' }, alias: { type: 'string' } } as const;

/** `verbatim mv`: renames an article without losing what is known of it. */
export async function mv(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, FLAGS, HELP);
  if (wantsHelp) return true;
  if (positionals.length !== 2)
    throw new UsageError(`mv received ${positionals.length} names, expected two: verbatim mv OLD NEW`);
  const move = await readMove(positionals[0], positionals[1], values.base ?? 'content');
  await refuseTaken(move);
  const table = await tableAfter(move);
  const people = new PeopleFile(move.base, folderAt(move.base) ?? move.base);
  const sidecar = await sidecarAfter(move, values.alias, table?.aliases ?? []);
  await carryOut(move, sidecar.yaml);
  if (table) await written(table.file, writeWholeFile(table.file, table.csv));
  const isNamed = await people.edit({ verb: 'move', from: move.below.from, to: move.below.to });
  const also = [
    sidecar.yaml !== null && sidecarOf(move.to),
    table && `its row in ${table.file}`,
    isNamed && `its aliases in ${people.file}`,
  ].filter(Boolean);
  print(
    `${move.from} is ${move.to}${also.length > 0 ? `, with ${also.join(' and ')}` : ''}${sidecar.alias === null ? '' : `; ${sidecar.alias} leads to it`}`,
  );
  return true;
}

/** What the sidecar says by its new name, null where there is to be none; and the alias that is new in it. */
async function sidecarAfter(
  { from, below }: Move,
  given: string | undefined,
  stated: readonly string[],
): Promise<{ yaml: string | null; alias: string | null }> {
  const file = sidecarOf(from);
  const bytes = await readFile(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Failure(`${printable(file)}: cannot be read (${reasonOf(error)}); nothing was moved`);
  });
  const alias = given ?? (idOf(below.from) === idOf(below.to) ? null : `/articles/${idOf(below.from)}/`);
  try {
    const yaml = bytes === null ? '' : yamlOf(bytes, file);
    const known = readSidecar(yaml, file).stated.aliases;
    if (alias === null) return { yaml: bytes && yaml, alias };
    // The aliases of a sidecar stand in place of those of a row.
    const after = withAliases(yaml, [...(known ? [] : stated), alias]);
    readSidecar(after, file);
    return { yaml: after, alias };
  } catch (error) {
    if (error instanceof ArticleError) throw new Failure(`${error.message}\nNothing was moved.`);
    throw error;
  }
}

/** The table with the article's new name, where it has a row for the article. */
async function tableAfter({ base, below }: Move): Promise<(RenamedRow & { file: string }) | null> {
  const file = slashed(join(base, USUAL_TABLE));
  const csv = await readFile(file, 'utf8').catch(() => null);
  const renamed = csv === null ? null : renamedRow(csv, below.from, below.to);
  if (renamed === null) return null;
  if (csv!.includes('\uFFFD'))
    throw new Failure(
      `${printable(file)}: has a row for ${printable(below.from)} and is not UTF-8; save it as UTF-8 first. Nothing was moved`,
    );
  return { file, ...renamed };
}
