/** Finds a word's row by its hash: open addressing, no allocation on look-up. */
export class WordTable {
  private readonly keys: Int32Array;
  private readonly rows: Uint16Array;
  private readonly mask: number;

  /** `hashes[i]` is the word of row `i + 1`; row 0 is every other word. */
  constructor(hashes: Int32Array) {
    let size = 16;
    while (size < hashes.length * 3) size *= 2;
    this.keys = new Int32Array(size);
    this.rows = new Uint16Array(size);
    this.mask = size - 1;
    for (let i = 0; i < hashes.length; i++) {
      let at = (hashes[i] ^ (hashes[i] >>> 15)) & this.mask;
      while (this.rows[at] !== 0) at = (at + 1) & this.mask;
      this.keys[at] = hashes[i];
      this.rows[at] = i + 1;
    }
  }

  rowOf(hash: number): number {
    let at = (hash ^ (hash >>> 15)) & this.mask;
    while (this.rows[at] !== 0) {
      if (this.keys[at] === hash) return this.rows[at];
      at = (at + 1) & this.mask;
    }
    return 0;
  }
}
