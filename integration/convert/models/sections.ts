/** Reads the packed weights: sections of bytes in base64, each with a name and a kind. */

/** One run of numbers. `rows` holds bytes with one float32 scale for each row. */
export interface Section {
  name: string;
  kind: 'rows' | 'f32' | 'i32' | 'i16' | 'u16';
  rows: number;
  columns: number;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of a base64 string without line breaks. */
function fromBase64(text: string): Uint8Array {
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

/** Numbers and the scale of each row of them. */
export interface Rows {
  /** Bytes in the package; in training, floats. */
  numbers: Int8Array | Float32Array;
  scales: Float32Array;
}

/** What was packed. */
export class Sections {
  private readonly numbers = new Map<string, Numbers>();
  private readonly packed = new Map<string, Rows>();

  /** Sections of a base64 string, as typed arrays of their own (little-endian, whatever the machine). */
  constructor(sections: readonly Section[], text: string) {
    const { buffer } = fromBase64(text);
    const view = new DataView(buffer);
    let at = 0;
    for (const { name, kind, rows, columns } of sections) {
      const count = rows * columns;
      if (kind === 'rows') {
        const scales = readNumbers(view, at, 'f32', rows) as Float32Array;
        this.packed.set(name, { numbers: new Int8Array(buffer, at + rows * 4, count), scales });
        at += rows * 4 + count;
      } else {
        this.numbers.set(name, readNumbers(view, at, kind, count));
        at += kind === 'f32' || kind === 'i32' ? count * 4 : count * 2;
      }
    }
  }

  /** The numbers of a section of any kind but `rows`, as its kind says. */
  of(name: string): Numbers {
    return this.numbers.get(name)!;
  }

  /** A section of the kind `rows`. */
  rows(name: string): Rows {
    return this.packed.get(name)!;
  }

  /** Its numbers, or those of floats. */
  floats(name: string): Float32Array {
    const packed = this.packed.get(name);
    if (!packed) return this.of(name) as Float32Array;
    const { numbers, scales } = packed;
    const columns = numbers.length / scales.length;
    return Float32Array.from(numbers, (number, i) => number * scales[Math.floor(i / columns)]);
  }
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
