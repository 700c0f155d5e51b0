/**
 * Characters that steer a terminal, break a line of it, change the order of its words or do not show: control characters, halves of
 * surrogate pairs, the line and paragraph separators, bidi controls, and tags.
 */
const STEERING = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u{e0000}-\u{e007f}]/gu;
/** The same without the line feed and the tab. */
const STEERING_IN_LINES = /(?![\n\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u{e0000}-\u{e007f}]/gu;

/** As in JSON: `\u001b`, six characters for each UTF-16 code unit. */
const escaped = (sign: string): string =>
  Array.from(
    { length: sign.length },
    (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** Foreign words, such as a file's name, for one line of a terminal or a log: what would steer the terminal is written as `\u001b`. */
export const printable = (words: string): string => words.replaceAll(STEERING, escaped);

/** The same for whole lines: line feeds and tabs stay. */
export const printableLines = (text: string): string => text.replaceAll(STEERING_IN_LINES, escaped);

/** One process may hold this module several times: classes differ, this does not. */
const MARK = Symbol.for('astro-verbatim/printable');

/** An error with a message that may be printed as it is: by Astro, too, which prints that of its causes as well. */
export class PrintableError extends Error {
  readonly [MARK] = true;

  constructor(message: string, options?: ErrorOptions) {
    super(printableLines(message), options);
    makePrintable(this.cause);
  }
}

/**
 * Takes stack and cause from an error of ours, so that Astro prints the message alone, which says what a person is to do. The bug of
 * another kind of error is found by its stack.
 */
export function withoutStack(error: unknown): unknown {
  if (!(error instanceof Error && MARK in error)) return error;
  define(error, 'stack', '');
  Reflect.defineProperty(error, 'cause', { value: undefined, configurable: true, writable: true });
  return error;
}

/** Does `work`, whose failures are for who made the site. @throws what `work` throws, without stack where it is ours */
export function plainly<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw withoutStack(error);
  }
}

/** Makes the messages of an error and of its causes printable, and gives it back. */
export function makePrintable(error: unknown): unknown {
  for (let one = error; one instanceof Error; one = one.cause) {
    const { message, stack } = one;
    // The messages of some libraries' errors cannot be assigned to.
    define(one, 'message', printableLines(message));
    if (stack !== undefined) define(one, 'stack', printableLines(stack));
    if (one.cause === one) break;
  }
  return error;
}

function define(error: Error, key: 'message' | 'stack', value: string): void {
  if (error[key] !== value) Reflect.defineProperty(error, key, { value, configurable: true, writable: true });
}
