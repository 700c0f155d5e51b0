import type { QuotationRow } from './quotation-rows.ts';

const COLUMNS: Readonly<Record<string, (row: QuotationRow) => string | number | boolean | null | undefined>> =
  {
    id: (row) => row.id,
    url: (row) => row.url,
    words: (row) => row.words.join('\n\n'),
    kind: (row) => row.kind,
    type: (row) => row.type,
    speaker: (row) => row.speaker?.name,
    source: (row) => row.source?.text,
    cue: (row) => row.cue?.text,
    publisher: (row) => row.work?.publisher,
    work: (row) => row.work?.title,
    work_url: (row) => row.work?.url,
    work_date: (row) => row.work?.date,
    echoes: (row) => row.echoes?.id,
    echoes_exact: (row) => row.echoes?.exact,
    status: (row) => row.status,
    confidence: (row) => row.confidence,
    rule: (row) => row.rule,
    start: (row) => row.content.at(0)?.start,
    end: (row) => row.content.at(-1)?.end,
    article_id: (row) => row.article.id,
    article_title: (row) => row.article.title,
    article_byline: (row) => row.article.byline,
    article_date: (row) => row.article.date?.iso,
    article_url: (row) => row.article.url,
    article_original_url: (row) => row.article.originalUrl,
    article_lang: (row) => row.article.lang,
    article_inferred: (row) => row.article.inferred.join(' '),
    person: (row) => row.person?.name,
    person_same_as: (row) => row.person?.sameAs.join(' '),
  };

/** The first line of the table: a byte order mark, without which Excel reads Windows-1252, and the names of the columns. */
export const csvHead = (): string => `\ufeff${Object.keys(COLUMNS).join(',')}\r\n`;

/** A line of CSV (RFC 4180). */
export const toCsvLine = (row: QuotationRow): string =>
  `${Object.values(COLUMNS)
    .map((read) => toField(read(row)))
    .join(',')}\r\n`;

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/**
 * Words that a spreadsheet would take for a formula, and those that begin with an apostrophe, get an apostrophe before them: sheets
 * show the words, nothing is run, and a reader who takes one leading apostrophe away has them to the letter.
 */
function toField(value: string | number | boolean | null | undefined): string {
  if (typeof value !== 'string') return String(value ?? '');
  const words = FORMULA.test(value) || value.startsWith("'") ? `'${value}` : value;
  return /[",\r\n]/.test(words) || words !== words.trim() ? `"${words.replaceAll('"', '""')}"` : words;
}
