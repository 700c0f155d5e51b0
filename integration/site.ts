import type { LoaderContext } from 'astro/loaders';
import type { Clock } from './clock.ts';
import type { Cards } from './cards/index.ts';
import type { Limits } from './articles/article-file.ts';
import type { ArticleRecord } from './articles/article-record.ts';
import type { LiveEntries } from './articles/live-entries.ts';
import type { Decoded } from './articles/decode.ts';
import type { Drawers } from './articles/drawers.ts';
import type { ConvertOptions } from './convert/options.ts';
import type { Compiled, Heading } from './evaluate/compile.ts';
import type { ResolvedVerbatimOptions } from './options.ts';
import type { People } from './authority/people.ts';
import type { SearchIndexing } from './search/indexing.ts';
import type { Opened } from './review/opened.ts';

/** Which files are the articles of a collection. */
export interface Selection {
  /** Folder, from the site's root or absolute. */
  base: string;
  /** Globs below `base`; `!` before one leaves files out. */
  patterns: string[];
  /** Table of metadata, from `base`; undefined for `articles.csv` where there is one. */
  metadata?: string | false | undefined;
  /** Whether a build goes on where there is no article. */
  allowEmpty?: boolean;
  /** Of its articles, for those whose sidecar names none. */
  encoding?: string | undefined;
}

/** The bytes of an article and what they say. */
export interface ReadArticle extends Decoded {
  bytes: Uint8Array;
  /** With which it is converted. */
  options: ConvertOptions;
}

/** An article as HTML, as Astro keeps it in `rendered` of an entry. */
export interface RenderedArticle {
  html: string;
  metadata: { headings: Heading[] };
}

/**
 * One site while it is built or served: what `verbatim()` made ready for the loader, the Vite plugins and the pages.
 *
 * Astro loads the integration with Node, and the content config and pages with Vite: the same module stands several times in one
 * process, and what one keeps in its variables the others do not see. So the site is kept under a registered symbol, by which
 * each finds the same object. Options go one way, records of articles come back, and the converter is loaded once, by Node.
 */
export interface Site {
  /** Absolute path of the site's root folder, without a slash at its end. */
  readonly root: string;
  readonly options: ResolvedVerbatimOptions;
  /** Changes whenever the converter may answer differently for the same text. */
  readonly version: string;
  /** Changes whenever the HTML of the same MDX may; empty where no store holds any. */
  readonly htmlVersion: string;
  /** Whether a file that cannot be an article stops what is done: under `onError: 'fail'`, when a site is built. */
  readonly isStrict: boolean;
  /** Whether a site is built: then faults are listed together, and stop it. */
  readonly isBuild: boolean;
  /** Whether collections keep the words of quotations: a server that renders pages on demand has no files to read them from. */
  readonly keepsWords: boolean;
  /**
   * Whether what is known of articles lies in a cache of our own, and Astro's data store only names them: where all pages are rendered in
   * this process. Astro reads, writes and bundles its store as a whole, in every build.
   */
  readonly keepsData: boolean;
  /** The moment at which articles must be for readers, in milliseconds since 1970; null in the dev server, which has them all. */
  readonly now: number | null;
  /** Articles that are not, and why, by path from the root; the loader fills it. */
  readonly held: Map<string, 'draft' | 'scheduled'>;
  /** Every article of every collection, by `file`; the loader fills it. */
  readonly articles: Map<string, ArticleRecord>;
  /** Who is who in each collection, by its name; the loader fills it. */
  readonly people: Map<string, People>;
  /** Names of collections whose entries have their `body`; the loader fills it. */
  readonly withBodies: Set<string>;
  /** Files of articles that a page has shown since the process began. */
  readonly rendered: Set<string>;
  /** Files and linked folders that cannot be articles, each with its message, by path from the root; the loader fills it. */
  readonly refused: Map<string, string>;
  /** Sidecars without their article, each with its message, by path from the root; the loader fills it. */
  readonly lost: Map<string, string>;
  /** The entries that pages are given, in the dev server; null elsewhere, and where Astro keeps them otherwise. */
  readonly live: LiveEntries | null;
  /** While a site is built that is to be searchable. */
  search?: SearchIndexing;
  /** The time that Verbatim takes of a build: reading, converting, writing HTML, proving. */
  readonly clock: Clock;
  /** Fills a collection, and keeps it up to date where there is a watcher. */
  load(selection: Selection, context: LoaderContext): Promise<void>;
  /** The article at `file` (from the root), as it lies there now. @throws ArticleError naming the file. */
  read(file: string): ReadArticle;
  /** The article and its sidecar, to be reviewed. @throws ArticleError naming the file. */
  open(file: string): Opened;
  /** Pictures of link previews. */
  readonly cards: Cards;
  /** What builds keep for one another, by what it depends on; the loader fills it: MDX, and data of entries. */
  readonly kept: Readonly<Record<'mdx' | 'data', Drawers>>;
  /** Collections as pages see them, of Astro's store as it writes it: with what it does not hold (`keepsData`). */
  collections(flat: unknown[]): Map<string, unknown>;
  /** The article as MDX. @throws ArticleError naming the file. */
  mdx(file: string): string;
  /**
   * The article with the callouts of this package, labels in the language of the page (BCP 47), else of the site. @throws ArticleError
   * naming the file; PrintableError where the site has callouts of its own.
   */
  html(file: string, lang?: string): RenderedArticle;
  /** The article, converted and compiled, for `<Article>` with other callouts. @throws ArticleError naming the file. */
  compile(file: string): Compiled;
}

/** What an article of a site may be. */
export const limitsOf = (
  { options, articles }: Pick<Site, 'options' | 'articles'>,
  file: string,
): Limits => ({
  maxBytes: options.maxBytes,
  within: articles.get(file)?.within,
});

/** Whether a decision without a place fails what is done. */
export const stopsAtOrphans = ({ isBuild, options }: Site) => isBuild && options.orphans === 'error';

const NAME = 'astro-verbatim/site';
const KEY = Symbol.for(NAME);
/** The site, as code of a module says it that is run in this process. */
export const SITE_IN_CODE = `globalThis[Symbol.for(${JSON.stringify(NAME)})]`;
const shared = globalThis as { [KEY]?: Site };

/** Makes `site` the one that this process works for: Astro builds or serves one site at a time. */
export function enterSite(site: Site): void {
  shared[KEY] = site;
}

/** The site that this process works for; undefined on a server that renders pages on demand. */
export const siteAtWork = (): Site | undefined => shared[KEY];

/** The site at work. @throws Error that tells what to do where `verbatim()` did not run in this process. */
export function currentSite(asker: string): Site {
  const site = shared[KEY];
  if (!site)
    throw new Error(
      `${asker} found no verbatim() in this process. Add it to astro.config.mjs: integrations: [verbatim()]. ` +
        `(A page that a server renders on demand cannot read the article's file; use render: 'module' there.)`,
    );
  return site;
}
