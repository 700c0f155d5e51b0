import type { SearchRecord } from './records.ts';
import type { Volumes } from './volumes.ts';

/** What an option is told of an article. */
export interface SearchEntry {
  id: string;
  collection: string;
  data: object;
}

/** What `search()` made ready for the route that indexes. */
export interface SearchIndexing {
  collection: string;
  include: (entry: SearchEntry) => boolean;
  page: (entry: SearchEntry) => string;
  /** Writes the index of all records into the built site. */
  write(records: AsyncIterable<SearchRecord>): Promise<Volumes>;
}
