/** One place where a name is printed. */
export interface Mention {
  start: number;
  end: number;
  /** Half-open range of words: the name without its titles. */
  words: { start: number; end: number };
  block: number;
  /** The first word of the titles and offices printed right before the name; where none are, the name's own first word. */
  titles: number;
  /** It stands in words that somebody is quoted as saying: whom they speak to or of, not who speaks. */
  quoted: boolean;
}

/** A mention before it is known whose it is. */
export interface NamePlace extends Mention {
  /** What its words are compared by: hashes without case and accents, particles and nicknames left out. */
  keys: readonly number[];
  /** Which of its words each of them is of, counted from its first. */
  offsets: readonly number[];
  /** A capital at its first word may be the sentence's. */
  opens: boolean;
  /** A form of address or an office stands before the name. */
  titled: boolean;
  /** A word in marks or brackets within the name. */
  nickname: { start: number; end: number } | null;
}

/** The word that a key is of. */
export function wordAt({ words: { start }, offsets }: NamePlace, key: number): number {
  return start + offsets[key];
}
