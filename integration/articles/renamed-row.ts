import { delimiterOf, pathIn, rawRecords } from './articles-csv.ts';

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
  const index = records.findIndex(
    ({ record }, place) => place > 0 && pathIn(record.at(column) ?? '') === from.normalize('NFC'),
  );
  if (index < 0) return null;
  const cell = records[index].record[column];
  const row = rowIn(csv, records.slice(0, index + 1));
  if (!row) return null;
  const within = row.words.indexOf(cell.replaceAll('"', '""'), cellStart(row.words, delimiter, column));
  if (within < 0) return null;
  const isQuoted = row.words[within - 1] === '"';
  const needsQuotes = !isQuoted && (to.includes(delimiter) || to.includes('"'));
  const words = needsQuotes ? `"${to.replaceAll('"', '""')}"` : isQuoted ? to.replaceAll('"', '""') : to;
  const start = row.at + within;
  const listed = columnOf('aliases') < 0 ? '' : (records[index].record.at(columnOf('aliases')) ?? '');
  return {
    csv: csv.slice(0, start) + words + csv.slice(start + cell.replaceAll('"', '""').length),
    aliases: listed.split(/\s+/).filter((alias) => alias !== ''),
  };
}

/**
 * The last of the first rows of a table, and where it stands: behind all before it, for another row can end as it does. The reader of
 * CSV loses a half of some line ends, so rows are looked for without them.
 */
function rowIn(csv: string, rows: readonly { raw: string }[]): { words: string; at: number } | null {
  let [at, end, words] = [0, csv.startsWith('\ufeff') ? 1 : 0, ''];
  for (const { raw } of rows) {
    words = raw.replace(/^[\r\n]+/, '').replace(/\r?\n?$/, '');
    at = csv.indexOf(words, end);
    if (at < 0 || csv.slice(end, at).trim() !== '') return null;
    end = at + words.length;
  }
  return { words, at };
}

/** Where a column's cell begins in the text of a row: a delimiter between quotation marks parts nothing. */
function cellStart(raw: string, delimiter: string, column: number): number {
  let [isQuoted, start] = [false, 0];
  for (let at = 0; column > 0 && at < raw.length; at++) {
    if (raw[at] === '"') isQuoted = !isQuoted;
    else if (raw[at] === delimiter && !isQuoted) {
      start = at + 1;
      column--;
    }
  }
  return start;
}

function read(csv: string, delimiter: string): { record: string[]; raw: string }[] {
  try {
    return rawRecords(csv, delimiter);
  } catch {
    return [];
  }
}
