import { personIn } from '../archive/person.ts';
import { isListed, isShown, wordsOf } from '../archive/quotation.ts';
import type { Quotation } from '../archive/quotation.ts';
import { readArticle } from '../loader.ts';
import { authoritiesOf, inferredOf, originOf } from './published-article.ts';
import type { Archive, ArticleEntry } from './published-article.ts';

/** One quotation with the article that it stands in: the extraction contract's fields, and what a table needs beside them. */
export type QuotationRow = ReturnType<typeof toRow>;

/** Every quotation of the articles, in their order; the file of one article at a time is read. Suggestions only where asked for,
 * and nothing of whom `people.yaml` leaves out. */
export async function* quotationRows(
  entries: Iterable<ArticleEntry>,
  archive: Archive,
  { suggestions = false }: { suggestions?: boolean } = {},
): AsyncGenerator<QuotationRow> {
  for (const entry of entries) {
    const quotations = entry.data.quotations.filter(
      (quotation) => (suggestions || isShown(quotation)) && isListed(entry, quotation),
    );
    if (quotations.length === 0) continue;
    const { text } = await readArticle(entry);
    for (const quotation of quotations) yield toRow(quotation, entry, text, archive);
  }
}

export function toRow(quotation: Quotation, entry: ArticleEntry, text: string, { addresses }: Archive) {
  const { data, id } = entry;
  const name = quotation.speaker?.name;
  const person = name === undefined ? undefined : personIn(entry, name);
  return {
    ...quotation,
    /** Who the speaker is, as `people.yaml` says; `speaker` is as the article has it. */
    person: person
      ? { name: person.name, description: person.description, sameAs: authoritiesOf(entry, name!) }
      : null,
    words: wordsOf(quotation, text),
    url: addresses.quotation(id, quotation.id),
    article: {
      id,
      title: data.title,
      byline: data.byline,
      date: data.date,
      url: addresses.article(id),
      originalUrl: originOf(entry),
      lang: data.lang,
      sha256: data.sha256,
      inferred: inferredOf(entry),
    },
  };
}
