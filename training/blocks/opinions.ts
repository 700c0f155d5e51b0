/** Keeps what a training run has computed, so that a later run goes on where it stopped, or fits the trees alone. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

interface Kept<Value> {
  digest: string;
  value: Value;
}

export class Opinions {
  readonly #folder: string | undefined;
  readonly #digest: string;

  /**
   * @param folder where values are kept, one file each; made if it does not exist. None: nothing is kept.
   * @param digest of the corpora and settings that the values depend on.
   */
  constructor(folder: string | undefined, digest: string) {
    this.#folder = folder;
    this.#digest = digest;
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
  }

  /** What the folder holds under `name`; otherwise what `make` gives, which is kept. Throws where it is of other corpora or settings. */
  async of<Value>(name: string, make: () => Value | Promise<Value>): Promise<Value> {
    if (this.#folder === undefined) return make();
    const file = join(this.#folder, name);
    if (existsSync(file)) {
      const { digest, value } = deserialize(readFileSync(file)) as Kept<Value>;
      if (digest === this.#digest) return value;
      throw new Error(
        `train:blocks: ${file} holds opinions of other files or settings (${digest}); expected ${this.#digest}. Delete it, or name another folder`,
      );
    }
    const value = await make();
    writeFileSync(file, serialize({ digest: this.#digest, value } satisfies Kept<Value>));
    return value;
  }
}
