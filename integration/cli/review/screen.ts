// eslint-disable-next-line no-restricted-imports -- the lines it writes are those of `lineOf`
import { stdin, stdout } from 'node:process';
import { printable } from '../../convert/printable.ts';

const ENTER = '\u001b[?1049h\u001b[?25l';
const LEAVE = '\u001b[?25h\u001b[?1049l';
const HOME = '\u001b[H';
const CLEAR_LINE = '\u001b[K';
const CLEAR_BELOW = '\u001b[J';

/** How words on the screen may look: the codes that begin and end it. */
const LOOKS = { bold: [1, 22], dim: [2, 22], reverse: [7, 27] } as const;
type Look = keyof typeof LOOKS;

/** Words of a line, with how they look where they do not look like the rest. */
export type Piece = string | { words: string; look: Look };

const as = (look: Look) => (words: string) => ({ words, look });
export const look = { bold: as('bold'), dim: as('dim'), reverse: as('reverse') };

/** A line of at most `columns` characters; whatever the words hold, no look is in it but those of the pieces. */
export function lineOf(pieces: readonly Piece[], columns: number): string {
  const shown = pieces.map((piece) =>
    typeof piece === 'string' ? { words: printable(piece) } : { ...piece, words: printable(piece.words) },
  );
  const isWhole = shown.reduce((sum, { words }) => sum + words.length, 0) <= columns;
  let left = isWhole ? columns : columns - 1;
  const line = shown.map((piece) => {
    const words = piece.words.slice(0, left);
    left -= words.length;
    if (!('look' in piece)) return words;
    const [begin, end] = LOOKS[piece.look];
    return `\u001b[${begin}m${words}\u001b[${end}m`;
  });
  return line.join('') + (isWhole ? '' : '…');
}

/**
 * A terminal with a screen of its own, read key by key. What was on it before comes back when it is left, however that happens: by
 * `close`, by an error, or by a signal.
 */
export class Screen {
  readonly #key: (key: string) => void;
  readonly #drawn: () => void;
  readonly #signal = (name: NodeJS.Signals) => {
    this.close();
    process.kill(process.pid, name);
  };
  #isOpen = false;

  /** @param drawn - called when the size changed */
  constructor(key: (key: string) => void, drawn: () => void) {
    this.#key = key;
    this.#drawn = drawn;
  }

  open(): void {
    this.#isOpen = true;
    stdout.write(ENTER);
    stdin.setRawMode(true);
    stdin.setEncoding('utf8');
    stdin.on('data', this.#read);
    stdin.resume();
    stdout.on('resize', this.#drawn);
    process.on('exit', this.#exit);
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, this.#signal);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    stdin.setRawMode(false);
    stdin.off('data', this.#read);
    stdin.pause();
    stdout.off('resize', this.#drawn);
    process.off('exit', this.#exit);
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(name, this.#signal);
    stdout.write(LEAVE);
  }

  /** Shows lines that `lineOf` made, the rest of the screen empty. They must fit. */
  show(lines: readonly string[]): void {
    if (!this.#isOpen) return;
    stdout.write(HOME + lines.map((line) => line + CLEAR_LINE).join('\r\n') + CLEAR_BELOW);
  }

  get size(): { columns: number; rows: number } {
    return { columns: stdout.columns || 80, rows: stdout.rows || 24 };
  }

  readonly #exit = () => {
    this.close();
  };

  readonly #read = (data: string) => {
    for (const key of keysOf(data)) this.#key(key);
  };
}

/** As terminals send them, with Shift and without. */
// eslint-disable-next-line no-control-regex
const ESCAPED = /^\u001b(?:\[1;2|\[|O)([A-D])/;
const ARROWS: Readonly<Record<string, string>> = { A: 'Up', B: 'Down', C: 'Right', D: 'Left' };
const NAMED: Readonly<Record<string, string>> = {
  '\r': 'Enter',
  '\n': 'Enter',
  '\t': 'Tab',
  '\u007f': 'Backspace',
  '\b': 'Backspace',
  '\u001b': 'Escape',
  '\u0003': 'Interrupt',
  '\u0004': 'Interrupt',
};

/** The keys in what a terminal sent at once: pasted words are many, an arrow is three or more characters. */
function keysOf(data: string): string[] {
  const keys: string[] = [];
  for (let rest = data; rest !== '';) {
    const arrow = ESCAPED.exec(rest);
    if (arrow) {
      keys.push(`${arrow[0].includes(';2') ? 'Shift' : ''}${ARROWS[arrow[1]]}`);
      rest = rest.slice(arrow[0].length);
      continue;
    }
    const [sign] = rest;
    keys.push(NAMED[sign] ?? String.fromCodePoint(rest.codePointAt(0)!));
    rest = rest.slice(NAMED[sign] ? 1 : keys[keys.length - 1].length);
  }
  return keys;
}
