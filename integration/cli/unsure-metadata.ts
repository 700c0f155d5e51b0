import { creditsOf } from '../articles/data.ts';
import { USUAL_TABLE } from '../articles/load-rows.ts';
import type { StatedMetadata } from '../articles/stated.ts';
import { writeNewFile } from '../build/whole-file.ts';
import type { Metadata, MetadataOrigin } from '../convert/model.ts';
import { printable } from '../convert/printable.ts';
import { reasonOf } from '../articles/article-file.ts';
import { slashed } from '../path-below.ts';
import { join } from 'node:path';
import { Failure } from './files.ts';

const KEYS = ['title', 'byline', 'date'] as const;
type Key = (typeof KEYS)[number];

/** An article of which somebody should say or confirm who wrote what and when. */
export interface Unsure {
  /** Path below its folder. */
  path: string;
  /** What is guessed or missing, for a person: `title "The weir" (first lines), no byline`. */
  shown: string;
  /** What a table of it holds: guesses to confirm, `''` for what is missing. */
  cells: Record<Key, string>;
}

const GUESSED: Partial<Record<MetadataOrigin, string>> = {
  headline: 'from its first lines',
  opening: 'from its opening',
  name: 'from its path',
};

/** What is guessed or missing of an article; null where an editor or the text states all of it. */
export function unsureOf(path: string, metadata: Metadata, stated: StatedMetadata): Unsure | null {
  const reasons = KEYS.flatMap((key) => (stated[key] === undefined ? (reasonFor(key, metadata) ?? []) : []));
  if (reasons.length === 0) return null;
  const { title, byline, date } = creditsOf(metadata, stated);
  const cells = { title, byline: byline ?? '', date: date?.iso ?? dayIn(date?.printed) };
  return { path, shown: reasons.join(', '), cells };
}

function reasonFor(key: Key, metadata: Metadata): string | null {
  const field = metadata[key];
  if (field === null) return `no ${key}`;
  const value = JSON.stringify(field.value);
  if (key === 'date' && metadata.date?.iso === null && dayIn(field.value) === '')
    return `date ${value} is not one certain day`;
  const guessed = GUESSED[field.from];
  return guessed === undefined ? null : `${key} ${value} ${guessed}`;
}

/** A date as a table may state it where it is no day. */
const dayIn = (printed = '') => (/^\d{4}(?:-\d{2})?$/.test(printed) ? printed : '');

/** Writes the table to fill in. Answers its name. @throws Failure where there is one already, or it cannot be written */
export async function writeTable(folder: string, articles: readonly Unsure[]): Promise<string> {
  const file = slashed(join(folder, USUAL_TABLE));
  const lines = articles.map(({ path, cells }) =>
    [fileCell(path), ...KEYS.map((key) => cell(cells[key]))].join(','),
  );
  try {
    await writeNewFile(
      file,
      `\ufeff${['file', ...KEYS].join(',')}\r\n${lines.map((line) => `${line}\r\n`).join('')}`,
    );
    return file;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Failure(
        `${printable(file)} is there already and is not written over; add rows for the articles that are listed, or move it away`,
      );
    throw new Failure(`could not write ${printable(file)} (${reasonOf(error)})`);
  }
}

/** What spreadsheets take for the beginning of a formula. A cell that would be one stays empty. */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

const cell = (value: string) => (FORMULA.test(value) ? '' : quoted(value));
const fileCell = (path: string) => quoted(FORMULA.test(path) ? `./${path}` : path);
const quoted = (value: string) =>
  /[",;\t\r\n]/.test(value) || value !== value.trim() ? `"${value.replaceAll('"', '""')}"` : value;
