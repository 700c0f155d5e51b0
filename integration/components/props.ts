import { z } from 'zod';
import { isWebAddress, WEB_ADDRESS } from '../convert/web-address.ts';

const words = z.string().min(1);

/** An entry of a collection that `articles()` loads. */
interface Entry {
  id: string;
  collection: string;
  filePath?: string;
  data?: {
    file: string;
    header: string[];
    publishDate: string | null;
    date: { printed: string } | null;
  };
}
const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** What an `<Article>` is told. */
export const articleProps = z.strictObject({
  /** An entry of a collection that `articles()` loads. */
  entry: z.custom<Entry>(isObject, 'an entry of a collection'),
  /** Callouts to use instead of the site's own: `{ Quotation, Attribution }`. */
  components: z.custom<Record<string, unknown>>(isObject, 'an object of components').optional(),
  /** Whether the lines above the body are printed: title, byline and date as the text has them. Default `true`. */
  headline: z.boolean().optional(),
});
export type ArticleProps = z.input<typeof articleProps>;

/** What a `<Quotation>` is told. The converter signs those that it found with `rule`; without it a person wrote them. */
export const quotationProps = z.strictObject({
  /** Who is quoted. Printed in the attribution. */
  by: words.optional(),
  /** The work or the publication that the words are from. (With `rule`: who is quoted, as the article prints it.) */
  source: words.optional(),
  /** Where the words are from: `http://…` or `https://…`. In `<blockquote cite>`, and the link of `source`. */
  href: z.string().refine(isWebAddress, WEB_ADDRESS).optional(),
  /** When the words were said or published, as it is to be printed, or a `Date`. A day, month or year becomes a `<time>`. */
  date: z.union([words, z.date()]).optional(),
  /** `'block'` is set apart as a `<figure>`, `'run-in'` stays in its sentence. Default: `'block'` with `by` or `source`, else `'run-in'`. */
  kind: z.enum(['block', 'run-in']).optional(),
  /** Default `'direct'`. */
  type: z.enum(['direct', 'indirect', 'mixed', 'scare', 'title']).optional(),
  /** Name of the element, so that a link can point at it. */
  id: words.optional(),
  /** Classes of the element, beside `quotation`. */
  class: words.optional(),
  /** Language of the words, where it is not the page's. */
  lang: words.optional(),
  /** Who is quoted, under the fullest name known; not printed in a sentence. `by` goes before it. */
  speaker: words.optional(),
  /** The newspaper, agency or body that the words were first published by. */
  publisher: words.optional(),
  /** Title of the work that the words are from, where `source` is something else. */
  work: words.optional(),
  /** Id of the quotation that this is a later piece of; such a piece has no id of its own. */
  of: words.optional(),
  /** Which piece, from 2, where `of` is given. */
  part: z.number().int().min(2).optional(),
  /** Id of the earlier quotation whose words this one repeats. */
  echoes: words.optional(),
  /** With `echoes`: whether it repeats them to the letter. */
  exact: z.boolean().optional(),
  /** Name of the rule or model that found the quotation. What it worked out is then set apart from what the page says. */
  rule: words.optional(),
});
export type QuotationProps = z.input<typeof quotationProps>;

/** What an `<Attribution>` is told: words of the page that say who is quoted. */
export const attributionProps = z.strictObject({
  /** `'source'` names who is quoted, `'cue'` is the word that says so ("said"), `'line'` a printed line ("— Name, Work"). */
  part: z.enum(['source', 'cue', 'line']).optional(),
  /** Id of the quotation that this belongs to. */
  for: words.optional(),
  /** Who is meant, under the fullest name known. */
  speaker: words.optional(),
  /** Classes of the element, beside `attribution`. */
  class: words.optional(),
});
export type AttributionProps = z.input<typeof attributionProps>;

/** What a `<PullQuote>` is told: words of the page shown a second time, as ornament. */
export const pullQuoteProps = z.strictObject({
  /** Id of the quotation that it repeats, to link to. */
  of: words.optional(),
  /** Who is quoted. */
  by: words.optional(),
  /** Classes of the element, beside `pull-quote`. */
  class: words.optional(),
});
export type PullQuoteProps = z.input<typeof pullQuoteProps>;

const collection = words.optional();

/** What a `<QuotationEmbed>` is told: a quotation of the archive, to be shown on another page. */
export const quotationEmbedProps = z.strictObject({
  /** The article's id and the quotation's, as in `harbour#q-0gyx6fq7n`: the end of the quotation's permalink. */
  id: words,
  /** The words that it must have. If the article's have changed since, the build stops and shows both. */
  exact: words.optional(),
  /** The collection of the article. Default `'articles'`. */
  collection,
  /** Classes of the element, beside `quotation`. */
  class: words.optional(),
});
export type QuotationEmbedProps = z.input<typeof quotationEmbedProps>;

/** What `<QuotationsBy>` is told: whose quotations of the archive are to be shown. */
export const quotationsByProps = z.strictObject({
  /** Who is quoted, under the fullest name that the archive knows. */
  speaker: words,
  /** The most quotations that are shown, those of the newest articles. Default `5`. */
  limit: z.number().int().min(1).optional(),
  /** The collection of the articles. Default `'articles'`. */
  collection,
  /** Classes of each quotation's element, beside `quotation`. */
  class: words.optional(),
});
export type QuotationsByProps = z.input<typeof quotationsByProps>;
