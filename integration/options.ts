import { z } from 'zod';
import { encodingOption } from './articles/encoding.ts';
import { ENGLISH } from './components/labels.ts';
import type { Labels } from './components/labels.ts';
import { convertOptions, readOptions } from './convert/options.ts';
import { HOST_NAMES } from './hosts/limits.ts';
import { markdownOptions } from './markdown/options.ts';

/** Of the suggestions in a sentence below it 36 % have the words of a quotation, from there on 56 % (84 articles of PolNeAR's dev part). */
export const REVIEW_FLOOR = 0.3;

/** Two long novels. A process with 2 GB of memory builds any text of this size (BENCHMARKS.md). */
export const MAX_BYTES = 8 * 1024 * 1024;

/** Module of the callouts of this package. */
export const OUR_CALLOUTS = 'astro-verbatim/components';

const { lang, reflow, threshold, blockThreshold, links } = convertOptions.shape;

const LABEL_NAMES = Object.keys(ENGLISH) as (keyof Labels)[];

/**
 * The options of `verbatim()` in `astro.config.mjs`. One schema: types, defaults and failures come from it.
 * `lang`, `reflow`, the thresholds and `links` are passed on to `convert` for every article; a sidecar overrides them for one (`articles/sidecar.ts`).
 */
export const verbatimOptions = z.strictObject({
  /** Language of the articles (BCP 47). Default: what each text's function words tell. */
  lang,
  /** Replace the line breaks of hard-wrapped paragraphs by spaces. The only option that changes characters. Default `false`. */
  reflow,
  /** Run-in findings below this confidence become suggestions, kept for review and not shown. Default `0.5`. */
  threshold,
  /** The same for block quotations; higher shows fewer and surer ones. Default `0.79`: nine of ten shown are right to the paragraph. */
  blockThreshold,
  /** Make a link of each bare web address in an article, `https://…` or `http://…`. Default `true`. */
  links,
  /**
   * WHATWG name of the encoding of every article, whatever its bytes look like; `articles()` can say it for one collection, a sidecar
   * for one article. Default: strictly UTF-8, else what the bytes look like, with a message.
   */
  encoding: encodingOption,
  /**
   * A file of more bytes is not read as an article; the error names it. Default 8 MiB, two long novels. The commands read the same key
   * from `verbatim.config.json`, and take `--max-bytes N` for one run.
   */
  maxBytes: z.number().int().min(1).default(MAX_BYTES),
  /**
   * What a build makes of a file that cannot be an article: binary, empty, unreadable, over `maxBytes`, with a wrong sidecar, or a
   * link that leaves the folder. `'fail'`: it stops before a page is written and lists every such file, for an archive that loses
   * articles unnoticed is none; `'skip'`: each is told and left out. `astro dev` always skips. Default `'fail'`.
   */
  onError: z.enum(['fail', 'skip']).default('fail'),
  /**
   * What a build makes of a decision or a link of a sidecar whose words have no certain place in the text any more, and of a sidecar without
   * its article. `'error'`: it fails and lists every such one, for a correction that is lost unnoticed is worth nothing; `'warn'`: each is
   * told. Default `'error'`.
   */
  orphans: z.enum(['error', 'warn']).default('error'),
  /**
   * What a build makes of an article whose `date` is in the future. `'publish'`: it is an article like any other; `'hold'`: it is left out
   * until then, as one with a `publishDate` is. Default `'publish'`.
   */
  futureDates: z.enum(['publish', 'hold']).default('publish'),
  /**
   * Suggestions below this confidence are not brought to a person's eyes by the toolbar and `verbatim review`. Default `0.3`.
   */
  reviewFloor: z.number().min(0).max(0.5).default(REVIEW_FLOOR),
  /**
   * Words that callouts add to a page ("quoted from"): the language of the site's pages (English, German, French and Spanish are
   * there), and words in place of ours, by their names in `components/labels.ts`. A page's own language (`i18n`) goes before.
   */
  labels: z
    .strictObject({
      lang: convertOptions.shape.lang.unwrap().default('en'),
      ...(Object.fromEntries(LABEL_NAMES.map((name) => [name, z.string().optional()])) as Record<
        keyof Labels,
        z.ZodOptional<z.ZodString>
      >),
    })
    .prefault({}),
  /**
   * Module that exports `Quotation` and `Attribution`, the callouts of every article: a package, or a path from the site's root such as
   * `'./src/callouts.ts'`. Default `'astro-verbatim/components'`.
   */
  components: z
    .string()
    .min(1)
    // Vite's own form of a path from the root; an article's module stands elsewhere.
    .transform((name) => name.replace(/^\.(?=\/)/, ''))
    .default(OUR_CALLOUTS),
  /**
   * How an article becomes a page. `'evaluate'`: its HTML is written while the page renders; made for archives of thousands.
   * `'module'`: each article is a Vite module, so that `<Content components={…} />` and the site's own Markdown plugins work; of 1,165
   * articles a build takes 1.8 times the CPU time and memory. `<Article />` and `render(entry)` show an article in both. Default `'evaluate'`.
   */
  render: z.enum(['evaluate', 'module']).default('evaluate'),
  /**
   * Which block quotations of the site's own Markdown and MDX become callouts, under either Markdown engine; `false`: none, and no
   * page is given the callouts' styles but those that use a component. Articles are plain text and never concerned.
   */
  markdown: z.union([z.literal(false), markdownOptions]).prefault({}),
  /**
   * Path of an article's page below the site's base, `[id]` standing for its entry's id: where `<QuotationEmbed>` links to.
   * Default `'/articles/[id]/'`, with the slash at its end as `trailingSlash` of the site has it.
   */
  articlePage: z
    .string()
    .regex(/^\/.*\[id\]/, 'a path from the base such as "/articles/[id]/"')
    .optional(),
  /**
   * After a build every page is compared with the text of its articles. `'error'`: a difference fails the build;
   * `'warn'`: it is only told; `false`: nothing is compared. Default `'error'`.
   */
  verify: z
    .union([z.enum(['error', 'warn']), z.literal(false)], { error: '"error", "warn" or false' })
    .default('error'),
  /**
   * Where the site will be deployed: every build tells which limits of that host it breaks, and what to leave out. Default: nothing is
   * counted.
   */
  host: z.enum(HOST_NAMES).optional(),
});

/** As a user writes them: every key optional. */
export type VerbatimOptions = z.input<typeof verbatimOptions>;
/** With defaults filled in. */
export type ResolvedVerbatimOptions = z.output<typeof verbatimOptions>;

/** Options with defaults filled in. @throws OptionsError with a line for each fault: key, received, expected. */
export function parseVerbatimOptions(options: unknown): ResolvedVerbatimOptions {
  return readOptions(verbatimOptions, options, 'verbatim() in astro.config');
}
