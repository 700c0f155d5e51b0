import { creditsOf } from '../articles/data.ts';
import type { StatedMetadata } from '../articles/stated.ts';
import type { Conversion } from '../convert/index.ts';

/** What `verbatim extract` prints of an article, whether a folder or a line held it. */
export function extracted(
  id: string,
  text: string,
  { metadata, links, quotations, messages }: Conversion,
  stated: StatedMetadata = {},
): object {
  const { title, byline, date } = creditsOf(metadata, stated);
  return {
    id,
    title,
    byline,
    date: date && (date.iso ?? date.printed),
    url: stated.originalUrl ?? metadata.url?.value ?? null,
    ...(stated.draft ? { draft: true } : {}),
    ...(stated.publishDate === undefined ? {} : { publishDate: stated.publishDate }),
    text,
    links,
    quotations,
    messages,
  };
}
