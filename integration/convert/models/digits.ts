import { toHashTable } from './hash-table.ts';
import type { HashTable } from './hash-table.ts';

/** Hashes ascending, six characters each; values two characters each. */
export interface PackedTable {
  hashes: string;
  values: string;
}
/** One character a row: 0 to 62, of which 31 means nothing. `unit` is what one step is worth. */
export interface PackedWeights {
  rows: string;
  unit: number;
}

/** The digits of a packed number; none needs an escape in a string. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The digit of a weight of 0. */
export const ZERO = 31;

const VALUES = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

export function readRows(text: string): Int8Array {
  const rows = new Int8Array(text.length);
  for (let i = 0; i < text.length; i++) rows[i] = VALUES[text.charCodeAt(i)] - ZERO;
  return rows;
}

export function readBits(text: string): Uint8Array {
  const bits = new Uint8Array(1 << 16);
  for (let i = 0; i < bits.length; i++) bits[i] = (VALUES[text.charCodeAt(Math.floor(i / 6))] >> (i % 6)) & 1;
  return bits;
}

export function readTable({ hashes, values }: PackedTable): HashTable {
  return toHashTable(readNumbers(hashes, 6), readNumbers(values, 2));
}

/** Numbers of 32 bits, `width` digits each, the lowest first. */
function readNumbers(text: string, width: number): Int32Array {
  const numbers = new Int32Array(text.length / width);
  for (let i = 0; i < numbers.length; i++)
    for (let d = width - 1; d >= 0; d--)
      numbers[i] = (numbers[i] << 6) | VALUES[text.charCodeAt(i * width + d)];
  return numbers;
}
