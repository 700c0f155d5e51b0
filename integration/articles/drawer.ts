import { closeSync, fstatSync, openSync, readFileSync, readSync, truncateSync, writeSync } from 'node:fs';

/** Where the text of a basis stands in its drawer, in bytes, and the seal over both. */
export interface Place {
  at: number;
  bytes: number;
  seal: string;
}

/** What stands before each text: its basis, its seal and its length in bytes. */
const HEADER = /^([0-9a-f]{64}) ([0-9a-f]{64}) (\d{10})\n$/;
const HEADER_BYTES = 64 + 1 + 64 + 1 + 10 + 1;

/** Bytes of a record, its header included. */
export const sizeOf = ({ bytes }: Place): number => HEADER_BYTES + bytes;

/**
 * What a drawer holds, by basis; of two records of one basis the later. Only headers are read. What a killed build left at its end, or
 * somebody made of it, is cut off, so that what comes after it can be found. A file that cannot be read holds nothing.
 */
export function placesIn(file: string): Map<string, Place> {
  const places = new Map<string, Place>();
  try {
    const drawer = openSync(file, 'r');
    const { size } = fstatSync(drawer);
    const bytes = Buffer.alloc(HEADER_BYTES);
    let at = 0;
    while (at < size) {
      readSync(drawer, bytes, 0, HEADER_BYTES, at);
      const header = HEADER.exec(bytes.toString('latin1'));
      if (!header) break;
      const place = { at: at + HEADER_BYTES, bytes: Number(header[3]), seal: header[2] };
      if (place.at + place.bytes > size) break;
      places.set(header[1], place);
      at += sizeOf(place);
    }
    closeSync(drawer);
    if (at < size) truncateSync(file, at);
  } catch {
    return places;
  }
  return places;
}

/** Text at a place of a drawer. Throws what the file system throws. */
export function readPlace(file: string, { at, bytes }: Place): string {
  const drawer = openSync(file, 'r');
  try {
    const read = Buffer.alloc(bytes);
    return read.toString('utf8', 0, readSync(drawer, read, 0, bytes, at));
  } finally {
    closeSync(drawer);
  }
}

/** Puts a record at the end of a drawer. Throws what the file system throws; what was written of the record then is cut off again. */
export function append(file: string, basis: string, seal: string, text: string): Place {
  const bytes = Buffer.byteLength(text);
  const record = Buffer.from(`${basis} ${seal} ${String(bytes).padStart(10, '0')}\n${text}`);
  const drawer = openSync(file, 'a');
  const { size } = fstatSync(drawer);
  try {
    for (let done = 0; done < record.length;) done += writeSync(drawer, record, done);
  } catch (error) {
    truncateSync(file, size);
    throw error;
  } finally {
    closeSync(drawer);
  }
  return { at: size + HEADER_BYTES, bytes, seal };
}

/** The records at some places of a drawer, one after another. Throws what the file system throws. */
export function recordsAt(file: string, places: readonly Place[]): Uint8Array {
  const whole = readFileSync(file);
  return Buffer.concat(places.map(({ at, bytes }) => whole.subarray(at - HEADER_BYTES, at + bytes)));
}
