import { blockAt } from '../parse/index.ts';
import { firstWordAt, Shape, STOPS, withText } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import type { Article, Quotation, Span } from '../model.ts';
import { isNamedIn } from '../people/index.ts';
import type { Entity, Places } from '../people/index.ts';
import { Is } from '../languages/index.ts';

/** Signs before the closing mark after which a tag may stand: , ! ? … — */
const BEFORE_TAG = new Set([44, 33, 63, 0x2026, 0x2014]);
/** Signs before the opening mark after which words in marks may begin: these, and . : */
const BEFORE_MARKS = new Set([...BEFORE_TAG, 46, 58]);
/** Words that a sentence before the marks may have. */
const LONGEST = 60;
/** How a verb of the past ends in English: sneered, began, broke, sang. */
const PAST = /(?:ed|gan|oke|ang)$/;

/**
 * Gives direct quotations of a dialogue that name no source the person whose name stands next to their marks, as the subject of a tag or of a
 * sentence of its own in their paragraph: “Late,” sneered Quill. Quill rose. “Late.” Whoever is named within the marks is spoken to, or of, and
 * does not speak.
 *
 * @returns whom "he" or "she" means, where that is the source: Quill rose. “Late,” he said.
 */
export function adjacentSources(
  article: Article,
  words: Words,
  places: Places,
  quotations: readonly Quotation[],
): Map<Quotation, Entity> {
  const antecedents = new Map<Quotation, Entity>();
  for (const quotation of quotations) {
    const { kind, type, source, marked } = quotation;
    if (kind !== 'run-in' || type !== 'direct' || marked.length === 0) continue;
    if (source && !isPronoun(words, source)) continue;
    const found =
      (source ? null : afterMarks(article, words, places, quotation)) ??
      beforeMarks(article, words, places, quotation);
    if (!found || marked.some((span) => isNamedIn(found.entity, span))) continue;
    if (source) {
      antecedents.set(quotation, found.entity);
      continue;
    }
    quotation.source = withText(article.text, found.source);
    quotation.cue = found.cue && withText(article.text, found.cue);
  }
  return antecedents;
}

export interface Found {
  entity: Entity;
  source: Span;
  cue: Span | null;
}

/** "he", "she" */
function isPronoun(words: Words, { start, end }: Span): boolean {
  const w = firstWordAt(words, start);
  return words.end[w] >= end && (words.classes[w] & Is.pronoun) !== 0 && (words.classes[w] & GENDER) !== 0;
}

const GENDER = Is.female | Is.male;

/** “Late,” sneered Quill. “Late,” Quill sneered. “Late!” Quill rose. */
function afterMarks(article: Article, words: Words, places: Places, { marked }: Quotation): Found | null {
  for (const { end } of marked) {
    const w = firstWordAt(words, end);
    if (w + 1 >= words.blocks[blockAt(article, end - 1) + 1]) continue;
    const tag = BEFORE_TAG.has(words.hash[w - 1]) && isSmallWord(words, w);
    if (tag && PAST.test(words.text.slice(words.start[w], words.end[w]))) {
      const name = nameAt(words, places, w + 1);
      if (name) return { ...name, cue: { start: words.start[w], end: words.end[w] } };
    }
    const name = subjectAt(words, places, w);
    if (name) return name;
  }
  return null;
}

/** Quill rose. “Late.” */
function beforeMarks(article: Article, words: Words, places: Places, { marked }: Quotation): Found | null {
  const end = firstWordAt(words, marked[0].start);
  const first = words.blocks[blockAt(article, marked[0].start)];
  if (end === first || !BEFORE_MARKS.has(words.hash[end - 1])) return null;
  let w = end - 1;
  while (w > first && end - w < LONGEST && !STOPS.has(words.hash[w - 1])) {
    // What stands before is the tag of other words in marks, or goes on from them.
    if (words.opens[w] === 1 && words.hash[w - 1] !== DASH) return null;
    w--;
  }
  if (end - w >= LONGEST) return null;
  return subjectAt(words, places, (words.classes[w] & Is.conjunction) !== 0 ? w + 1 : w);
}

const DASH = 0x2014;

/** The name that begins at a word and that a verb follows. Who hears, knows or is something need not be who speaks. */
export function subjectAt(words: Words, places: Places, from: number): Found | null {
  const name = nameAt(words, places, from);
  if (!name) return null;
  const verb = firstWordAt(words, name.source.end);
  return isSmallWord(words, verb) && (words.classes[verb] & (Is.auxiliary | Is.holding)) === 0 ? name : null;
}

/** The name that begins at a word, its titles included. */
function nameAt(words: Words, places: Places, from: number): Found | null {
  const titled = (words.classes[from] & Is.title) !== 0 && (words.shape[from] & Shape.capital) !== 0;
  const found = places.get(titled ? from + 1 : from);
  if (!found || found.entity.body) return null;
  const end = words.end[found.mention.words.end - 1];
  return { entity: found.entity, source: { start: words.start[from], end }, cue: null };
}

const NO_VERB = Is.preposition | Is.conjunction | Is.determiner | Is.pronoun | Is.relative;

/** A word in small letters that may be a verb. */
function isSmallWord(words: Words, w: number): boolean {
  return (
    w < words.count &&
    (words.shape[w] & (Shape.word | Shape.capital)) === Shape.word &&
    (words.classes[w] & NO_VERB) === 0
  );
}
