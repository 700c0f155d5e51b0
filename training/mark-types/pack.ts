/** Writes the forests of the marks as one data module: a header of sections and their bytes in base64. */
import { toFullTrees } from '../../integration/convert/models/trees.ts';
import type { Trees } from '../../integration/convert/models/trees.ts';
import type { Section } from '../../integration/convert/models/sections.ts';

/** Steps that a leaf's value is cut into; columns hold whole numbers, so that no threshold is cut. */
const STEPS = 32_000;

export function packForests(forests: Record<string, Trees>, digest: string): string {
  const sections: Section[] = [];
  const chunks: Buffer[] = [];
  const meta: string[] = [];
  const add = (name: string, kind: 'i16' | 'u16', numbers: Int16Array | Uint16Array): void => {
    sections.push({ name, kind, rows: 1, columns: numbers.length });
    chunks.push(Buffer.from(numbers.buffer));
  };
  for (const [name, trees] of Object.entries(forests)) {
    const { depth, columns, values, leaves, base } = toFullTrees(trees);
    const unit = leaves.reduce((most, leaf) => Math.max(most, Math.abs(leaf)), 0) / STEPS;
    add(`${name}.columns`, 'u16', columns);
    add(`${name}.values`, 'i16', Int16Array.from(values));
    add(
      `${name}.leaves`,
      'i16',
      Int16Array.from(leaves, (leaf) => Math.round(leaf / unit)),
    );
    meta.push(`  ${name}: { depth: ${depth}, base: ${base}, unit: ${unit} },`);
  }
  return `import type { Section } from '../sections.ts';

/** Written by training/mark-types/train.ts; inputs' SHA-256 ${digest}. */
const sections: Section[] = [
${sections.map(({ name, kind, rows, columns }) => `  { name: '${name}', kind: '${kind}', rows: ${rows}, columns: ${columns} },`).join('\n')}
];
export const header = {
  sections,
${meta.join('\n')}
};
export const data =
  '${Buffer.concat(chunks).toString('base64')}';
`;
}
