/** Numbers for the columns of the trees, put one after the other: arrays that are joined cost more than what is counted. */
export class Row {
  readonly #numbers = new Float32Array(COLUMNS);
  #size = 0;

  put(number: number): void {
    this.#numbers[this.#size++] = number;
  }

  /** All that was put since the last time. */
  take(): Float32Array {
    const taken = this.#numbers.slice(0, this.#size);
    this.#size = 0;
    return taken;
  }
}

/** Room for more columns than there are. */
const COLUMNS = 256;
