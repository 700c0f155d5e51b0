import { nameIn, personIn } from '../archive/person.ts';
import { isListed, isShown, sourceOf, voiceIn, wordsOf } from '../archive/quotation.ts';
import { writersOf } from '../archive/writers.ts';
import { parse } from '../convert/index.ts';
import { parseOptions } from '../convert/options.ts';
import type { ArticleData } from '../schema.ts';

/** One thing that can be found: an article, or a quotation in it. What Pagefind calls a custom record. */
export interface SearchRecord {
  /** Where it stands: the article's page, with `#q-…` for a quotation. */
  url: string;
  /** The words that are searched, as they stand in the text. */
  content: string;
  /** Primary subtag of the article's language: each has an index of its own, or its words would be stemmed as another's. */
  language: string;
  /** Words that are searched beside those of `content`: who wrote an article and how it is called, whose words a quotation is. */
  meta: Record<string, string>;
  /** What a search can be narrowed by, and what a result only shows: Pagefind searches all `meta`, and of filters nothing. */
  filters: Record<Filter | Shown, string[]>;
}

/** What a search can be narrowed by. */
export type Filter = 'kind' | 'year' | 'writer' | 'speaker' | 'source';

/** What a result shows of its article: its title, its language (BCP 47), its date (YYYY-MM-DD, else as printed). */
export type Shown = 'title' | 'lang' | 'date';

/** An article as its entry and file have it. */
export interface SearchedArticle {
  data: ArticleData;
  /** The decoded text of the file. */
  text: string;
  /** Address of its page. */
  page: string;
}

/**
 * A record for the article, then one for each quotation that readers are shown as one. Strings of the article are kept to the letter; its
 * speakers and writers have the names of `people.yaml`. Whom that leaves out is found by the text of articles alone.
 */
export function* recordsOf({ data, text, page }: SearchedArticle): Generator<SearchRecord> {
  const { title, byline, date, lang } = data;
  const shown = data.quotations.filter((quotation) => isShown(quotation) && isListed({ data }, quotation));
  const nameOf = (name: string) => nameIn({ data }, name);
  const isIndexed = (name: string) => personIn({ data }, name)?.index ?? true;
  const writers = writersOf(byline).filter(isIndexed);
  const isWhole = writers.length === writersOf(byline).length;
  const language = lang.split('-', 1)[0].toLowerCase();
  const filters = {
    year: given(date?.iso?.slice(0, 4)),
    writer: unique(writers.map(nameOf)),
    title: given(title),
    lang: [lang],
    date: given(date?.iso ?? date?.printed),
  };
  yield {
    url: page,
    content: text.slice(parse(text, parseOptions({})).metadata.header?.end ?? 0),
    language,
    meta: {
      title,
      ...(byline === null || writers.length === 0 ? {} : { writer: isWhole ? byline : writers.join(', ') }),
    },
    filters: {
      ...filters,
      kind: ['article'],
      speaker: unique(shown.map(({ speaker }) => speaker && nameOf(speaker.name))),
      source: unique(shown.map(sourceOf)),
    },
  };
  for (const quotation of shown) {
    const voice = voiceIn({ data }, quotation);
    yield {
      url: `${page}#${quotation.id}`,
      content: wordsOf(quotation, text).join('\n'),
      language,
      meta: voice === null ? {} : { voice },
      filters: {
        ...filters,
        kind: ['quotation'],
        speaker: given(quotation.speaker && nameOf(quotation.speaker.name)),
        source: given(sourceOf(quotation)),
      },
    };
  }
}

const given = (value: string | null | undefined): string[] => (value ? [value] : []);
const unique = (values: (string | null | undefined)[]): string[] => [...new Set(values.flatMap(given))];
