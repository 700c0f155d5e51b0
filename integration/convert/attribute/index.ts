import { peopleOf } from '../languages/index.ts';
import { wordsOf } from '../text/index.ts';
import type { Article, Quotation, Span, SpanText, Speaker } from '../model.ts';
import type { ConvertOptions } from '../options.ts';
import {
  alternates,
  adjacentSources,
  propagateSources,
  dropCarriedSources,
  dropPartedSources,
  findWorks,
  explainBySource,
  isNarrated,
  isShouted,
  isSigned,
  leadsIn,
  nameSpeakers,
  saidByNarrator,
  speakersAfterBeats,
  readPassage,
  sharesBlock,
  signSources,
} from '../speech/index.ts';
import type { Passage } from '../speech/index.ts';
import { signsPost } from '../blocks/index.ts';
import { findEntities, isNamedIn, makeResolver, Places } from '../people/index.ts';
import type { Entity, Resolver } from '../people/index.ts';

/**
 * Adds to each quotation what the article tells about it: source, speaker, work. Never creates or drops one. What proves a
 * quotation (the cue of reported speech, and its source) was read with it by `detect`.
 */
export function attribute(
  article: Article,
  quotations: Quotation[],
  { explain = false }: Pick<ConvertOptions, 'explain'> = {},
): Quotation[] {
  // Who is named matters only where somebody is quoted.
  if (quotations.length === 0) return [];
  const { attributed, passage, resolver } = attributeBySources(article, quotations);
  if (explain) for (const quotation of attributed) quotation.explain = explainBySource(quotation);
  for (const [quotation, choice] of nameSpeakers(passage)) {
    // Questions of an interview have no label, and are nobody's by name.
    if (quotation.rule === 'transcript-turn') continue;
    if (quotation.speaker && isCertain(article, passage, quotation)) continue;
    const { entity, chance, least } = choice;
    const isNamed = entity && chance >= least && !isShouted(article, passage.words, quotation);
    quotation.speaker = isNamed ? resolver.speakerOf(entity) : null;
    if (explain) quotation.explain = choice.explain();
  }
  const byId = new Map(attributed.map((quotation) => [quotation.id, quotation]));
  for (const quotation of attributed)
    if (quotation.echoes) quotation.speaker ??= byId.get(quotation.echoes.id)?.speaker ?? null;
  return attributed;
}

/** Whether the speaker whom its source names stands, however likely another is. */
function isCertain(article: Article, { words }: Passage, quotation: Quotation): boolean {
  const { source, kind, rule } = quotation;
  const isLedIn =
    kind === 'block' && rule !== 'block-model' && source !== null && leadsIn(article, source, quotation);
  return isLedIn || isSigned(quotation) || isNarrated(words, quotation);
}

/** Sources, works, and the speakers that printed sources name. */
export function attributeBySources(
  article: Article,
  quotations: Quotation[],
): { attributed: Quotation[]; passage: Passage; resolver: Resolver } {
  const words = wordsOf(article);
  const entities = findEntities(words, article.metadata.lang, speechOf(quotations));
  const places = new Places(words, entities);
  const resolver = makeResolver(words, entities, places, peopleOf(article.metadata.lang));
  const attributed = quotations.map((quotation) => ({ ...quotation }));
  findWorks(article, attributed, places);
  signSources(article, attributed);
  const dialogue = alternates(article, attributed);
  dropCarriedSources(words, places, attributed);
  propagateSources(article, words, places, attributed);
  if (dialogue) dropPartedSources(article, attributed);
  const antecedents = new Map<Quotation, Entity>([
    ...speakersAfterBeats(article, words, places, attributed),
    ...(dialogue ? adjacentSources(article, words, places, attributed) : []),
    ...saidByNarrator(words, places, attributed),
  ]);
  for (const quotation of attributed) {
    const { source } = quotation;
    const named = antecedents.get(quotation);
    if (named) quotation.speaker = resolver.speakerOf(named);
    else if (source && mayName(article, source, quotation, dialogue))
      quotation.speaker = speakerOf(
        article,
        resolver,
        source,
        quotation,
        dialogue && quotation.kind === 'run-in',
      );
  }
  return { attributed, passage: readPassage(article, words, entities, attributed), resolver };
}

/** What people are quoted as saying, in order. */
function speechOf(quotations: readonly Quotation[]): Span[] {
  return quotations
    .flatMap(({ kind, type, content, marked }) =>
      kind === 'block' || type === 'direct' ? content : type === 'mixed' ? marked : [],
    )
    .sort((a, b) => a.start - b.start);
}

/** Whether a source may say who speaks: in a dialogue that of another paragraph only where it leads in. */
function mayName(article: Article, source: Span, quotation: Quotation, dialogue: boolean): boolean {
  // “Q” and “A” are nobody's names.
  if (quotation.rule === 'transcript-turn') return source.end - source.start > 1;
  return (
    !dialogue ||
    quotation.kind === 'block' ||
    sharesBlock(article, source, quotation) ||
    leadsIn(article, source, quotation)
  );
}

/** Names that the words of the text do not have: in the title alone, in the tag of a forum’s quotation, or in the line that signs a passage. */
function namedOutside(article: Article, source: SpanText, quotation: Quotation): Speaker | null {
  const { text, metadata } = article;
  const { rule, attributionLine: line } = quotation;
  const isOver = metadata.header !== null && source.end <= metadata.header.end;
  const isSigning = line !== null && line.start <= source.start && source.end <= line.end;
  const isNamed =
    rule === 'transcript-turn'
      ? isOver && ONE_NAME.test(source.text)
      : isSigning &&
        (ONE_NAME.test(source.text) ||
          (rule === 'bracket-quote' && line.start === source.start) ||
          signsPost(article, line) ||
          isBare(text, line, source));
  return isNamed ? { name: source.text, mentions: [] } : null;
}

/** “GOETHE.”, “_Goethe._”: a line that has nothing but a name, and no sign to mark it as one. */
function isBare(text: string, line: Span, source: Span): boolean {
  return (
    /^[_*]?$/.test(text.slice(line.start, source.start)) &&
    /^[_*.]{0,3}$/.test(text.slice(source.end, line.end))
  );
}

/** A name of two words or more, of one person. */
const ONE_NAME = /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|la|van|von|der|da|di|du|bin))+$/u;

function speakerOf(
  article: Article,
  resolver: Resolver,
  source: SpanText,
  quotation: Quotation,
  turn: boolean,
): Speaker | null {
  const speaker = resolver.resolve(source, turn) ?? namedOutside(article, source, quotation);
  // “Late again, Quill!” with no tag of its own, after what Quill said: another speaks, to Quill.
  const spokenTo =
    turn && speaker && !quotation.cue && quotation.content.some((span) => isNamedIn(speaker, span));
  return spokenTo ? null : speaker;
}
