import { parse } from 'csv-parse/sync';
import { delimiterOf, pathIn } from './articles-csv.ts';

/** A table of metadata in which an article has its new name, and the aliases that its row states. */
export interface RenamedRow {
  csv: string;
  aliases: string[];
}

/** The table of metadata with one article's new name in its row, all else as it is; null where no row is about the article. */
export function renamedRow(csv: string, from: string, to: string): RenamedRow | null {
  const delimiter = delimiterOf(csv);
  const records = read(csv, delimiter);
  const columnOf = (name: string) =>
    records.at(0)?.record.findIndex((cell) => cell.trim().toLowerCase() === name) ?? -1;
  const column = columnOf('file');
  if (column < 0) return null;
  const row = records
    .slice(1)
    .find(({ record }) => pathIn(record.at(column) ?? '') === from.normalize('NFC'));
  if (!row) return null;
  const at = csv.indexOf(row.raw);
  const cell = row.record[column];
  const within = row.raw.indexOf(cell.replaceAll('"', '""'));
  if (at < 0 || within < 0) return null;
  const isQuoted = row.raw[within - 1] === '"';
  const needsQuotes = !isQuoted && (to.includes(delimiter) || to.includes('"'));
  const words = needsQuotes ? `"${to.replaceAll('"', '""')}"` : isQuoted ? to.replaceAll('"', '""') : to;
  const start = at + within;
  const listed = columnOf('aliases') < 0 ? '' : (row.record.at(columnOf('aliases')) ?? '');
  return {
    csv: csv.slice(0, start) + words + csv.slice(start + cell.replaceAll('"', '""').length),
    aliases: listed.split(/\s+/).filter((alias) => alias !== ''),
  };
}

function read(csv: string, delimiter: string): { record: string[]; raw: string }[] {
  try {
    return parse(csv, {
      delimiter,
      bom: true,
      raw: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; raw: string }[];
  } catch {
    return [];
  }
}
