import { creditsOf } from '../articles/data.ts';
import type { StatedMetadata } from '../articles/stated.ts';
import type { Conversion } from '../convert/index.ts';

/** What `verbatim extract` prints of an article, whether a folder or a line held it. The opening words of a text are no title. */
export function extracted(
  id: string,
  text: string,
  { metadata, links, quotations, messages }: Conversion,
  stated: StatedMetadata = {},
): object {
  const { title, byline, date } = creditsOf(metadata, stated);
  const publishDate = stated.publishDate ?? metadata.publishDate;
  return {
    id,
    title: stated.title === undefined && metadata.title.from === 'opening' ? null : title,
    byline,
    date: date && (date.iso ?? date.printed),
    url: stated.originalUrl ?? metadata.url?.value ?? null,
    ...((stated.draft ?? metadata.draft) ? { draft: true } : {}),
    ...(publishDate === null ? {} : { publishDate }),
    text,
    links,
    quotations,
    messages,
  };
}
