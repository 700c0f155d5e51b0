import { z } from 'zod';
import { QUOTATION_RULES } from './convert/rules.ts';

const span = { start: z.number().int().nonnegative(), end: z.number().int().nonnegative() };
const spans = z.array(z.object(span));
const spanText = z.object({ ...span, text: z.string() });

/** One quotation, in the form of the extraction contract; offsets are half-open UTF-16 code units into the article's text. */
export const quotation = z.object({
  /** Stable name, made from the words and where they stand: the end of the permalink. */
  id: z.string(),
  /** Set apart as paragraphs of its own, or running in a sentence. */
  kind: z.enum(['block', 'run-in']),
  /** What the words are to the text: said so, reported in other words, partly quoted, held at a distance, or a title. */
  type: z.enum(['direct', 'indirect', 'mixed', 'scare', 'title']),
  /** The quoted words, without marks, in one or more pieces. */
  content: spans,
  /** Pieces in quotation marks, marks included. */
  marked: spans,
  /** Who is quoted, as printed. */
  source: spanText.nullable(),
  /** The word or phrase that says so, as printed: "said". */
  cue: spanText.nullable(),
  /** Who is meant, under the fullest name that the article has, with every place that names them. */
  speaker: z.object({ name: z.string(), mentions: spans }).nullable(),
  /** The publication or work that the words are from. */
  work: z
    .object({
      ...span,
      publisher: z.string().optional(),
      title: z.string().optional(),
      url: z.string().optional(),
      date: z.string().optional(),
    })
    .nullable(),
  /** The earlier quotation whose words it repeats, and whether to the letter. */
  echoes: z.object({ id: z.string(), exact: z.boolean() }).nullable(),
  /** Name of the rule or model that found it (docs/how-it-decides.md). */
  rule: z.enum(QUOTATION_RULES),
  /** `suggested` is not shown and waits for a person; `decided` is a person's word. */
  status: z.enum(['accepted', 'suggested', 'decided']),
  /** 0..1, measured: of findings at 0.8, eight of ten are right (MODEL_CARD.md). */
  confidence: z.number(),
  /** Of a block found by the model, 0..1: that a quotation begins where it does. */
  startConfidence: z.number().optional(),
  /** The same: that it ends where it does, if it begins there. */
  extentConfidence: z.number().optional(),
  /** A printed line under a block that says who is quoted: "— Ann Lee". */
  attributionLine: z.object(span).nullable(),
  /** Why, in words, the strongest first; empty where the rule's name says it all. */
  reasons: z.array(z.string()),
  /** Language of a block quotation where it is certain and another than the article's. */
  lang: z.string().optional(),
  /**
   * The quoted words as paragraphs, for pages that a server makes on demand and that cannot read the article's file: kept where the
   * site has an adapter.
   */
  words: z.array(z.string()).optional(),
});

/** What `people.yaml` says of one who is named in an article, and the names by which that article has them. */
const person = z.object({
  names: z.array(z.string()),
  /** The name under which the archive has them. */
  name: z.string(),
  /** In authority files, such as Wikidata and VIAF. */
  sameAs: z.array(z.string()),
  description: z.string().nullable(),
  /** `false` for who is left out of pages, indexes and search. */
  index: z.boolean(),
  /** Names that look like theirs and are other people's. */
  apart: z.array(z.string()),
});

/** Doubt about the text, with the place it is about. */
export const message = z.object({
  rule: z.string(),
  reason: z.string(),
  place: z.object(span),
  actual: z.string().optional(),
  expected: z.string().optional(),
  decision: z.number().int().nonnegative().optional(),
  link: z.number().int().nonnegative().optional(),
});

/**
 * What a collection keeps of an article: what the text says about itself and what was found in it, never its body
 * (`readArticle` of `astro-verbatim/loader` gives the text back). Extend it with `articleData.extend({…})`.
 */
export const articleData = z.object({
  /** As stated, else the headline, else made from the file's name. */
  title: z.string(),
  /** Who wrote it, without "By". */
  byline: z.string().nullable(),
  /** `printed` as in the text; `iso` (YYYY-MM-DD) where that is unambiguous. */
  date: z.object({ iso: z.string().nullable(), printed: z.string() }).nullable(),
  /** Tags, categories or keywords. */
  tags: z.array(z.string()),
  /** An address that the text itself gives. */
  url: z.string().nullable(),
  /** Where an editor says that the article was first published: whole, http(s). */
  originalUrl: z.string().nullable(),
  /** Not for readers yet: only `astro dev` has it. */
  draft: z.boolean(),
  /** From when on it is for readers, a day or a time of a day, as stated; where that is to come, only `astro dev` has it. */
  publishDate: z.string().nullable(),
  /** Paths below the base at which an editor says that it stood before: percent-encoded, from `/`. */
  aliases: z.array(z.string()),
  /** BCP 47, `und` where nothing tells. */
  lang: z.string(),
  /** What was read off the text's looks or the file's name, and not stated as metadata. */
  inferred: z.object({ title: z.boolean(), byline: z.boolean(), date: z.boolean() }),
  /** Lines that the text prints above its body: title, byline and date, each as it stands there. `<Article>` shows them. */
  header: z.array(z.string()),
  /** Where the body begins: UTF-16 code units into the text. */
  bodyStart: z.number().int().nonnegative(),
  /** Words that the text prints above its body where stated metadata stands in their place: a page shows them too, to the letter. */
  headline: z.object({ title: z.string(), byline: z.string(), date: z.string() }).partial(),
  /** Keys of front matter or header that have no name here, as read. */
  extra: z.record(z.string(), z.unknown()),
  /** What is quoted, in the order of the text. */
  quotations: z.array(quotation),
  /** Those of its speakers and writers whom `people.yaml` knows; left out where it knows none. */
  people: z.array(person).optional(),
  /** Doubts about the text, each with its place. */
  messages: z.array(message),
  /** Words of the text, by Unicode's rules, of its body and its header together. */
  words: z.number().int().nonnegative(),
  /** Of the file's bytes, in hexadecimal: what a reader can check the download against. */
  sha256: z.string().length(64),
  /** WHATWG name of the encoding the file was read in. */
  encoding: z.string(),
  /** 0..1: 1 for UTF-8, a byte order mark or an encoding that was asked for; less where it was guessed, which a message tells too. */
  encodingConfidence: z.number(),
  /** Path from the site's root, with `/`. */
  file: z.string(),
});

export type ArticleData = z.output<typeof articleData>;
