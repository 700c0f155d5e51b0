/** Forests one after the other: the sum of their leaves is the log-odds. */
import type { Trees } from '../../integration/convert/models/trees.ts';

/** The first `count` trees of a forest, with a base of their own. */
export function firstTrees({ roots, column, value, left }: Trees, count: number, base: number): Trees {
  const nodes = roots[count] ?? column.length;
  return {
    roots: roots.slice(0, count),
    column: column.slice(0, nodes),
    value: value.slice(0, nodes),
    left: left.slice(0, nodes),
    base,
  };
}

/** All trees of `a`, then all of `b`; bases are added. Throws where nodes would be more than their numbers can count. */
export function joinTrees(a: Trees, b: Trees): Trees {
  const nodes = a.column.length;
  if (nodes + b.column.length > 2 ** 16)
    throw new Error(
      `train:blocks:trees: received trees of ${nodes + b.column.length} nodes together; expected at most ${2 ** 16}. Fit fewer, or shallower ones`,
    );
  const join = <Numbers extends Uint16Array | Int16Array | Float32Array>(
    one: Numbers,
    two: Numbers,
  ): Numbers => {
    const out = one.constructor as new (length: number) => Numbers;
    const all = new out(one.length + two.length);
    all.set(one);
    all.set(two, one.length);
    return all;
  };
  return {
    roots: join(
      a.roots,
      b.roots.map((root) => root + nodes),
    ),
    column: join(a.column, b.column),
    value: join(a.value, b.value),
    left: join(
      a.left,
      b.left.map((node, i) => (b.column[i] < 0 ? 0 : node + nodes)),
    ),
    base: a.base + b.base,
  };
}
