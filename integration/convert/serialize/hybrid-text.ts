import { asExpressions } from './js-string.ts';
import { isPlain, plainRun } from './plain-words.ts';

/** A run of white space and a run of anything else; one of them may be missing at the edges of a text. */
const TOKEN = /(\s*)(\S*)/y;
/** Punctuation that ends what an element before it said. */
const CLOSING = /[,;:.?!)]{1,2}(?!\S)/y;

/** Where a text stands: what is beside it decides whether a space at its edge would be kept. */
export interface Surroundings {
  /** Something is written before / after the text in the same line of MDX. */
  before: boolean;
  after: boolean;
}

/** Whether a text holds a word that would stay Markdown, so that its paragraph can be a Markdown paragraph. */
export function hasPlainWord(text: string): boolean {
  for (let at = 0; at < text.length;) {
    TOKEN.lastIndex = at;
    const [both, space, token] = TOKEN.exec(text)!;
    if (token !== '' && (plainRun(text, at + space.length) > 0 || isPlain(token))) return true;
    at += both.length;
  }
  return false;
}

/**
 * Writes text so that it reads as Markdown and evaluates to the very same characters: plain words stay, everything else stands in
 * JavaScript strings. Line breaks are always inside a string, so that no syntax of the start of a line can ever arise.
 */
export function hybridText(text: string, { before, after }: Surroundings): string {
  let out = '';
  let risky = '';
  let at = 0;
  if (before) {
    CLOSING.lastIndex = 0;
    out = CLOSING.exec(text)?.[0] ?? '';
    at = out.length;
  }
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const [both, space, token] = TOKEN.exec(text)!;
    const run = token === '' ? 0 : plainRun(text, at + space.length);
    const isWord = run > 0 || (token !== '' && isPlain(token));
    // A single space is kept between two things on one line, and nowhere else for sure.
    const isKept =
      space === ' ' &&
      (out !== '' || risky !== '' || before) &&
      (token === '' ? after : isWord || risky === '');
    if (!isKept) risky += space;
    if (risky !== '' && (isWord || isKept)) {
      out += asExpressions(risky);
      risky = '';
    }
    if (isKept) out += ' ';
    if (isWord) out += run > 0 ? text.slice(at + space.length, at + space.length + run) : token;
    else risky += token;
    at += run > 0 ? space.length + run : both.length;
  }
  return risky === '' ? out : out + asExpressions(risky);
}
