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

/** All sections by name, as typed arrays of their own (little-endian, whatever the machine). */
export function unpack(
  sections: readonly Section[],
  text: string,
): Map<string, Float32Array | Int32Array | Int16Array | Uint16Array> {
  const bytes = fromBase64(text);
  const view = new DataView(bytes.buffer);
  const out = new Map<string, Float32Array | Int32Array | Int16Array | Uint16Array>();
  let at = 0;
  for (const { name, kind, rows, columns } of sections) {
    const count = rows * columns;
    if (kind === 'rows') {
      const numbers = new Float32Array(count);
      for (let r = 0; r < rows; r++) {
        const scale = view.getFloat32(at + r * 4, true);
        const from = at + rows * 4 + r * columns;
        for (let c = 0; c < columns; c++) numbers[r * columns + c] = view.getInt8(from + c) * scale;
      }
      out.set(name, numbers);
      at += rows * 4 + count;
    } else if (kind === 'f32') {
      out.set(
        name,
        Float32Array.from({ length: count }, (_, i) => view.getFloat32(at + i * 4, true)),
      );
      at += count * 4;
    } else if (kind === 'i32') {
      out.set(
        name,
        Int32Array.from({ length: count }, (_, i) => view.getInt32(at + i * 4, true)),
      );
      at += count * 4;
    } else if (kind === 'i16') {
      out.set(
        name,
        Int16Array.from({ length: count }, (_, i) => view.getInt16(at + i * 2, true)),
      );
      at += count * 2;
    } else {
      out.set(
        name,
        Uint16Array.from({ length: count }, (_, i) => view.getUint16(at + i * 2, true)),
      );
      at += count * 2;
    }
  }
  return out;
}
