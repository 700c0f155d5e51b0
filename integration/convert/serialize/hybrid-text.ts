import { asExpressions } from './js-string.ts';
import { Unit, unitOf } from './characters.ts';
import { plainRun } from './plain-run.ts';
import { isPlain } from './plain-words.ts';

/** Punctuation that ends what an element before it said. */
const CLOSING = /[,;:.?!)]{1,2}(?!\S)/y;

/** Where a text stands: what is next to it decides whether a space at its edge would be kept. */
export interface Surroundings {
  /** Something is written before / after the text in the same line of MDX. */
  before: boolean;
  after: boolean;
}

/** Where the white space at `at` ends. */
function spaceEnd(text: string, at: number): number {
  while (at < text.length && unitOf(text.charCodeAt(at)) === Unit.space) at++;
  return at;
}

/** Where the run of anything else at `at` ends. */
function tokenEnd(text: string, at: number): number {
  while (at < text.length && unitOf(text.charCodeAt(at)) !== Unit.space) at++;
  return at;
}

/** Whether a text holds a word that would stay Markdown, so that its paragraph can be a Markdown paragraph. */
export function hasPlainWord(text: string): boolean {
  for (let at = spaceEnd(text, 0); at < text.length;) {
    const end = tokenEnd(text, at);
    if (plainRun(text, at, 1) > 0 || isPlain(text.slice(at, end))) return true;
    at = spaceEnd(text, end);
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
    const from = spaceEnd(text, at);
    const run = plainRun(text, from);
    const end = run > 0 ? from + run : tokenEnd(text, from);
    const token = text.slice(from, end);
    const isWord = run > 0 || (token !== '' && isPlain(token));
    // A single space is kept between two things on one line, and nowhere else for sure.
    const isKept =
      from === at + 1 &&
      text.charCodeAt(at) === 32 &&
      (out !== '' || risky !== '' || before) &&
      (token === '' ? after : isWord || risky === '');
    if (!isKept) risky += text.slice(at, from);
    if (risky !== '' && (isWord || isKept)) {
      out += asExpressions(risky);
      risky = '';
    }
    if (isKept) out += ' ';
    if (isWord) out += token;
    else risky += token;
    at = end;
  }
  return risky === '' ? out : out + asExpressions(risky);
}
