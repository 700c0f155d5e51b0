import { z } from 'zod';

/** Which block quotations of a site's own Markdown and MDX become callouts. */
export const markdownOptions = z.strictObject({
  /** Those whose last line says who is quoted: `> — Jane Doe, [The Work](https://…), 3 May 2019`, also after `--` or `―`, in `<cite>`, or as the only item of a list. Default `true`. */
  attributionLine: z.boolean().default(true),
  /** Those that begin with one of these markers, as in `> [!quote] Jane Doe, The Work`. Default `['quote', 'cite']`. */
  markers: z.array(z.string().regex(/^[a-z][\w-]*$/i, 'a word such as "quote"')).default(['quote', 'cite']),
});

/** As a user writes them. */
export type MarkdownOptions = z.input<typeof markdownOptions>;
/** With defaults filled in. */
export type ResolvedMarkdownOptions = z.output<typeof markdownOptions>;
