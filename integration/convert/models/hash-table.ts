/** A map from word hashes to small numbers above 0, read millions of times: open addressing, no objects. */
export interface HashTable {
  keys: Int32Array;
  values: Uint8Array;
}

/** Builds a table; a value of 0 means absent and cannot be stored. */
export function toHashTable(hashes: ArrayLike<number>, values: ArrayLike<number>): HashTable {
  let size = 64;
  while (size < hashes.length * 2) size *= 2;
  const table = { keys: new Int32Array(size), values: new Uint8Array(size) };
  for (let i = 0; i < hashes.length; i++) {
    let at = spread(hashes[i]) & (size - 1);
    while (table.values[at] !== 0) at = (at + 1) & (size - 1);
    table.keys[at] = hashes[i]!;
    table.values[at] = values[i]!;
  }
  return table;
}

/** The number stored for a hash, 0 where there is none. */
export function lookUp(table: HashTable, hash: number): number {
  const { keys, values } = table;
  const mask = keys.length - 1;
  for (let at = spread(hash) & mask; ; at = (at + 1) & mask) {
    const value = values[at];
    if (value === 0 || keys[at] === hash) return value;
  }
}

const spread = (hash: number) => hash ^ (hash >>> 15);
