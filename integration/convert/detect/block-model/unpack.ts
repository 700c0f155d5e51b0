/** Reads the packed weights: sections of bytes in base64, each with a name and a kind. */

/** One run of numbers. `rows` holds int8 numbers with one float32 scale for each row. */
export interface Section {
  name: string;
  kind: 'rows' | 'f32' | 'i32' | 'i16' | 'u16';
  rows: number;
  columns: number;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of a base64 string without line breaks. */
export function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const out = new Uint8Array((text.length / 4) * 3 - padding);
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const bits =
      (values[text.charCodeAt(i)] << 18) |
      (values[text.charCodeAt(i + 1)] << 12) |
      (values[text.charCodeAt(i + 2) & 127] << 6) |
      values[text.charCodeAt(i + 3) & 127];
    out[at++] = bits >> 16;
    if (at < out.length) out[at++] = (bits >> 8) & 255;
    if (at < out.length) out[at++] = bits & 255;
  }
  return out;
}

type Numbers = Float32Array | Int32Array | Int16Array | Uint16Array;

/** All sections by name, as typed arrays of their own (little-endian, whatever the machine). */
export function unpack(sections: readonly Section[], text: string): Map<string, Numbers> {
  const bytes = fromBase64(text);
  const view = new DataView(bytes.buffer);
  const out = new Map<string, Numbers>();
  let at = 0;
  for (const { name, kind, rows, columns } of sections) {
    const count = rows * columns;
    out.set(name, kind === 'rows' ? readRows(view, at, rows, columns) : readNumbers(view, at, kind, count));
    at += kind === 'rows' ? rows * 4 + count : kind === 'f32' || kind === 'i32' ? count * 4 : count * 2;
  }
  return out;
}

function readRows(view: DataView, at: number, rows: number, columns: number): Float32Array {
  const numbers = new Float32Array(rows * columns);
  let from = at + rows * 4;
  for (let r = 0, i = 0; r < rows; r++) {
    const scale = view.getFloat32(at + r * 4, true);
    for (let c = 0; c < columns; c++) numbers[i++] = view.getInt8(from++) * scale;
  }
  return numbers;
}

function readNumbers(
  view: DataView,
  at: number,
  kind: Exclude<Section['kind'], 'rows'>,
  count: number,
): Numbers {
  if (kind === 'f32') {
    const numbers = new Float32Array(count);
    for (let i = 0; i < count; i++) numbers[i] = view.getFloat32(at + i * 4, true);
    return numbers;
  }
  if (kind === 'i32') {
    const numbers = new Int32Array(count);
    for (let i = 0; i < count; i++) numbers[i] = view.getInt32(at + i * 4, true);
    return numbers;
  }
  const numbers = kind === 'i16' ? new Int16Array(count) : new Uint16Array(count);
  for (let i = 0; i < count; i++) numbers[i] = view.getInt16(at + i * 2, true);
  return numbers;
}
