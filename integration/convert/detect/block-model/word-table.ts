/**
 * Finds a word's row by its hash: open addressing, no allocation on look-up. Most pairs of words have no row; a bit for each of many
 * more places than there are rows tells so from the processor's nearest cache.
 */
export class WordTable {
  private readonly keys: Int32Array;
  private readonly rows: Uint16Array;
  private readonly mask: number;
  private readonly bits: Int32Array;

  /** `hashes[i]` is the word of row `i + 1`; row 0 is every other word. */
  constructor(hashes: Int32Array) {
    let size = 16;
    while (size < hashes.length * 3) size *= 2;
    this.keys = new Int32Array(size);
    this.rows = new Uint16Array(size);
    this.mask = size - 1;
    this.bits = new Int32Array(size >> 2);
    for (let i = 0; i < hashes.length; i++) {
      const mixed = hashes[i] ^ (hashes[i] >>> 15);
      this.bits[(mixed >>> 5) & (this.bits.length - 1)] |= 1 << (mixed & 31);
      let at = mixed & this.mask;
      while (this.rows[at] !== 0) at = (at + 1) & this.mask;
      this.keys[at] = hashes[i];
      this.rows[at] = i + 1;
    }
  }

  rowOf(hash: number): number {
    const mixed = hash ^ (hash >>> 15);
    if (((this.bits[(mixed >>> 5) & (this.bits.length - 1)] >>> (mixed & 31)) & 1) === 0) return 0;
    let at = mixed & this.mask;
    while (this.rows[at] !== 0) {
      if (this.keys[at] === hash) return this.rows[at];
      at = (at + 1) & this.mask;
    }
    return 0;
  }
}
