import { stdin, stdout } from 'node:process';

const ENTER = '\u001b[?1049h\u001b[?25l';
const LEAVE = '\u001b[?25h\u001b[?1049l';
const HOME = '\u001b[H';
const CLEAR_LINE = '\u001b[K';
const CLEAR_BELOW = '\u001b[J';

/** The looks that words on the screen have. */
export const look = {
  bold: (words: string) => `\u001b[1m${words}\u001b[22m`,
  dim: (words: string) => `\u001b[2m${words}\u001b[22m`,
  reverse: (words: string) => `\u001b[7m${words}\u001b[27m`,
};

/** Characters of an article that would steer the terminal, made visible. A line feed stays one. */
export const printable = (words: string) =>
  words
    .replaceAll(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\0-\u0009\u000b-\u001f\u007f-\u009f]/g, (sign) => (sign === '\t' ? ' ' : '\uFFFD'));

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

  /** Shows lines, the rest of the screen empty. They must fit. */
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
export function keysOf(data: string): string[] {
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
