import { SIGNS } from './characters.ts';

/** Letters, digits and such signs: no engine, with no feature switched on, reads any of them as markup. */
const C = `[\\p{L}\\p{M}\\p{Nd}${SIGNS}]`;

/**
 * Shapes of tokens (runs without white space) that stay Markdown, each with its reason. All other tokens become expressions.
 */
const PLAIN: readonly (readonly [shape: string, reason: string])[] = [
  [
    `\\(?(?=[^-/]*[^\\p{Nd}.,;:?!)/-])${C}+(?:[-/]${C}+)*[,;:?!.]?[)”’»]*[,;:?!.]?`,
    'words, also joined by a hyphen or slash; not digits alone, which a full stop turns into a list',
  ],
  [
    '\\(?[“‘]?(?:\\p{L}\\.){1,9}[,;:?!]?[)”’]*[,;:?!.]?',
    'initials and abbreviations: a letter before each full stop is no URL',
  ],
  ['\\(?\\p{Nd}+(?:[.,]\\p{Nd}+)*%?[,;]?', 'numbers'],
];
const SHAPE = new RegExp(`^(?:${PLAIN.map(([shape]) => shape).join('|')})$`, 'u');

/** Words that are plain by their shape and yet mean something, each with its reason. */
const NEVER: readonly (readonly [word: string, reason: string])[] = [
  ['import|export', 'open a module block at the start of a line, also before `{`, `*` or the line’s end'],
  ['www|https?|ftp|mailto|xmpp', 'open a bare URL or address, even across the end of an expression'],
];
/** What @astrojs/mdx searches the compiled module for, without asking what stands around it. */
export const SEARCHED = 'MDXContent';
export const NEVER_PLAIN = new RegExp(
  `${SEARCHED}|(?<![\\p{L}\\p{Nd}])(?:${NEVER.map(([word]) => word).join('|')})(?![\\p{L}\\p{Nd}])`,
  'iu',
);

/** Longer tokens are not words, and the patterns need not be tried on them. */
const LONGEST = 64;

/** Whether a token may stand in Markdown as it is. */
export function isPlain(token: string): boolean {
  return token.length <= LONGEST && SHAPE.test(token) && !NEVER_PLAIN.test(token);
}
