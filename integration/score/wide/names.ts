import type { Person } from './gold.ts';

/** Titles and articles that may stand before a name in one text and not in another. */
const BEFORE_NAMES =
  /\b(?:mr|mrs|ms|miss|dr|sir|lord|lady|the|a|an|herr|frau|m|mme|senor|senora|don|dona|der|die|das|le|la|el|los|les)\b/g;

/**
 * Whether a credit names this person and nobody else: it agrees with one of the person's names, and holds no name of another person.
 */
export function names(credit: string, person: Person, people: readonly Person[]): boolean {
  return agrees(credit, [person.name, ...(person.aliases ?? [])]) && isAlone(credit, person, people);
}

/** Whether a credit is one of these names, a part of one, or holds one whole. */
export function agrees(credit: string, known: readonly string[]): boolean {
  const said = plain(credit);
  if (said === '') return false;
  return known.map(plain).some((name) => name !== '' && (holds(name, said) || holds(said, name)));
}

function isAlone(credit: string, person: Person, people: readonly Person[]): boolean {
  const [said, own] = [plain(credit), plain(person.name)];
  return !people.some(
    (other) =>
      other !== person &&
      [other.name, ...(other.aliases ?? [])]
        .map(plain)
        .some((name) => name !== '' && !holds(own, name) && holds(said, name)),
  );
}

/** Whether words hold others, whole and in this order. */
const holds = (words: string, others: string): boolean => ` ${words} `.includes(` ${others} `);

/** A name in lower case, without accents, signs, titles and articles. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(BEFORE_NAMES, ' ')
    .replace(/\s+/g, ' ')
    .trim();
