import { Buffer } from 'node:buffer';
import type { Readable } from 'node:stream';
import { grouped } from '../grouped.ts';

/** A line of more bytes than were asked for, read over and not held. */
export interface LongLine {
  bytes: number;
}

/** What is wrong with such a line, in words. */
export const tooLong = ({ bytes }: LongLine, maxBytes: number): string =>
  `received ${grouped(bytes)} bytes, expected at most ${grouped(maxBytes)}; divide the text, or raise --max-bytes`;

/**
 * The lines of a UTF-8 stream, ended by LF or CRLF only: JSON strings may hold U+2028, which `node:readline` would split at.
 * A byte order mark at the start is no part of the first line. Holds one line at a time, and never more than `maxBytes` of it.
 */
export async function* linesOf(stream: Readable, maxBytes: number): AsyncGenerator<string | LongLine> {
  stream.setEncoding('utf8');
  let parts: string[] = [];
  let bytes = 0;
  let first = true;
  const take = (part: string) => {
    bytes += Buffer.byteLength(part);
    if (bytes > maxBytes) parts = [];
    else parts.push(part);
  };
  const whole = (): string | LongLine => {
    const line = bytes > maxBytes ? { bytes } : parts.join('');
    [parts, bytes] = [[], 0];
    if (typeof line !== 'string') {
      first = false;
      return line;
    }
    const clean = line.endsWith('\r') ? line.slice(0, -1) : line;
    const text = first && clean.startsWith('\uFEFF') ? clean.slice(1) : clean;
    first = false;
    return text;
  };
  for await (const chunk of stream as AsyncIterable<string>) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      take(chunk.slice(from, at));
      yield whole();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.slice(from));
  }
  if (bytes > 0) yield whole();
}
