import { asAttributeExpression } from './js-string.ts';
import type { TextElement } from './nodes.ts';
import { isPlain, SEARCHED } from './plain-words.ts';

const TOKEN = /\s+|\S+/g;

/** Signs that may stand, behind a backslash, in the copy of a token that only `getHeadings()` reads. */
const NOT_READABLE = /[^\p{L}\p{M}\p{Nd}“”‘’„‚«»‹›–—…'"().,;:!?/&%$€£-]/gu;
const PUNCTUATION = /[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/g;

/**
 * The words of a heading. Both engines make the heading's entry in `getHeadings()` and its id from the *source* of an expression,
 * so what cannot stay Markdown is written as `<span set:text={"exact"}>readable{}</span>`: the page shows the first, the list reads the second.
 * The `{}` after it keeps @astrojs/mdx's `optimize` from taking the span for static and writing the second over the first.
 * `edges` tells whether an element stands right before and after the text. Not for a heading that `isSearchedFor`.
 */
export function headingText(text: string, edges = { before: false, after: false }): string {
  let out = '';
  let risky = '';
  let space = '';
  const flush = (): void => {
    if (risky) out += setText(risky);
    risky = '';
  };
  // One space between two things is kept as it is; at a heading's edge Markdown would drop it.
  const follows = (): boolean => edges.before || out + risky !== '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.trim() === '') space = token;
    else {
      const single = space === ' ' && follows();
      if (!single) risky += space;
      if (single || isPlainInHeading(token)) flush();
      if (single) out += ' ';
      if (isPlainInHeading(token)) out += token;
      else risky += token;
      space = '';
    }
  }
  const isKept = space === ' ' && edges.after && follows();
  if (!isKept) risky += space;
  flush();
  return isKept ? `${out} ` : out;
}

/** Markup signs of a heading: shown, but no part of its entry in `getHeadings()`. */
export function headingSign(sign: TextElement): string {
  const value = sign.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return `<span class="sign" set:text=${asAttributeExpression(value)} />`;
}

/** `# ` stands before it, so a word that opens a module block at the start of a line is a word here. */
function isPlainInHeading(token: string): boolean {
  return isPlain(token) || token === 'import' || token === 'export';
}

function setText(value: string): string {
  const readable = value.replace(NOT_READABLE, '').replace(PUNCTUATION, '\\$&');
  return readable.trim() && !value.includes('import')
    ? `<span set:text=${asAttributeExpression(value)}>${readable}{}</span>`
    : shownText(value);
}

/** Words that the page shows and `getHeadings()` does not have. */
export function shownText(value: string): string {
  return value.trim() === ''
    ? `<span set:html=${asAttributeExpression(asReferences(value))} />`
    : `<span set:text=${asAttributeExpression(value)} />`;
}

/** Whether a heading has words that Astro or Vite would find in the module and replace. */
export function isSearchedFor(heading: string): boolean {
  return heading.includes(SEARCHED) || heading.includes('import.meta');
}

/** Astro leaves out a `set:text` that is nothing but white space; written as references it is not that to Astro. */
function asReferences(value: string): string {
  return Array.from(value, (char) => `&#${char.codePointAt(0)};`).join('');
}
