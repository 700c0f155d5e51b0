/** Writes a model as one data module: a header of sections and their bytes in base64. */
import { isTable, matrixSizes } from '../../integration/convert/blocks/model/network-shape.ts';
import { readWeights, type Weights } from '../../integration/convert/blocks/model/network-weights.ts';
import type { Plan } from './plan.ts';
import type { Matrices, NetworkShape } from '../../integration/convert/blocks/model/network-shape.ts';
import type { ModelHeader } from '../../integration/convert/blocks/model/model.ts';
import type { Trees } from '../../integration/convert/models/trees.ts';
import type { Section } from '../../integration/convert/models/sections.ts';

export interface Parts {
  digest: string;
  plan: Plan;
  matrices: Matrices;
  trees: Trees;
  reasonWeights: Float32Array;
}

/** Columns as rows, so that few scales are enough. */
function transpose(v: Float32Array, rows: number, columns: number): Float32Array {
  return v.map((_, i) => v[(i % rows) * columns + Math.floor(i / rows)]);
}

/** Numbers as the package has them: bytes, and for each row what its bytes stand for. */
function toBytes(
  v: Float32Array,
  rows: number,
  columns: number,
): { numbers: Int8Array; scales: Float32Array } {
  const scales = new Float32Array(rows);
  const numbers = new Int8Array(rows * columns);
  for (let r = 0; r < rows; r++) {
    let top = 0;
    for (let c = 0; c < columns; c++) top = Math.max(top, Math.abs(v[r * columns + c]));
    scales[r] = top / 127;
    for (let c = 0; c < columns; c++)
      numbers[r * columns + c] = top === 0 ? 0 : Math.round(v[r * columns + c] / scales[r]);
  }
  return { numbers, scales };
}

/** Matrices in training, as what the network of the package runs on. Tables keep their floats. */
export function weightsOf(shape: NetworkShape, matrices: Matrices): Weights {
  const sizes = new Map(matrixSizes(shape).map(([name, rows, columns]) => [name, { rows, columns }]));
  return readWeights([...sizes.keys()], {
    bytes: (name) => toBytes(matrices[name], sizes.get(name)!.rows, sizes.get(name)!.columns),
    table: (name) => ({ rows: matrices[name], scales: new Float32Array(sizes.get(name)!.columns).fill(1) }),
    floats: (name) => matrices[name],
  });
}

/** Sections of a model and their bytes, in order. */
class Packer {
  readonly sections: Section[] = [];
  readonly #chunks: Buffer[] = [];

  add(name: string, kind: Section['kind'], rows: number, columns: number, bytes: Buffer): void {
    this.sections.push({ name, kind, rows, columns });
    this.#chunks.push(bytes);
  }

  floats(name: string, v: Float32Array): void {
    this.add(name, 'f32', 1, v.length, Buffer.from(Float32Array.from(v).buffer));
  }

  bytes(name: string, v: Float32Array, rows: number, columns: number): void {
    const { numbers, scales } = toBytes(v, rows, columns);
    this.add(
      name,
      'rows',
      rows,
      columns,
      Buffer.concat([Buffer.from(scales.buffer), Buffer.from(numbers.buffer)]),
    );
  }

  trees({ roots, column, value, left }: Trees): void {
    this.add('treeRoots', 'u16', 1, roots.length, Buffer.from(roots.slice().buffer));
    this.add('treeColumn', 'i16', 1, column.length, Buffer.from(column.slice().buffer));
    this.floats('treeValue', value);
    this.add('treeLeft', 'u16', 1, left.length, Buffer.from(left.slice().buffer));
  }

  /** Source text of the module of weights. */
  module(header: Omit<ModelHeader, 'sections'>): string {
    const whole: ModelHeader = { ...header, sections: this.sections };
    return `// Written by \`npm run train:blocks\`; see MODEL_CARD.md. Not to be edited.\nimport type { Section } from '../sections.ts';\n\n// prettier-ignore\nexport const header = ${JSON.stringify(whole)} satisfies { sections: readonly Section[]; [key: string]: unknown };\n// prettier-ignore\nexport const data = '${Buffer.concat(this.#chunks).toString('base64')}';\n`;
  }
}

/** Source text of the module `weights.ts`. */
export function packModule({ digest, plan, matrices, trees, reasonWeights }: Parts): string {
  const packer = new Packer();
  for (const [name, rows, columns] of matrixSizes(plan.shape)) {
    if (isTable(name)) packer.bytes(name, transpose(matrices[name], rows, columns), columns, rows);
    else if (rows === 1 || name === 'spanOut') packer.floats(name, matrices[name]);
    else packer.bytes(name, matrices[name], rows, columns);
  }
  const { shape, topics, topicVocabulary, patterns, scaling } = plan;
  packer.bytes(
    'topicVectors',
    topics.vectors.numbers as Float32Array,
    topicVocabulary.length + 1,
    topics.size,
  );
  packer.floats('topicWeights', topics.weights);
  packer.add('words', 'i32', 1, topicVocabulary.length, Buffer.from(Int32Array.from(topicVocabulary).buffer));
  packer.add('networkIds', 'u16', 1, plan.rows.length, Buffer.from(plan.rows.slice().buffer));
  packer.add('patternHashes', 'i32', 1, patterns.length, Buffer.from(patterns.slice().buffer));
  packer.floats('center', scaling.center);
  packer.floats('scale', scaling.scale);
  packer.trees(trees);
  packer.floats('reasonWeights', reasonWeights);
  return packer.module({ digest, shape, topicSize: topics.size, treeBase: trees.base });
}
