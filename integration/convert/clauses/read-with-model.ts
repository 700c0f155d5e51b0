import { readWithModel } from './model/attribution-model.ts';
import type { ModelAttribution, ModelRun } from './model/attribution-model.ts';
import type { Article, Span } from '../model.ts';
import { Is } from '../languages/index.ts';
import type { Marked } from '../marks/index.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { reportsNothing } from './reports-nothing.ts';
import { firstWordAt, Shape } from '../text/index.ts';
import type { Atoms, Words } from '../text/index.ts';

/** What the attribution model says of an English article, in the terms of `assemble`. */
export interface ModelView {
  attributions: FoundAttribution[];
  /** One for each outermost run in marks that the model has seen, by its start. */
  runs: Map<number, ModelRun>;
}

/** Below this an attribution is wrong more often than three times in four: nothing to bother a reviewer with. */
const LEAST = 0.25;

/** Reads an English article with the attribution model. Blocks in `closed` are read by others. */
export function readByModel(
  article: Article,
  atoms: Atoms,
  words: Words,
  groups: readonly Marked[],
  closed: ReadonlySet<number>,
): ModelView {
  const paragraphs: Span[] = article.blocks
    .filter((block, i) => !closed.has(i) && block.form !== 'break' && block.form !== 'preformatted')
    .map(({ start, end }) => ({ start, end }));
  const marked = groups.flatMap((group) => group.runs).map(({ start, end }) => ({ start, end }));
  const { attributions, runs } = readWithModel(atoms, paragraphs, marked, LEAST);
  return {
    attributions: attributions
      .filter(({ source }) => !source || !CONNECTIVE.test(article.text.slice(source.start, source.end + 16)))
      .filter((attribution) => attribution.type !== 'indirect' || !reportsNothing(words, attribution))
      .map((attribution) => subjectOf(words, partAtComma(words, turnAround(words, attribution))))
      .map(({ content, cue, source, confidence }) => ({
        cue,
        source: source && wholeName(words, source),
        contents: content,
        rule: 'attribution-model',
        confidence,
      })),
    runs: new Map(runs.map((run) => [run.marked.start, run])),
  };
}

/** "Sister Agnes Moor said": the words in capitals before a name belong to it. */
function wholeName(words: Words, source: Span): Span {
  let w = firstWordAt(words, source.start);
  if ((words.shape[w] & Shape.capital) === 0 || (words.classes[w] & SMALL) !== 0) return source;
  while (w > 0 && words.start[w] - words.end[w - 1] === 1 && words.opens[w] === 0 && isName(words, w - 1))
    w--;
  return { start: words.start[w], end: source.end };
}

function isName(words: Words, w: number): boolean {
  return (
    (words.shape[w] & (Shape.word | Shape.capital)) === (Shape.word | Shape.capital) &&
    (words.classes[w] & SMALL) === 0
  );
}

/** Words that begin with a capital where they open a sentence only. */
const SMALL =
  Is.determiner |
  Is.preposition |
  Is.pronoun |
  Is.conjunction |
  Is.subordinator |
  Is.auxiliary |
  Is.adverb |
  Is.time |
  Is.negation;

/** "That said, the ferry is late": joins two sentences, and quotes nobody. */
const CONNECTIVE = /^that (?:being )?said\b|^being said\b/i;

/**
 * "The will asks that …": an article says nothing; the noun behind it does, though another time it may be an auxiliary. What stands between an article
 * taken for the source and the last word of the cue belongs to the source.
 */
function subjectOf(words: Words, attribution: ModelAttribution): ModelAttribution {
  const { source, cue } = attribution;
  if (!source || !cue || !/^(?:the|an?)$/i.test(words.text.slice(source.start, source.end)))
    return attribution;
  const first = firstWordAt(words, cue.start);
  let last = first;
  while (last + 1 < words.count && words.start[last + 1] < cue.end) last++;
  if (last === first || words.end[first - 1] !== source.end) return attribution;
  return {
    ...attribution,
    source: { start: source.start, end: words.end[last - 1] },
    cue: { start: words.start[last], end: cue.end },
  };
}

/**
 * "The efforts are falling flat, say three diplomats": where what was taken for the source is a clause that a comma parts from the cue, the
 * clause is what is said and the other part says it.
 */
function turnAround(words: Words, attribution: ModelAttribution): ModelAttribution {
  const { source, cue, content } = attribution;
  if (!source || !cue || content.length !== 1 || source.end > cue.start || content[0].start < cue.end)
    return attribution;
  const verb = firstWordAt(words, cue.start);
  if (
    words.hash[verb - 1] !== 44 ||
    (words.classes[verb] & Is.saying) === 0 ||
    words.start[verb - 1] !== source.end
  )
    return attribution;
  return holdsClause(words, source) && !holdsClause(words, content[0])
    ? { ...attribution, source: content[0], content: [source] }
    : attribution;
}

/**
 * "According to the pilot, the ferry is late": nobody is part of what they say. A source that reaches into the content behind it ends at the comma
 * between them, and there the content begins.
 */
function partAtComma(words: Words, attribution: ModelAttribution): ModelAttribution {
  const { source, content } = attribution;
  const met = source && content.find(({ start, end }) => start < source.end && end > source.start);
  if (!met || met.end < source.end) return attribution;
  const from = firstWordAt(words, source.start);
  for (let w = from + 1; w < words.count && words.start[w] < source.end; w++)
    if (words.hash[w] === 44)
      return {
        ...attribution,
        source: { start: source.start, end: words.end[w - 1] },
        content: content.map((piece) =>
          piece === met ? { start: Math.max(piece.start, words.start[w + 1]), end: piece.end } : piece,
        ),
      };
  return attribution;
}

/** An auxiliary that no relative pronoun before it explains. */
function holdsClause(words: Words, { start, end }: Span): boolean {
  for (let w = firstWordAt(words, start); w < words.count && words.start[w] < end; w++) {
    if ((words.classes[w] & Is.relative) !== 0) return false;
    if ((words.classes[w] & Is.auxiliary) !== 0) return true;
  }
  return false;
}
