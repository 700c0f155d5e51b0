import { wordsOf } from '../text/index.ts';
import type { Article, Quotation, Span, SpanText, Speaker } from '../model.ts';
import {
  alternates,
  adjacentSources,
  propagateSources,
  dropPartedSources,
  findWorks,
  leadsIn,
  sharesBlock,
  signSources,
} from '../speech/index.ts';
import { findEntities, isNamedIn, makeResolver, startsOf } from '../people/index.ts';
import type { Entity, Resolver } from '../people/index.ts';

/**
 * Adds to each quotation what the article tells about it: source, speaker, work. Never creates or drops one. What proves a
 * quotation (the cue of reported speech, and its source) was read with it by `detect`.
 */
export function attribute(article: Article, quotations: Quotation[]): Quotation[] {
  const words = wordsOf(article);
  const entities = findEntities(words, /^de\b/i.test(article.metadata.lang));
  const starts = startsOf(entities);
  const resolver = makeResolver(words, entities, starts);
  const attributed = quotations.map((quotation) => ({ ...quotation }));
  findWorks(article, attributed, entities);
  signSources(article, attributed);
  const dialogue = alternates(article, attributed);
  propagateSources(article, attributed);
  const byId = new Map(attributed.map((quotation) => [quotation.id, quotation]));
  if (dialogue) dropPartedSources(article, attributed);
  const antecedents = dialogue
    ? adjacentSources(article, words, starts, attributed)
    : new Map<Quotation, Entity>();
  for (const quotation of attributed) {
    const { source, echoes } = quotation;
    const named = antecedents.get(quotation);
    if (named) quotation.speaker = resolver.speakerOf(named);
    else if (source && mayName(article, source, quotation, dialogue))
      quotation.speaker = speakerOf(resolver, source, quotation, dialogue && quotation.kind === 'run-in');
    else if (echoes) quotation.speaker = byId.get(echoes.id)?.speaker ?? null;
  }
  return attributed;
}

/** Whether a source may say who speaks: in a dialogue that of another paragraph only where it leads in. */
function mayName(article: Article, source: Span, quotation: Quotation, dialogue: boolean): boolean {
  return (
    !dialogue ||
    quotation.kind === 'block' ||
    quotation.rule === 'transcript-turn' ||
    sharesBlock(article, source, quotation) ||
    leadsIn(article, source, quotation)
  );
}

function speakerOf(
  resolver: Resolver,
  source: SpanText,
  quotation: Quotation,
  turn: boolean,
): Speaker | null {
  const speaker = resolver.resolve(source, turn);
  // “Late again, Quill!” with no tag of its own, after what Quill said: another speaks, to Quill.
  const spokenTo =
    turn && speaker && !quotation.cue && quotation.content.some((span) => isNamedIn(speaker, span));
  return spokenTo ? null : speaker;
}
