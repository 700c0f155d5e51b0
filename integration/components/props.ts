import type { QuotationKind, QuotationType } from '../convert/model.ts';

/** What a `<Quotation>` is told; the serializer writes these, and so may a person. */
export interface QuotationProps {
  /** Stable name of the quotation, `q-3f2a`: the element's id, so that a link can point at it. */
  id?: string;
  /** `block` is set apart as a `<figure>`; `run-in` (the default) stays in its sentence. */
  kind?: QuotationKind;
  /** Default: `direct`. */
  type?: QuotationType;
  /** Id of the quotation that this is a later piece of; such a piece has no id of its own. */
  of?: string;
  /** Which piece, from 2, where `of` is given. */
  part?: number;
  /** Who is quoted, under the fullest name known. */
  speaker?: string;
  /** Who is quoted, as the article prints it. */
  source?: string;
  /** The newspaper, agency or body that the words were first published by. */
  publisher?: string;
  /** Title of the work that the words are from. */
  work?: string;
  /** Where the words are from; only `http:` and `https:` addresses reach the page. */
  href?: string;
  /** When the words were said or published; put in a `<time>` with a `datetime` where it is YYYY, YYYY-MM or YYYY-MM-DD. */
  date?: string;
  /** Id of the earlier quotation whose words this one repeats. */
  echoes?: string;
  /** With `echoes`: whether it repeats them to the letter. */
  exact?: boolean;
  /** Language of the words (BCP 47), where it is another than the article's. */
  lang?: string;
  /** Name of the rule or model that found it. */
  rule?: string;
}

/** What an `<Attribution>` is told: a piece of the article's text that says who is quoted. */
export interface AttributionProps {
  /** `source` names who is quoted, `cue` is the word that says so ("said"), `line` a printed line ("— Name, Work"). */
  part?: 'source' | 'cue' | 'line';
  /** Id of the quotation that this belongs to. */
  for?: string;
  /** Who is meant, under the fullest name known. */
  speaker?: string;
}

/** What a `<PullQuote>` is told: words of the article shown a second time, as ornament. */
export interface PullQuoteProps {
  /** Id of the quotation that it repeats, to link to. */
  of?: string;
  /** Who is quoted. */
  by?: string;
}
