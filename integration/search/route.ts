import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { readArticle } from '../loader.ts';
import type { ArticleData } from '../schema.ts';
import { currentSite } from '../site.ts';
import type { SearchIndexing } from './indexing.ts';
import { recordsOf } from './records.ts';
import type { SearchRecord } from './records.ts';

export const prerender = true;

/** The index's manifest. To ask for it in a build makes the index; the dev server has none. */
export const GET: APIRoute = async () => {
  const { search } = currentSite('search()');
  const volumes = search ? await search.write(allRecords(search)) : {};
  return new Response(JSON.stringify(volumes), { headers: { 'content-type': 'application/json' } });
};

/** One article is read at a time. */
async function* allRecords({ collection, include, page }: SearchIndexing): AsyncGenerator<SearchRecord> {
  const entries = (await getCollection(collection as 'articles')) as {
    id: string;
    collection: string;
    data: ArticleData;
  }[];
  for (const entry of entries)
    if (include(entry)) {
      const { text } = await readArticle(entry);
      yield* recordsOf({ data: entry.data, text, page: page(entry) });
    }
}
