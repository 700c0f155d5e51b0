import { realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ArticleError } from '../../articles/article-error.ts';
import { isMissing, readWithin, reasonOf, refuseOutside, yamlOf } from '../../articles/article-file.ts';
import { PEOPLE } from '../../articles/people-file.ts';
import { editPeople } from '../../authority/edit.ts';
import type { Edit } from '../../authority/edit.ts';
import { NOBODY } from '../../authority/people.ts';
import type { People } from '../../authority/people.ts';
import { MAX_PEOPLE_BYTES, readPeople } from '../../authority/read.ts';
import { writeWholeFile } from '../../build/whole-file.ts';
import { printable } from '../../convert/printable.ts';
import { slashed } from '../../path-below.ts';
import { Failure } from '../files.ts';

/** `people.yaml` of a folder, read anew before every edit, so that nothing is lost that another program wrote meanwhile. */
export class PeopleFile {
  readonly file: string;
  readonly #within: string;
  readonly #before: { left: string; was: string }[] = [];
  people: People = NOBODY;

  /** @throws Failure where it cannot be read, with a line for each fault. */
  constructor(folder: string, within: string) {
    this.file = slashed(join(folder, PEOPLE));
    this.#within = within;
    this.#read();
  }

  /** Writes an edit, whole or not at all. Answers whether it changed something. @throws Failure; then nothing was written. */
  async edit(edit: Edit): Promise<boolean> {
    const was = this.#read();
    const yaml = editPeople(was, edit);
    if (yaml === was) return false;
    await this.#write(yaml);
    this.#before.push({ left: yaml, was });
    return true;
  }

  /** Takes the last edit back. Answers whether there was one. @throws Failure where the file was edited since. */
  async undo(): Promise<boolean> {
    const last = this.#before.at(-1);
    if (!last) return false;
    if (this.#read() !== last.left)
      throw new Failure(`${printable(this.file)} was edited meanwhile; take the last decision back there`);
    await this.#write(last.was);
    this.#before.pop();
    return true;
  }

  #read(): string {
    try {
      const yaml = yamlOf(readWithin('', this.file, MAX_PEOPLE_BYTES, this.#within), this.file);
      this.people = readPeople(yaml, this.file);
      return yaml;
    } catch (error) {
      if (isMissing(error)) {
        this.people = NOBODY;
        return '';
      }
      throw error instanceof ArticleError ? new Failure(error.message) : error;
    }
  }

  async #write(yaml: string): Promise<void> {
    try {
      const people = readPeople(yaml, this.file);
      const real = await realpath(this.file).catch(() => this.file);
      if (real !== this.file) refuseOutside(this.file, real, this.#within);
      if (yaml === '') await rm(real, { force: true });
      else await writeWholeFile(real, yaml);
      this.people = people;
    } catch (error) {
      if (error instanceof ArticleError) throw new Failure(`${error.message}\nNothing was written.`);
      throw new Failure(`${printable(this.file)}: cannot be written (${reasonOf(error)})`);
    }
  }
}
