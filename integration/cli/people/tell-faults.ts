import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tell } from '../../terminal/out.ts';
import { Failure, folderAt } from '../files.ts';
import type { NamedArticles } from '../files.ts';
import { PeopleFile } from './file.ts';

/**
 * Tells of faults in `people.yaml` of the folders that a command was given. Answers in how many folders there are some. Beside a `people.txt`
 * it may be that article's sidecar, and is read with it.
 */
export function tellPeopleFaults(command: string, { folders }: NamedArticles): number {
  let faulty = 0;
  for (const folder of folders) {
    const real = folderAt(folder);
    if (real === undefined || existsSync(join(folder, 'people.txt'))) continue;
    try {
      new PeopleFile(folder, real);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      tell(error.message, command);
      faulty++;
    }
  }
  return faulty;
}
