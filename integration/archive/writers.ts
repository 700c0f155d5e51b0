/** What parts the names of a byline whose white space is single spaces: “A and B”, “A & B”, “A; B”. */
const BETWEEN = / ?; ?| (?:[&y]|and|und|et|[ei]|en) /iu;
/** A comma parts names where others are parted as well (“A, B and C”); else what follows is the writer's office or place. */
const COMMA = / ?, /;
/** Words of an office that begins with a capital. */
const OFFICE =
  /\b(?:columnist|correspondent|critic|editor|reporter|staff|writer|photographer|chefredakteur(?:in)?|korrespondent(?:in)?|redakteur(?:in)?|redaktion|rédact(?:eur|rice)|redactora?|reporterin)\b/iu;
/** What stands before the names in a field that says `by`. */
const BY = /^(?:by|von|par|por|de|di|door)\s+(?=\p{Lu})/iu;
const LONGEST = 300;

/** The writers that a byline names, each once, without their offices: `Ann Lee and Ben Ode, court reporters` → two names. */
export function writersOf(byline: string | null): string[] {
  if (byline === null) return [];
  const words = byline.replaceAll(/\s+/g, ' ').trim().replace(BY, '');
  if (words.length > LONGEST) return [words];
  const parts = words.split(BETWEEN);
  const isList = parts.length > 1;
  const names = parts.flatMap((part, index) => {
    const [name, ...rest] = part.split(COMMA);
    // In “A, B and C” a comma stands before the last name is parted; what follows that is an office.
    return isList && index < parts.length - 1 ? [name, ...rest] : rest.every(isOffice) ? [name] : [part];
  });
  const writers = names
    .map((name) => name.trim().replace(/,$/, ''))
    .filter((name) => name !== '' && !isOffice(name));
  return writers.length > 0 ? [...new Set(writers)] : [words];
}

const isOffice = (words: string) => /^\p{Ll}/u.test(words) || OFFICE.test(words);
