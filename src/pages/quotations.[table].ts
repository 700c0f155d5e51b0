import { QUOTATION_TABLES, quotationTable } from 'astro-verbatim/forms';
import type { QuotationTable } from 'astro-verbatim/forms';
import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../archive.ts';
import { latestFirst } from '../articles.ts';

/** Every quotation of the archive in one file: `/quotations.jsonl`, `/quotations.csv`. */
export const getStaticPaths = (() =>
  (Object.keys(QUOTATION_TABLES) as QuotationTable[]).map((table) => ({
    params: { table },
    props: { table },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: QuotationTable }> = async ({ props }) =>
  quotationTable(await latestFirst(), props.table, archive);
