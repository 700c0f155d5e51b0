/* eslint-disable no-restricted-syntax -- everything that this package prints goes through here */
import { once } from 'node:events';
import { printable, printableLines } from '../convert/printable.ts';

/** Writes a line, or several, to standard error. `command`: which command of `verbatim` it is of, where it is a fault. */
export function tell(message: string, command?: string): void {
  process.stderr.write(
    `${printableLines(command === undefined ? message : `verbatim ${command}: ${message}`)}\n`,
  );
}

/** Writes a line, or several, to standard output. */
export function print(text: string): void {
  process.stdout.write(`${printableLines(text)}\n`);
}

/** Writes a value to standard output as a line of JSON, and waits where the reader is slower. */
export async function printJson(value: unknown): Promise<void> {
  // Inside a string of JSON the escapes stand for the same characters; nowhere else does it hold any of these.
  const isTaken = process.stdout.write(`${printable(JSON.stringify(value))}\n`);
  if (!isTaken) await once(process.stdout, 'drain');
}

/** Replaces the line of the terminal that the cursor is in; an empty one takes it away. */
export function redraw(line: string): void {
  process.stderr.write(`\r\u001b[K${printable(line)}`);
}

/** Hands on a line that Astro printed, with its colours and no other sequence that steers a terminal. */
export function passOn(line: string, stream: 'stdout' | 'stderr'): void {
  const parts = line.split(COLOURS).map((part, index) => (index % 2 === 0 ? printableLines(part) : part));
  process[stream].write(`${parts.join('')}\n`);
}

// eslint-disable-next-line no-control-regex
const COLOURS = /(\u001b\[[\d;]*m)/;
