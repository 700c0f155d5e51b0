import { Is } from '../languages/index.ts';
import type { Article, Quotation } from '../model.ts';
import { blockAt } from '../parse/index.ts';
import { isNamedIn } from '../people/index.ts';
import type { Entity, Places } from '../people/index.ts';
import { firstWordAt, Shape, STOPS, wordsIn } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { subjectAt } from './adjacent-names.ts';

/** Words of a paragraph of narration, and blocks from it back to words that another may have said. */
const LONGEST = 40;
const NEAR = 2;
const STOP = 46;

/**
 * Who speaks in a paragraph of its own after one that is about them: Quill rose to answer. ¶ “I have built four bridges.” Only where nobody speaks before,
 * whom they may answer, or they do themselves: “You are early,” said Quill. ¶ Nobody answered. Quill tried again. ¶ “Or I am late.”
 */
export function speakersAfterBeats(
  article: Article,
  words: Words,
  places: Places,
  quotations: readonly Quotation[],
): Map<Quotation, Entity> {
  const found = new Map<Quotation, Entity>();
  let last: Quotation | null = null;
  for (const quotation of quotations) {
    if (quotation.kind !== 'run-in' || quotation.marked.length === 0) continue;
    const entity =
      quotation.type === 'direct' && !quotation.source ? beatBefore(article, words, places, quotation) : null;
    const isFirst =
      !last ||
      blockAt(article, last.marked.at(-1)!.start) < blockAt(article, quotation.marked[0].start) - NEAR - 1;
    if (entity && (isFirst || isNamedBy(words, places, last, entity))) found.set(quotation, entity);
    last = quotation;
  }
  return found;
}

/** The subject of the last sentence of the paragraph before, if that names nobody else and holds no marks. */
function beatBefore(article: Article, words: Words, places: Places, { marked }: Quotation): Entity | null {
  const block = blockAt(article, marked[0].start);
  const start = firstWordAt(words, marked[0].start);
  if (block === 0 || start !== words.blocks[block] || words.hash[start - 1] !== STOP) return null;
  const first = words.blocks[block - 1];
  if (start - first > LONGEST) return null;
  let w = start - 1;
  while (w > first && !STOPS.has(words.hash[w - 1])) w--;
  const entity =
    subjectAt(words, places, pastOffice(words, places, w))?.entity ?? apposedTo(words, places, w);
  if (!entity || marked.some((span) => isNamedIn(entity, span))) return null;
  for (let at = first; at < start; at++) {
    const other = places.get(at)?.entity;
    if ((other && other !== entity && !other.body) || (words.opens[at] === 1 && at > first)) return null;
  }
  return entity;
}

function isNamedBy(words: Words, places: Places, quotation: Quotation | null, entity: Entity): boolean {
  if (!quotation?.source) return false;
  const { from, to } = wordsIn(words, quotation.source);
  for (let w = from; w < to; w++) if (places.get(w)?.entity === entity) return true;
  return false;
}

/** "Chief engineer Edith Crowe rose", "The bride's uncle, Abel Tuck, rose": past what stands before the name that is the subject of a sentence. */
function pastOffice(words: Words, places: Places, from: number): number {
  for (let w = from; w < from + 4; w++) {
    if (places.has(w)) return w;
    if ((words.shape[w] & Shape.word) === 0 || (words.classes[w] & SMALL) !== 0) return from;
  }
  return from;
}

/** "The bride's uncle, Abel Tuck, banged" */
function apposedTo(words: Words, places: Places, from: number): Entity | null {
  if ((words.classes[from] & Is.determiner) === 0) return null;
  let comma = from + 1;
  while (comma < from + OFFICE && words.hash[comma] !== COMMA) comma++;
  const name = words.hash[comma] === COMMA ? places.get(comma + 1) : undefined;
  if (!name || name.entity.body) return null;
  const { end } = name.mention.words;
  const verb = words.classes[end + 1];
  const acts = (words.shape[end + 1] & (Shape.word | Shape.capital)) === Shape.word && (verb & NO_ACT) === 0;
  return words.hash[end] === COMMA && acts ? name.entity : null;
}

const COMMA = 44;
const OFFICE = 7;
const NO_ACT =
  Is.auxiliary | Is.holding | Is.preposition | Is.conjunction | Is.relative | Is.determiner | Is.pronoun;

const SMALL = Is.preposition | Is.conjunction | Is.saying | Is.auxiliary | Is.pronoun;
