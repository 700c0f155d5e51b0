import { Is } from '../languages/index.ts';
import type { Quotation, Span } from '../model.ts';
import type { Entity, Places } from '../people/index.ts';
import { Shape, wordsIn } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/** How many quotations after one that calls somebody the narrator may answer. */
const REACH = 2;

/**
 * What somebody says who tells a story as “I” and is named only by others: “Sit down, Pym,” said the consul. “I would rather stand,” I said. Whom the
 * words before an answer of the narrator call, and whom nothing else names, is the narrator; nobody is where the text calls several so.
 */
export function saidByNarrator(
  words: Words,
  places: Places,
  quotations: readonly Quotation[],
): Map<Quotation, Entity> {
  const turns = quotations.filter(
    ({ kind, type, source }) => kind === 'run-in' && type === 'direct' && source,
  );
  const called = new Set<Entity>();
  const unnamed = new Map<Entity, boolean>();
  turns.forEach((turn, i) => {
    if (!isNarrated(words, turn)) return;
    for (let k = i - 1; k >= Math.max(0, i - REACH); k--)
      if (!isNarrated(words, turns[k]))
        for (const entity of calledIn(words, places, turns[k], unnamed)) called.add(entity);
  });
  const [narrator] = called;
  if (called.size !== 1) return new Map();
  return new Map(turns.filter((turn) => isNarrated(words, turn)).map((turn) => [turn, narrator]));
}

/** Whether a quotation's source is “I”. */
export function isNarrated(words: Words, { source }: Quotation): boolean {
  if (!source) return false;
  const { from, to } = wordsIn(words, source);
  const own = Is.pronoun | Is.firstPerson;
  return to - from === 1 && (words.classes[from] & own) === own && (words.classes[from] & Is.plural) === 0;
}

/** People whom the words speak to, between signs or at an end, and whom the article's own words never name. */
function calledIn(
  words: Words,
  places: Places,
  { content }: Quotation,
  unnamed: Map<Entity, boolean>,
): Entity[] {
  return content.flatMap((piece: Span) => {
    const { from, to } = wordsIn(words, piece);
    const found: Entity[] = [];
    for (let w = from; w < to; w++) {
      const name = places.get(w);
      if (!name || name.entity.body || !isUnnamed(name.entity, unnamed)) continue;
      const { titles, words: place } = name.mention;
      const opens = titles === from || isSign(words, titles - 1);
      if (opens && (place.end >= to || isSign(words, place.end))) found.push(name.entity);
    }
    return found;
  });
}

const isSign = (words: Words, w: number): boolean => (words.shape[w] & Shape.punctuation) !== 0;

/** Whether the article's own words never name somebody; counted once for each. */
function isUnnamed(entity: Entity, known: Map<Entity, boolean>): boolean {
  let unnamed = known.get(entity);
  if (unnamed === undefined) known.set(entity, (unnamed = entity.mentions.every(({ quoted }) => quoted)));
  return unnamed;
}
