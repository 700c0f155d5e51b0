/**
 * The words every stage shares. Offsets are UTF-16 code units into the article's decoded text, half-open.
 * The form of a quotation is the extraction contract: the CLI, sidecars and published JSON print it unchanged.
 */

import type { QuotationRule } from './rules.ts';

/** A half-open run of UTF-16 code units of the article's text. */
export interface Span {
  start: number;
  end: number;
}

/** A span with the characters it covers: `text === article.text.slice(start, end)`. */
export interface SpanText extends Span {
  text: string;
}

/**
 * What a run of lines is, by its looks alone.
 * `preformatted` keeps its columns (tables, ASCII art); `break` is a line of signs that parts two passages (`* * *`).
 */
export type BlockForm = 'paragraph' | 'heading' | 'verse' | 'item' | 'preformatted' | 'break';

/**
 * Whole lines of the article that belong together. Blocks follow one another without overlap; between two blocks, before the
 * first and after the last there is only white space (and what `Metadata` consumed), so that the blocks are the article's text.
 */
export interface Block extends Span {
  form: BlockForm;
  /** Every line, without its line terminator; `lines[0].start === start`, `lines.at(-1).end === end`. */
  lines: Span[];
  /** Characters that are markup of the plain text: `>`, `#`, a bullet, an underline of `====`. Kept on the page, set apart. */
  signs: Span[];
  /** How many `>` stand before the lines. */
  quoteDepth: number;
  /** Columns of white space before the least indented line (a tab counts to the next multiple of 4). */
  indent: number;
  /** 1 to 6 for a heading. */
  depth?: number;
  /** Lines were broken to fit a width: for detection a line break is a space. */
  wrapped: boolean;
  /** What stands past the limits of an article (`limits.ts`): shown as it is, as one line, and read by no stage. */
  unread?: true;
}

/** Where a piece of metadata was found. The last three are inferred. */
export type MetadataOrigin = 'option' | 'front-matter' | 'header' | 'headline' | 'opening' | 'name';

/** One piece of metadata with its origin; `place` is null where it does not stand in the text. */
export interface Field<T = string> {
  value: T;
  from: MetadataOrigin;
  place: Span | null;
}

/** What the text says about itself. Dates are kept as printed in `value`, with `iso` (YYYY-MM-DD) where they are unambiguous. */
export interface Metadata {
  title: Field;
  byline: Field | null;
  date: (Field & { iso: string | null }) | null;
  tags: Field<string[]> | null;
  url: Field | null;
  /** Whether it says that it is not for readers yet. */
  draft: boolean;
  /** From when on it says that it is for readers; a day or a moment (`momentOf`). */
  publishDate: string | null;
  /** BCP 47; from an option, the front matter, or the most frequent function words; `und` where nothing tells. */
  lang: string;
  /** Keys of front matter or header that Verbatim has no name for, as read. */
  extra: Record<string, unknown>;
  /** The lines that hold metadata and so are not part of the body; null where there are none. */
  header: Span | null;
  /** Of those, the lines that are words of the article: the headline, and what stands over and under it. */
  headline: Span | null;
}

/** Doubt about the text, never an exception: bad text always converts. */
export interface Message {
  /** Name of the rule that speaks, kebab-case: `unclosed-mark`. */
  rule: string;
  /** One sentence for a person. */
  reason: string;
  place: Span;
  actual?: string;
  expected?: string;
  /** Which of the decisions it is about, where it is about one: counted from 0. */
  decision?: number;
  /** Which of the linked words it is about, counted from 0. */
  link?: number;
}

/** Words that are a link: an address of http or https. No two links of an article overlap. */
export interface Link extends Span {
  href: string;
}

/** What `parse` hands on. */
export interface Article {
  text: string;
  metadata: Metadata;
  blocks: Block[];
  messages: Message[];
}

export type QuotationKind = 'block' | 'run-in';
export type QuotationType = 'direct' | 'indirect' | 'mixed' | 'scare' | 'title';
export type QuotationStatus = 'accepted' | 'suggested' | 'decided';

/**
 * The person or body a source resolves to in this article, under its fullest name. Of a text with very many mentions and quotations only
 * the first mentions are listed.
 */
export interface Speaker {
  name: string;
  mentions: Span[];
}

/** Where a block quotation comes from, if the text says so; the span is the text that says it. */
export interface Work extends Span {
  publisher?: string;
  title?: string;
  url?: string;
  date?: string;
}

/** The attribution's part of a quotation; `attribute` fills it, `detect` leaves every field null. */
export interface Attribution {
  source: SpanText | null;
  cue: SpanText | null;
  speaker: Speaker | null;
  work: Work | null;
}

/** What speaks for or against a candidate: a rule, in words, and where in the text it looked. */
export interface Evidence {
  rule: string;
  text: string;
  place: Span;
}

/** Somebody who could have said the words of a quotation. */
export interface Candidate {
  name: string;
  score: number;
  evidence: Evidence[];
}

/** How the speaker of a quotation was chosen, for `convert` with `explain`. */
export interface Explanation {
  /** The likeliest first. */
  candidates: Candidate[];
  /** Name of the candidate that was chosen; null where none was. */
  chosen: string | null;
  /** Why that one, or why nobody, in a sentence. */
  reason: string;
}

/** An earlier quotation whose words this one repeats. */
export interface Echo {
  id: string;
  exact: boolean;
}

/** One occurrence of quoted words (shared contract; see ARCHITECTURE.md for the invariants). */
export interface Quotation extends Attribution {
  /** Stable: made from the words and their count in the article, so an edit elsewhere does not change it. */
  id: string;
  kind: QuotationKind;
  type: QuotationType;
  /** The quoted words without marks, in one or more pieces (one a paragraph for block quotations). */
  content: Span[];
  /** Pieces in quotation marks, marks included. */
  marked: Span[];
  echoes: Echo | null;
  /** The rule or model that found it: `curly-marks`. */
  rule: QuotationRule;
  status: QuotationStatus;
  /** 0..1, calibrated: of those given 0.8 about 80 % are right. */
  confidence: number;
  /** Of a block found by the model: 0..1, calibrated, that a quotation begins where it does. */
  startConfidence?: number;
  /** Of a block found by the model: 0..1, calibrated, that it ends where it does, if it begins there. */
  extentConfidence?: number;
  /** The printed attribution line of a block quotation ("— Name"), which the page shows outside the blockquote. */
  attributionLine: Span | null;
  /** The strongest reasons in words, strongest first; empty where the rule's name says it all. */
  reasons: string[];
  /** Language of a block quotation (BCP 47) where it is certain and another than the article's. */
  lang?: string;
  /** How the speaker was chosen; only where the option `explain` asks for it. */
  explain?: Explanation;
}

/** What `convert` returns. */
export interface Conversion {
  /** MDX that names the callout components; `''` for a text without a body. */
  mdx: string;
  quotations: Quotation[];
  /** In the order of the text. */
  links: Link[];
  metadata: Metadata;
  messages: Message[];
}
