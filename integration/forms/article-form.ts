import type { ArticleForm } from '../archive/addresses.ts';
import { parse, serialize } from '../convert/index.ts';
import { findLinks } from '../convert/links/index.ts';
import { answer } from './answer.ts';
import { toAnnotations } from './annotations.ts';
import { toBibtex } from './cite/bibtex.ts';
import { toCslJson } from './cite/csl-json.ts';
import { publish } from './published-article.ts';
import type { Archive, ArticleEntry, PublishedArticle } from './published-article.ts';
import { toTei } from './tei/index.ts';

interface Writer {
  type: string;
  write: (article: PublishedArticle) => string | Uint8Array;
}

/** Every form in which an article can be taken away, in the order in which readers are offered them. */
const WRITERS: Readonly<Record<ArticleForm, Writer>> = {
  txt: { type: 'text/plain; charset=utf-8', write: ({ bytes }) => bytes },
  mdx: { type: 'text/mdx; charset=utf-8', write: toMdx },
  'tei.xml': { type: 'application/tei+xml; charset=utf-8', write: toTei },
  'annotations.jsonld': { type: 'application/ld+json; charset=utf-8', write: toAnnotations },
  bib: {
    type: 'application/x-bibtex; charset=utf-8',
    write: (article) => toBibtex(article, article.archive),
  },
  'csl.json': {
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (article) => toCslJson(article, article.archive),
  },
};

export const ARTICLE_FORMS = Object.keys(WRITERS) as ArticleForm[];

/** The type of a form, as `<link>` and servers name it, without its character set. */
export const typeOf = (form: ArticleForm): string => WRITERS[form].type.replace(/;.*/, '');

/**
 * One form of an article, for an endpoint to answer with: `txt` is the file as it was received, byte for byte.
 *
 * @throws ArticleError naming the file when it can no longer be read.
 */
export async function articleForm(
  entry: ArticleEntry,
  form: ArticleForm,
  archive: Archive,
): Promise<Response> {
  const { type, write } = WRITERS[form];
  const body = write(await publish(entry, archive));
  return answer(typeof body === 'string' ? body.toWellFormed() : Uint8Array.from(body), type);
}

/** MDX to keep and edit by hand, as `verbatim convert` writes it. */
function toMdx({ text, data, options }: PublishedArticle): string {
  const alone = { ...options, components: 'astro-verbatim/components' };
  return serialize(parse(text, alone), data.quotations, alone, findLinks(text, alone).links).mdx;
}
