import type { Readable } from 'node:stream';

/**
 * The lines of a UTF-8 stream, ended by LF or CRLF only: JSON strings may hold U+2028, which `node:readline` would split at.
 * A byte order mark at the start is no part of the first line. Holds one line at a time.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let parts: string[] = [];
  let first = true;
  const whole = (last: string) => {
    const line = parts.length > 0 ? parts.join('') + last : last;
    parts = [];
    const clean = line.endsWith('\r') ? line.slice(0, -1) : line;
    const text = first && clean.startsWith('\uFEFF') ? clean.slice(1) : clean;
    first = false;
    return text;
  };
  for await (const chunk of stream as AsyncIterable<string>) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      yield whole(chunk.slice(from, at));
      from = at + 1;
    }
    if (from < chunk.length) parts.push(chunk.slice(from));
  }
  if (parts.length > 0) yield whole('');
}
