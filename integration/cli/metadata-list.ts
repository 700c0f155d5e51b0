import { resolve } from 'node:path';
import { statedBy } from '../articles/data.ts';
import type { StatedMetadata } from '../articles/stated.ts';
import type { Metadata } from '../convert/model.ts';
import { printable } from '../convert/printable.ts';
import { pathBelow } from '../path-below.ts';
import { print, tell } from '../terminal/out.ts';
import { Failure } from './files.ts';
import type { NamedArticles } from './files.ts';
import { rowsIn } from './rows.ts';
import { unsureOf, writeTable } from './unsure-metadata.ts';
import type { Unsure } from './unsure-metadata.ts';

/** The articles of a check whose title, byline or date was guessed or is missing. Of files outside the folders named it lists none. */
export class MetadataList {
  /** Tables that have a fault; what they state counts as missing. */
  faults = 0;
  readonly #folders: { folder: string; rows: Map<string, StatedMetadata> }[];
  readonly #unsure: (Unsure & { file: string })[] = [];
  #all = 0;

  constructor(articles: NamedArticles) {
    this.#folders = articles.folders.map((folder) => ({ folder, rows: this.#rowsIn(folder, articles) }));
  }

  add(file: string, metadata: Metadata, stated: StatedMetadata): void {
    for (const { folder, rows } of this.#folders) {
      const path = pathBelow(resolve(folder), resolve(file));
      if (path.startsWith('../')) continue;
      this.#all++;
      const unsure = unsureOf(path, metadata, statedBy(rows.get(path), stated));
      if (unsure) this.#unsure.push({ ...unsure, file });
      return;
    }
  }

  print(): void {
    for (const { file, shown } of this.#unsure) print(printable(`${file}: ${shown} (metadata)`));
  }

  /** Tells how many there are and what to do, or writes the table. @throws Failure where it cannot be written */
  async end(writes: boolean): Promise<void> {
    const count = this.#unsure.length;
    if (count === 0) {
      if (writes) tell('every article states its title, byline and date; no table was written');
      return;
    }
    const { folder } = this.#folders[0];
    if (!writes) {
      tell(
        `${count} of ${this.#all} articles have a title, byline or date that was guessed or is missing; "verbatim check ${folder} --write-csv" writes a table to fill in`,
      );
      return;
    }
    const file = await writeTable(folder, this.#unsure);
    tell(
      `wrote ${file} with ${count} ${count === 1 ? 'row' : 'rows'}: correct what was guessed, fill in what is missing, and delete the rows that you do not need`,
    );
  }

  #rowsIn(folder: string, articles: NamedArticles): Map<string, StatedMetadata> {
    const paths = articles.files.map((file) => pathBelow(resolve(folder), resolve(file)));
    try {
      return rowsIn(folder, articles, paths, 'check');
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.faults++;
      tell(error.message, 'check');
      return new Map();
    }
  }
}
