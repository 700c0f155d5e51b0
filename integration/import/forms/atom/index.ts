import type { Form, Imported, ImportOptions, Skipped, Source } from '../../imported.ts';
import { isFault, readElements } from '../../xml/read-elements.ts';
import { readEntry } from './entry.ts';

const FEED = /<(?:([\w-]+):)?feed\b[^>]*>/;

/** Blogger's export, of which each entry says what it is; any other Atom feed is read the same way, an article an entry. */
export const atom: Form = {
  name: 'Blogger export or Atom feed',
  recognise: ({ isFolder, head }) =>
    !isFolder && FEED.test(head) && head.includes('http://www.w3.org/2005/Atom'),
  read: readFeed,
};

async function* readFeed({ path, head }: Source, { now }: ImportOptions): AsyncGenerator<Imported | Skipped> {
  const prefix = FEED.exec(head)?.[1];
  const name = prefix === undefined ? 'entry' : `${prefix}:entry`;
  for await (const element of readElements(path, new Set([name])))
    yield isFault(element) ? { what: '', why: element.fault, isFault: true } : readEntry(element, now);
}
