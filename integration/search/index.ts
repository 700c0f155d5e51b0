import { rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';
import { addressesOf } from '../archive/addresses.ts';
import { readOptions } from '../convert/options.ts';
import { currentSite } from '../site.ts';
import type { SearchEntry } from './indexing.ts';
import { FOLDER, MANIFEST } from './manifest.ts';
import { writeVolumes } from './volumes.ts';

export type { SearchEntry } from './indexing.ts';

const isFunction = (value: unknown) => typeof value === 'function';

const searchOptions = z.strictObject({
  /** The collection whose articles can be found. Default `'articles'`. */
  collection: z.string().min(1).default('articles'),
  /** Address of an article's page. Default: `/articles/ID/` below the base. */
  page: z
    .custom<(entry: SearchEntry) => string>(isFunction, 'a function from an entry to an address')
    .optional(),
  /** Which articles can be found. Default: all; leave out those that have no page. */
  include: z
    .custom<(entry: SearchEntry) => boolean>(isFunction, 'a function from an entry to true or false')
    .default(() => () => true),
});

/** As a user writes them. */
export type SearchOptions = z.input<typeof searchOptions>;

/**
 * Makes the articles and the quotations of a site searchable without a server, by Pagefind: an index below `/pagefind/`, of which a
 * reader's browser loads the parts that a search needs. `astro-verbatim/search/client` searches it.
 *
 * Needs `verbatim()` and the package `pagefind` (its own dependency of the site). A build makes the index; `astro dev` has none.
 *
 * @throws OptionsError for bad options: key, received, expected.
 */
export function search(options: SearchOptions = {}): AstroIntegration {
  const { collection, include, page } = readOptions(searchOptions, options, 'search() in astro.config');
  let isBuild = false;
  return {
    name: 'astro-verbatim/search',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        isBuild = command === 'build';
        // A page among the others: there Astro has the entries in memory, as they are once, and gives them out one by one.
        const entrypoint = new URL(`./route${extname(import.meta.url)}`, import.meta.url);
        injectRoute({ pattern: `/${FOLDER}/${MANIFEST}`, entrypoint, prerender: true });
      },
      'astro:config:done': ({ config, buildOutput }) => {
        if (!isBuild) return;
        const client = buildOutput === 'static' ? config.outDir : config.build.client;
        const folder = fileURLToPath(new URL(`${FOLDER}/`, client));
        const addresses = addressesOf(config.base);
        currentSite('search()').search = {
          collection,
          include,
          page: page ?? (({ id }) => addresses.article(id)),
          write: async (records) => {
            await rm(folder, { recursive: true, force: true });
            return writeVolumes(folder, records);
          },
        };
      },
    },
  };
}
