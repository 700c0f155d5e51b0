/**
 * Finds a word's row by its hash: open addressing, no allocation on look-up. Most pairs of words have no row; a bit for each of many
 * more places than there are rows tells so from the processor's nearest cache.
 */
export class RowTable {
  /** A hash and its row, side by side: one look into memory. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly bits: Int32Array;

  /** `hashes[i]` is the word of row `i + 1`; row 0 is every other word. */
  constructor(hashes: Int32Array) {
    let size = 16;
    while (size < hashes.length * 1.6) size *= 2;
    this.slots = new Int32Array(2 * size);
    this.mask = 2 * size - 2;
    this.bits = new Int32Array(size >> 1);
    for (let i = 0; i < hashes.length; i++) {
      const mixed = hashes[i] ^ (hashes[i] >>> 15);
      this.bits[(mixed >>> 5) & (this.bits.length - 1)] |= 1 << (mixed & 31);
      let at = (mixed << 1) & this.mask;
      while (this.slots[at + 1] !== 0) at = (at + 2) & this.mask;
      this.slots[at] = hashes[i];
      this.slots[at + 1] = i + 1;
    }
  }

  rowOf(hash: number): number {
    const mixed = hash ^ (hash >>> 15);
    if (((this.bits[(mixed >>> 5) & (this.bits.length - 1)] >>> (mixed & 31)) & 1) === 0) return 0;
    let at = (mixed << 1) & this.mask;
    while (this.slots[at + 1] !== 0) {
      if (this.slots[at] === hash) return this.slots[at + 1];
      at = (at + 2) & this.mask;
    }
    return 0;
  }
}
