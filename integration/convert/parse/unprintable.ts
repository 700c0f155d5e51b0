import type { Message } from '../model.ts';

/** Characters that a reader does not see as they are, in the order they are reported, each with its reason. */
const KINDS: readonly (readonly [rule: string, pattern: RegExp, reason: string, expected: string])[] = [
  [
    'no-html-character',
    /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    'No HTML page can hold this character (NUL or half of a surrogate pair); U+FFFD stands for it on the page.',
    'a text that was decoded with the right encoding',
  ],
  [
    'control-character',
    // eslint-disable-next-line no-control-regex
    /[\x01-\x08\x0e-\x1f\x7f-\x9f]/g,
    'This control character is kept, but a reader does not see it; U+0080 to U+009F are often punctuation of Windows-1252 that was read as Latin-1.',
    'a text that was decoded with the right encoding',
  ],
  [
    'direction-character',
    /[\u202a-\u202e\u2066-\u2069]/g,
    'This character changes the direction of the words after it; it is kept, and a page may show the words in another order than the file has them.',
    'words in the order in which they are read',
  ],
];

/** Any of them, and whole surrogate pairs: most texts have none, and are read once. */
// eslint-disable-next-line no-control-regex
const ANY = /[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;

/** One message for each kind of character that does not show, at its first place, with the number of places. */
export function findUnprintable(text: string): Message[] {
  const messages: Message[] = [];
  if (!ANY.test(text)) return messages;
  for (const [rule, pattern, reason, expected] of KINDS) {
    let count = 0;
    let first = -1;
    for (const match of text.matchAll(pattern)) {
      if (count === 0) first = match.index;
      count++;
    }
    if (count === 0) continue;
    const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0');
    const actual = `U+${code}${count > 1 ? `, the first of ${count} such characters` : ''}`;
    messages.push({ rule, reason, place: { start: first, end: first + 1 }, actual, expected });
  }
  return messages;
}
