/** Writes trees as one data module: a header of sections and their bytes in base64. */
import type { Section } from '../../integration/convert/models/sections.ts';
import type { Trees } from '../../integration/convert/models/trees.ts';

/** Source text of `integration/convert/models/weights/speakers.ts`. */
export function packModule(trees: readonly Trees[]): string {
  const chunks: Buffer[] = [];
  const sections: Section[] = [];
  const add = (
    name: string,
    kind: Section['kind'],
    numbers: Float32Array | Uint16Array | Int16Array,
  ): void => {
    sections.push({ name, kind, rows: 1, columns: numbers.length });
    chunks.push(Buffer.from(numbers.slice().buffer));
  };
  trees.forEach(({ roots, column, value, left }, i) => {
    add(`roots${i}`, 'u16', roots);
    add(`column${i}`, 'i16', column);
    add(`value${i}`, 'f32', value);
    add(`left${i}`, 'u16', left);
  });
  const header = { bases: trees.map(({ base }) => base), sections };
  return `// Written by \`npm run train:speakers\`; see MODEL_CARD.md. Not to be edited.\nimport type { Section } from '../sections.ts';\n\n// prettier-ignore\nexport const SPEAKER_HEADER: { bases: readonly number[]; sections: readonly Section[] } = ${JSON.stringify(header)};\n// prettier-ignore\nexport const SPEAKER_DATA = '${Buffer.concat(chunks).toString('base64')}';\n`;
}
