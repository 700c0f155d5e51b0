import { asExpressions } from './js-string.ts';
import { isPlain } from './plain-words.ts';

/** Runs of white space and runs of anything else. */
const TOKEN = /\s+|\S+/g;

/** Where a text stands: what is beside it decides whether a space at its edge would be kept. */
export interface Surroundings {
  /** Something is written before / after the text in the same line of MDX. */
  before: boolean;
  after: boolean;
}

/** Whether a text holds a word that would stay Markdown, so that its paragraph can be a Markdown paragraph. */
export function hasPlainWord(text: string): boolean {
  for (const [token] of text.matchAll(TOKEN)) if (isPlain(token)) return true;
  return false;
}

/**
 * Writes text so that it reads as Markdown and evaluates to the very same characters: plain words stay, everything else stands in
 * JavaScript strings. Line breaks are always inside a string, so that no syntax of the start of a line can ever arise.
 */
export function hybridText(text: string, { before, after }: Surroundings): string {
  let out = '';
  let risky = '';
  let space = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.trim() === '') space = token;
    else if (isPlain(token)) {
      const single = space === ' ' && (out !== '' || risky !== '' || before);
      if (!single) risky += space;
      if (risky) out += asExpressions(risky);
      out += (single ? ' ' : '') + token;
      risky = space = '';
    } else {
      if (risky === '' && space === ' ' && (out !== '' || before)) out += ' ';
      else risky += space;
      risky += token;
      space = '';
    }
  }
  if (space === ' ' && after && (out !== '' || risky !== '' || before))
    return out + (risky && asExpressions(risky)) + ' ';
  risky += space;
  return out + (risky && asExpressions(risky));
}
