import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** “From alice@example.net Mon Nov  9 08:00:00 1998” */
const FROM_LINE = /^From \S.*\d/;
const HEADER_LINE = /^(?:[\w.-]+:|>From |[ \t])/;

/**
 * The messages of a mail file, each as its bytes. An mbox parts them by lines that begin with `From `, after a blank line and before a header line;
 * a file that does not begin with such a line is one message, and so is every `.eml`. `>From ` at the start of a line loses the sign that mbox put before it.
 */
export async function* splitMbox(file: string): AsyncGenerator<Buffer> {
  const isOne = /\.eml$/i.test(file);
  const lines = createInterface({
    input: createReadStream(file, 'latin1'),
    crlfDelay: Infinity,
  });
  let message: string[] = [];
  let isMbox: boolean | null = null;
  /** A `From ` line that parts messages if the next line is a header. */
  let held: string | null = null;
  let isAfterBlank = true;
  for await (const line of lines) {
    if (held !== null) {
      if (HEADER_LINE.test(line)) {
        isMbox ??= true;
        if (hasWords(message)) yield bytesOf(message);
        message = [];
      } else message.push(held);
      held = null;
    }
    if (FROM_LINE.test(line) && isAfterBlank && isMbox !== false && !(isOne && isMbox)) {
      held = line;
      continue;
    }
    if (line.trim() !== '') isMbox ??= false;
    isAfterBlank = line.trim() === '';
    if (isAfterBlank && message.length === 0) continue;
    message.push(isMbox ? line.replace(/^>(>*From )/, '$1') : line);
  }
  if (held !== null) message.push(held);
  if (hasWords(message)) yield bytesOf(message);
}

const hasWords = (lines: readonly string[]) => lines.some((line) => line.trim() !== '');
const bytesOf = (lines: readonly string[]) => Buffer.from(`${lines.join('\n')}\n`, 'latin1');
