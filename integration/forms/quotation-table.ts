import { answer } from './answer.ts';
import type { Archive, ArticleEntry } from './published-article.ts';
import { csvHead, toCsvLine } from './quotation-csv.ts';
import { quotationRows } from './quotation-rows.ts';
import type { QuotationRow } from './quotation-rows.ts';

/** Forms of the list of all quotations, by the ending of the address. */
export const QUOTATION_TABLES = {
  jsonl: { type: 'application/jsonl', head: '', line: (row: QuotationRow) => `${JSON.stringify(row)}\n` },
  csv: { type: 'text/csv', head: csvHead(), line: toCsvLine },
} as const;

/** Characters that are given on at once, or a line more: each piece costs as much again as some lines do. */
const CHUNK = 2 ** 16;

export type QuotationTable = keyof typeof QUOTATION_TABLES;

/**
 * All shown quotations of the articles, for an endpoint to answer with: a stream, of which only some lines are made at
 * a time. `suggestions` adds what waits for a decision; each line has its `status`.
 */
export function quotationTable(
  entries: Iterable<ArticleEntry>,
  table: QuotationTable,
  archive: Archive,
  options: { suggestions?: boolean } = {},
): Response {
  const { type, head, line } = QUOTATION_TABLES[table];
  const rows = quotationRows(entries, archive, options);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(encoder.encode(head));
    },
    pull: async (controller) => {
      let lines = '';
      while (lines.length < CHUNK) {
        const next = await rows.next();
        if (next.done) break;
        lines += line(next.value);
      }
      if (lines === '') controller.close();
      else controller.enqueue(encoder.encode(lines));
    },
  });
  return answer(body, `${type}; charset=utf-8`);
}

export { quotationRows };
export type { QuotationRow };
