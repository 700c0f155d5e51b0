import type { convert, parse, Quotation, Span } from 'astro-verbatim/convert';
import type { parseOptions } from '../../integration/convert/options.ts';

/** What the program makes of a text, as far as lines of `speakers` ask. */
export interface Reading {
  text: string;
  lang: string;
  /** Forms of the text's blocks. */
  forms: string[];
  quotations: Quotation[];
}

/** Reads a text as a site would; without a language the program tells it. The converter is passed in, so that another one can be asked. */
export function readingOf(
  text: string,
  lang: string | null,
  core: { convert: typeof convert; parse: typeof parse; parseOptions: typeof parseOptions },
): Reading {
  const options = lang === null ? {} : { lang };
  const { quotations, metadata } = core.convert(text, options);
  const { blocks } = core.parse(text, core.parseOptions(options));
  return { text, lang: metadata.lang, forms: blocks.map(({ form }) => form), quotations };
}

/** Findings over some words. */
export interface Over {
  /** The smallest finding that covers all of the words; null where none does. */
  innermost: Quotation | null;
  /** Findings shown as quoted that have some of the words. */
  touching: Quotation[];
  /** Suggestions that have some of the words: kept for review and not shown. */
  suggested: Quotation[];
}

/** Whether a page shows a finding as words that somebody said: not terms, not titles. */
export function isQuoted({ status, type, kind }: Quotation): boolean {
  return status !== 'suggested' && (kind === 'block' || (type !== 'scare' && type !== 'title'));
}

/** Findings over the words between two offsets. Only letters and digits count, so that marks may stand in or out. */
export function findingsOver({ text, quotations }: Reading, words: Span): Over {
  const asked = lettersOf(text, words);
  const over = quotations.map((quotation) => {
    const spans = shownSpans(quotation);
    return {
      quotation,
      size: spans.reduce((size, { start, end }) => size + end - start, 0),
      letters: asked.filter((at) => spans.some(({ start, end }) => start <= at && at < end)).length,
    };
  });
  const told = over.filter(({ quotation }) => quotation.status !== 'suggested');
  const covering = told.filter(({ letters }) => letters === asked.length).sort((a, b) => a.size - b.size);
  const touching = over.filter(({ letters }) => letters > 0).map(({ quotation }) => quotation);
  return {
    innermost: covering.at(0)?.quotation ?? null,
    touching: touching.filter(isQuoted),
    suggested: touching.filter(({ status }) => status === 'suggested'),
  };
}

/** Of a report with some words in marks, these are what is quoted. */
function shownSpans({ kind, type, content, marked }: Quotation): Span[] {
  return kind !== 'block' && type === 'mixed' ? marked : content;
}

function lettersOf(text: string, { start, end }: Span): number[] {
  const letters: number[] = [];
  for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at])) letters.push(at);
  return letters;
}
