/** Of each kind: colours, a title for the window, a C1 sequence, erasing, a bidi override and isolate, separators, tags. */
const STEERS = [
  '\u001b[31m',
  '\u001b]0;Owned\u0007',
  '\u009b1A',
  '\b\b\u007f',
  '\u202egnp.',
  '\u2066\u061c\u200f',
  '\u2028\u2029',
  '\u{e0041}',
];
/** All of them, in words that a message must name. */
export const HOSTILE = `Ax${STEERS.join('x')}`;
/** As a file may be named where the reader of a terminal is to be fooled. */
export const HOSTILE_NAME = `pier${STEERS.join('')}`;

const STEERING =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** What would steer a terminal that shows the output, each kind once. */
export const steeringIn = (output: string): string[] => [
  ...new Set(
    Array.from(output.matchAll(STEERING), ([sign]) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase()}`),
  ),
];
