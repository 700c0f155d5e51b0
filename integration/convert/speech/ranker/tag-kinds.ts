import type { Place } from './place.ts';
import type { Range } from './range.ts';

/** The subject of the verb of saying that stands by a quotation, read by grammar alone. */
export interface Tag {
  /** Word of the verb, or the first of “according to”. */
  verb: number;
  /**
   * `name`: `place`; `pronoun` and `noun`: the word `head`; `joint`: two speak at once, whom one name does not tell; `dropped`: the verb has
   * none: “Añadió:”.
   */
  subject: 'name' | 'pronoun' | 'noun' | 'joint' | 'dropped';
  place: Place | null;
  head: number;
  /** The words of a noun without a name, up to what it is of: “la presidenta”. */
  phrase: Range | null;
  side: 'after' | 'between' | 'before';
}

/** The subject of a verb. */
export interface Subject extends Pick<Tag, 'subject' | 'place' | 'head' | 'phrase'> {
  /** The word after it. */
  end: number;
}

/** The subject of “souligne-t-elle”, “fragte er”. */
export const PRONOUN = { subject: 'pronoun', place: null, phrase: null } as const;

export function tagOf(verb: number, { subject, place, head, phrase }: Subject, side: Tag['side']): Tag {
  return { verb, subject, place, head, phrase, side };
}

export function dropped(verb: number, side: Tag['side']): Tag {
  return { verb, subject: 'dropped', place: null, head: verb, phrase: null, side };
}
