let table: { keys: Int32Array; values: Uint8Array; mask: number } | null = null;
export function setClusters(hashes: ArrayLike<number>, clusters: ArrayLike<number>): void {
  let size = 1024;
  while (size < hashes.length * 2.5) size *= 2;
  const keys = new Int32Array(size);
  const values = new Uint8Array(size);
  for (let i = 0; i < hashes.length; i++) {
    let at = hashes[i] & (size - 1);
    while (values[at] !== 0) at = (at + 1) & (size - 1);
    keys[at] = hashes[i]!;
    values[at] = clusters[i]!;
  }
  table = { keys, values, mask: size - 1 };
}
/** Clusters 16…215 are learned; 216… stand for words unknown to the table. */
export function clusterOf(hash: number, shape: number, a: number, b: number, c: number): number {
  if (table !== null) {
    const { keys, values, mask } = table;
    let at = hash & mask;
    for (;;) {
      const v = values[at];
      if (v === 0) break;
      if (keys[at] === hash) return v;
      at = (at + 1) & mask;
    }
  }
  if (shape === 3) return 216;
  const base = shape === 0 ? 217 : shape === 1 ? 225 : 233;
  if (c === 115) return base + 1;
  if (c === 103 && b === 110 && a === 105) return base + 2;
  if (c === 100 && b === 101) return base + 3;
  if (c === 121 && b === 108) return base + 4;
  if (c === 110 && b === 111) return base + 5;
  if (c === 121) return base + 6;
  if (c === 101) return base + 7;
  return base;
}
