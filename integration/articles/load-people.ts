import { NOBODY } from '../authority/people.ts';
import { MAX_PEOPLE_BYTES, readPeople } from '../authority/read.ts';
import { PEOPLE, peopleFault } from './people-file.ts';
import { ArticleError } from './article-error.ts';
import { isMissing, readWithin, yamlOf } from './article-file.ts';
import { fileOf, pathInFolder } from './collection.ts';
import type { Collection } from './collection.ts';

/** What to do where the file is the sidecar of an article, as any other name would be. */
function sidecarFault(collection: Collection): string[] {
  const { site, real, ids } = collection;
  const article = fileOf(collection, PEOPLE.replace(/\.yaml$/, '.txt'));
  const fault = ids.has(article) ? peopleFault(site.root, article, real) : null;
  return fault === null ? [] : [`${fault}, and a sidecar of it to the same name`];
}

/**
 * Reads who is who, in place of what was read before. A build with a fault in the file stops, whatever `onError` says, because it would show
 * people who asked to be left out. `astro dev` logs the fault and goes on with what the file said before.
 *
 * @throws ArticleError with a line for each fault, in a build.
 */
export function loadPeople(collection: Collection): void {
  const { site, context, real, ids } = collection;
  const file = fileOf(collection, PEOPLE);
  const paths = [...ids.keys()].map((article) => pathInFolder(collection, article));
  try {
    const yaml = yamlOf(readWithin(site.root, file, MAX_PEOPLE_BYTES, real), file);
    collection.people = readPeople(yaml, file, paths);
  } catch (error) {
    if (isMissing(error)) collection.people = NOBODY;
    else if (!(error instanceof ArticleError)) throw error;
    else {
      const message = [error.message, ...sidecarFault(collection)].join('\n');
      if (site.isBuild) throw new ArticleError(message);
      context.logger.error(`${message}\nUntil it is mended, what ${file} said before holds.`);
    }
  }
  site.people.set(context.collection, collection.people);
}
