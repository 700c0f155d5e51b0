import type { Span } from '../model.ts';
import { PLACES_MOST, occurrencesOf } from './occurrences.ts';
import { MOST_CONTEXT } from '../selector.ts';
import type { Selector } from '../selector.ts';

/** Where a selector's words stand, or why nobody can tell. */
export type Anchor = Span | { orphan: string };

/**
 * Characters that must be as they were, words and context together, where not all of the context is: fewer are written again by
 * chance, and a decision would move to words that only look alike.
 */
const ENOUGH = 40;

/**
 * Finds the words of each selector in `text`: at its position where they stand there in their context, else in the one place where words
 * and context are as they were, else, for words that stood in the text once and still do, there if enough around them is as it was.
 * Anything else is an orphan: never the likeliest of several. Linear in the text and the selectors together.
 */
export function anchor(text: string, selectors: readonly Selector[]): Anchor[] {
  const astray = selectors.filter((selector) => !isInPlace(text, selector));
  const places = occurrencesOf(
    text,
    astray.map(({ exact }) => exact),
  );
  const contexts = new Contexts(text);
  return selectors.map((selector) => {
    const { exact, position } = selector;
    const start = isInPlace(text, selector) ? position!.start : find(selector, places.get(exact)!, contexts);
    return typeof start === 'number' ? { start, end: start + exact.length } : start;
  });
}

function isInPlace(text: string, { exact, prefix = '', suffix = '', position }: Selector): boolean {
  return (
    position !== undefined &&
    text.startsWith(exact, position.start) &&
    text.startsWith(suffix, position.start + exact.length) &&
    text.endsWith(prefix, position.start)
  );
}

/** Where the words begin, of all `places` that they stand in. */
function find(selector: Selector, places: number[], contexts: Contexts): number | { orphan: string } {
  const { exact, prefix = '', suffix = '', times = 1 } = selector;
  if (places.length === 0) return { orphan: 'its words are not in the text' };
  if (places.length > PLACES_MOST)
    return { orphan: `its words stand in more than ${PLACES_MOST} places, and not at its position` };
  const same = contexts.places(exact, places, prefix.length, suffix.length).get(prefix + suffix) ?? [];
  // Words that more context did not tell from others are told by their position alone; were one of them taken away, which is it?
  const told = times === 1 || Math.max(prefix.length, suffix.length) < MOST_CONTEXT || places.length >= times;
  if (same.length === 1 && told) return same[0];
  if (same.length > 0)
    return { orphan: `its words stand in ${places.length} places, and nothing around them tells which` };
  if (places.length > 1 || times > 1)
    return {
      orphan: `its words stand in ${places.length === 1 ? 'one place' : `${places.length} places`}, none of them with what stood around them`,
    };
  const [place] = places;
  const before = contexts.places(exact, places, prefix.length, 0).has(prefix) ? prefix.length : 0;
  const after = contexts.places(exact, places, 0, suffix.length).has(suffix) ? suffix.length : 0;
  return exact.length + before + after >= ENOUGH
    ? place
    : { orphan: 'its words are few, and what stands around them is not what stood there' };
}

/** The places of words by what stands around them, made once for all that ask for the same words and as much context. */
class Contexts {
  readonly #text: string;
  readonly #known = new Map<string, Map<string, Map<string, number[]>>>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Places by `before` characters and `after` characters around them, which stand in the key without the words. */
  places(exact: string, all: number[], before: number, after: number): ReadonlyMap<string, number[]> {
    const known = this.#known.get(exact) ?? new Map<string, Map<string, number[]>>();
    this.#known.set(exact, known);
    const key = `${before}:${after}`;
    let byContext = known.get(key);
    if (!byContext) {
      byContext = new Map();
      for (const at of all) {
        const end = at + exact.length;
        const around = this.#text.slice(Math.max(0, at - before), at) + this.#text.slice(end, end + after);
        const same = byContext.get(around);
        if (same) same.push(at);
        else byContext.set(around, [at]);
      }
      known.set(key, byContext);
    }
    return byContext;
  }
}
