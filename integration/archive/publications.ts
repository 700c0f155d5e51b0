import type { Entry } from './entry.ts';
import { quotationsOf, sourceOf } from './quotation.ts';
import { foldOf } from './slugs.ts';

/** What stands before the name of a paper in one text and not in another: “The Tide Tables”, “Tide Tables”. */
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|los|las) (?=.{3})/;

/** As `foldOf`, for publishers and works: with or without an article they are the same. */
export const sourceFoldOf = (name: string): string => foldOf(name).replace(ARTICLE, '');

/**
 * Which names are publications that are also said to say things (“the Tide reported”): those that at least as many quotations are
 * taken from as are said by them and taken from nothing. They stand among the sources, not among the people.
 */
export function publicationsIn(entries: Iterable<Entry>): (name: string) => boolean {
  const taken = new Map<string, number>();
  const said = new Map<string, number>();
  const count = (counts: Map<string, number>, name: string) =>
    counts.set(sourceFoldOf(name), (counts.get(sourceFoldOf(name)) ?? 0) + 1);
  for (const entry of entries)
    for (const quotation of quotationsOf(entry)) {
      const source = sourceOf(quotation);
      if (source !== null) count(taken, source);
      else if (quotation.speaker) count(said, quotation.speaker.name);
    }
  return (name) => {
    const fold = sourceFoldOf(name);
    return taken.has(fold) && taken.get(fold)! >= (said.get(fold) ?? 0);
  };
}
