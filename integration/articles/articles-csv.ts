import { parse, CsvError } from 'csv-parse/sync';
import { checkOptions } from '../convert/options.ts';
import { tagsOf } from '../convert/parse/index.ts';
import { grouped } from '../grouped.ts';
import { statedMetadata, statedShape } from './stated.ts';
import type { StatedMetadata } from './stated.ts';
import { printable } from '../convert/printable.ts';

/** What `articles.csv` states, and what is wrong with it. */
export interface ArticlesCsv {
  /** By the article's path below the collection's folder, as it is on disk. */
  rows: Map<string, StatedMetadata>;
  /** A line each: file, line, column, what was received and what was expected. Rows that have one are not in `rows`. */
  faults: string[];
}

/** The column that says which article a row is about. */
const FILE = 'file';
const COLUMNS = [FILE, ...Object.keys(statedShape)];
/** A comma, or what spreadsheets write where the comma parts decimals. */
const DELIMITERS = [',', ';', '\t'];
/** More articles than one archive is built of (docs/scale.md), and more characters than a row of it has. */
const ROWS_MOST = 1_000_000;
const ROW_MOST = 1_000_000;

/**
 * Reads the table of an archive's metadata: a header with `file` and any of `title`, `byline`, `date`, `tags`, `originalUrl`, `aliases`,
 * then a row for each article. Tags are parted by commas or semicolons, aliases by white space. An empty cell states nothing.
 *
 * @param name - what messages call the file
 * @param paths - every article there is, below the collection's folder
 */
export function readArticlesCsv(csv: string, name: string, paths: Iterable<string>): ArticlesCsv {
  const faults: string[] = [];
  const blame = (line: number, reason: string) => faults.push(`${printable(name)}:${line}: ${reason}`);
  const rows = new Map<string, StatedMetadata>();
  const records = recordsOf(csv, blame);
  const header = records.shift();
  if (header === undefined) return { rows, faults };
  const columns = header.cells.map(
    (cell) => COLUMNS.find((column) => column.toLowerCase() === cell.toLowerCase()) ?? cell,
  );
  for (const reason of headerFaults(columns)) blame(header.line, reason);
  if (faults.length > 0) return { rows, faults };

  const known = new Map([...paths].map((path) => [path.normalize('NFC'), path]));
  const lines = new Map<string, number>();
  for (const { line, cells } of records) {
    if (cells.every((cell) => cell === '')) continue;
    const row = Object.fromEntries(columns.map((column, index) => [column, cells.at(index) ?? '']));
    const path = known.get(pathIn(row[FILE]));
    const reasons = [...rowFaults(row[FILE], path, lines.get(path ?? ''), cells.length, columns)];
    const checked = checkOptions(statedMetadata, statedIn(row));
    if ('faults' in checked) for (const { reason } of checked.faults) reasons.push(`column ${reason}`);
    for (const reason of reasons) blame(line, reason);
    if (path === undefined) continue;
    lines.set(path, lines.get(path) ?? line);
    if (reasons.length === 0 && 'options' in checked) rows.set(path, checked.options);
  }
  return { rows, faults };
}

function headerFaults(columns: string[]): string[] {
  const known = COLUMNS.map((column) => `"${column}"`).join(', ');
  const unknown = columns.filter((column) => !COLUMNS.includes(column));
  const seen = new Set<string>();
  const twice = columns.filter((column) => seen.size === seen.add(column).size);
  return [
    ...unknown.map((column) => `received the column ${JSON.stringify(column)}, expected ${known}`),
    ...twice.map((column) => `received the column "${column}" twice, expected it once`),
    ...(columns.includes(FILE)
      ? []
      : [`received no column "${FILE}", expected one that says which article a row is about`]),
  ];
}

function* rowFaults(
  received: string,
  path: string | undefined,
  first: number | undefined,
  cells: number,
  columns: string[],
): Generator<string> {
  if (cells > columns.length)
    yield `received ${cells} cells, expected ${columns.length} as in the header; put a cell with a separator in it in double quotes`;
  if (path === undefined)
    yield `column "${FILE}" received ${JSON.stringify(received)}, expected an article that is there, by its path below the folder of this file`;
  else if (first !== undefined)
    yield `column "${FILE}" received ${JSON.stringify(received)}, which line ${first} is about already`;
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/** The cells of a row as a sidecar would say them. */
function statedIn({
  tags = '',
  aliases = '',
  draft = '',
  ...rest
}: Record<string, string>): Record<string, unknown> {
  const stated = Object.entries(rest).filter(([column, cell]) => column !== FILE && cell !== '');
  return {
    ...Object.fromEntries(stated),
    ...(tags === '' ? {} : { tags: tagsOf(tags) }),
    ...(aliases === '' ? {} : { aliases: aliases.split(/\s+/) }),
    // Spreadsheets write TRUE.
    ...(draft === '' ? {} : { draft: BOOLEANS.get(draft.toLowerCase()) ?? draft }),
  };
}

/** The rows with the line that each begins on, counted from 1. What cannot be read as CSV is blamed, and there are none. */
function recordsOf(
  csv: string,
  blame: (line: number, reason: string) => void,
): { line: number; cells: string[] }[] {
  const delimiter = delimiterOf(csv);
  try {
    const records = rawRecords(csv, delimiter, { max_record_size: ROW_MOST, to: ROWS_MOST + 2 });
    if (records.length > ROWS_MOST + 1) {
      blame(1, `received more than ${grouped(ROWS_MOST)} rows, expected a row for each article`);
      return [];
    }
    let line = 1;
    return records.map(({ record, raw }) => {
      const words = raw.trimStart();
      const begins = line + linesIn(raw.slice(0, raw.length - words.length));
      line += linesIn(raw);
      return { line: begins, cells: record };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    blame(Number(error.lines ?? 1), `received CSV that cannot be read (${error.message.split('\n')[0]})`);
    return [];
  }
}

/** Rows with the text that each was read from, blank lines before it included. @throws CsvError */
export function rawRecords(
  csv: string,
  delimiter: string,
  limits: { max_record_size?: number; to?: number } = {},
): { record: string[]; raw: string }[] {
  return parse(csv, {
    delimiter,
    bom: true,
    raw: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    ...limits,
  }) as unknown as { record: string[]; raw: string }[];
}

/** The article that a cell names, below the table's folder. */
export const pathIn = (cell: string) => cell.replaceAll('\\', '/').replace(/^\.\//, '').normalize('NFC');

/** What parts the cells, as the header tells. */
export function delimiterOf(csv: string): string {
  const [firstLine = ''] = csv.split(/\r?\n|\r/, 1);
  return DELIMITERS.find((sign) => firstLine.includes(sign)) ?? ',';
}

const linesIn = (text: string) => text.match(/\r\n|\n|\r/g)?.length ?? 0;
