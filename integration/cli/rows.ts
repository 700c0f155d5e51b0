import { join } from 'node:path';
import { USUAL_TABLE, readTable } from '../articles/load-rows.ts';
import type { StatedMetadata } from '../articles/stated.ts';
import { firstFaults } from '../convert/first-faults.ts';
import { slashed } from '../path-below.ts';
import { tell } from '../terminal/out.ts';
import { Failure } from './files.ts';
import type { NamedArticles } from './files.ts';

/** What a folder's table states, by paths below the folder. @throws Failure with a line for each fault of it. */
export function rowsIn(
  folder: string,
  { within }: Pick<NamedArticles, 'within'>,
  paths: readonly string[],
  command: string,
): Map<string, StatedMetadata> {
  const file = slashed(join(folder, USUAL_TABLE));
  const warn = (message: string) => {
    tell(message, command);
  };
  const table = { root: '', file, within: within(file) ?? '', isRequired: false, warn };
  const { rows, faults } = readTable(table, paths);
  if (faults.length > 0) throw new Failure(firstFaults(faults).join('\n'));
  return rows;
}
