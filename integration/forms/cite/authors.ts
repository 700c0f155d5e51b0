import { writersOf } from '../../archive/writers.ts';

/** A person whose name is known in its parts, or a name as it stands: a body, a pseudonym, a name in an order that nothing tells. */
export type Author = { given: string; family: string } | { literal: string };

/** Given name, initials of others, family name: Latin letters, each with a capital. More words may be a surname of two. */
const PERSON =
  /^(\p{Lu}\p{Script=Latin}+(?:-\p{Lu}\p{Script=Latin}+)?(?: \p{Lu}\.)*|\p{Lu}\.(?: ?\p{Lu}\.)*) (\p{Lu}[\p{Script=Latin}’'-]+)$/u;
/** Two capitalised words that are no person. */
const BODY =
  /\b(?:agency|board|bureau|club|committee|correspondents?|council|courier|desk|editors?|gazette|herald|journal|news|newsroom|office|our|press|redaktion|reporters?|service|society|staff|team|the|times|writers?)\b/iu;

/**
 * The authors that a byline names (`writersOf`). Names are parted into given and family name only where that is safe: citations sort by
 * family name, and a name parted wrongly is worse than one left whole.
 */
export function authorsOf(byline: string | null): Author[] {
  if (byline === null) return [];
  const authors = writersOf(byline).map(toAuthor);
  // “Salt and Vinegar” is one name unless each of its parts is a person's.
  return authors.length === 1 || authors.every((author) => 'family' in author)
    ? authors
    : [{ literal: byline }];
}

function toAuthor(name: string): Author {
  const parts = BODY.test(name) ? null : PERSON.exec(name);
  return parts ? { given: parts[1], family: parts[2] } : { literal: name };
}
