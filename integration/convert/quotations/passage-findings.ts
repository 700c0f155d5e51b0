import type { Article, Span } from '../model.ts';
import { languageOf } from '../languages/index.ts';
import { classify } from './marked/classify.ts';
import { makeFinding } from './finding.ts';
import { trimSpan, withText } from '../text/index.ts';
import type { Finding } from './finding.ts';
import { isSaid, leastSpeech } from './marked/passage.ts';
import type { Link, Passage } from './marked/passage.ts';
import type { Claim, FoundAttribution } from '../clauses/index.ts';
import { withDenial, DENIED_MOST, deniedOrImagined } from '../clauses/index.ts';
import type { Words } from '../text/index.ts';

/** One quotation in marks, in as many pieces as its tags leave. Words that a tag says were not said stay a suggestion. */
export function fromDirect(article: Article, words: Words, parts: readonly Passage[]): Finding {
  const runs = parts.flatMap((part) => part.group.runs);
  const attribution =
    parts.map((part) => part.link).find((link) => link?.source) ??
    parts.map((part) => part.attribution).find((r) => r !== null) ??
    null;
  const tags = parts.flatMap((part) => part.attribution?.within ?? []);
  const language = languageOf(article.metadata.lang);
  const contents = runs.map(({ start, end }) => ({ start, end }));
  const denied = attribution && deniedOrImagined(words, language, { ...attribution, contents }, true);
  return makeFinding({
    kind: 'run-in',
    type: 'direct',
    content: runs.flatMap((run) => outsideTags(article.text, trimSpan(article.text, run.inner), tags)),
    marked: runs.map(({ start, end }) => ({ start, end })),
    cue: attribution?.cue ? withText(article.text, attribution.cue) : null,
    source: attribution?.source
      ? withText(article.text, outside(article.text, attribution.source, runs))
      : null,
    rule: denied ?? runs[0].pair.name,
    confidence: Math.min(leastSpeech(parts), denied ? DENIED_MOST : 1),
  });
}

/** « Le bac, a dit Ada Fenn, part à midi. »: what is said around the tags that stand within its marks. */
function outsideTags(text: string, inner: Span, tags: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let start = inner.start;
  for (const tag of tags) {
    if (tag.start < start || tag.end > inner.end) continue;
    let { start: end } = tag;
    while (end > start && DASHES.has(text[end - 1])) end--;
    if (end > start) pieces.push(trimSpan(text, { start, end }));
    start = tag.end;
  }
  if (start < inner.end || pieces.length === 0) pieces.push(trimSpan(text, { start, end: inner.end }));
  return pieces;
}

const DASHES = new Set(' –—-\t\n\u00a0');

/** A reported clause, with the words of it that stand in marks. */
export function fromClause(article: Article, words: Words, read: Claim, marked: readonly Passage[]): Finding {
  const attribution = withDenial(words, languageOf(article.metadata.lang), read, false);
  const runs = marked.flatMap((part) => part.group.runs);
  return makeFinding({
    kind: 'run-in',
    type: runs.length > 0 ? 'mixed' : 'indirect',
    content: attribution.contents.map((span) => widen(span, runs)),
    marked: runs.map(({ start, end }) => ({ start, end })),
    cue: attribution.cue && withText(article.text, attribution.cue),
    source: attribution.source && withText(article.text, attribution.source),
    rule: attribution.rule,
    confidence: clauseConfidence(article, attribution, marked),
  });
}

/** A clause is as sure as its attribution, but one that is shown is right where its words in marks are. */
function clauseConfidence(
  article: Article,
  attribution: FoundAttribution,
  marked: readonly Passage[],
): number {
  const { confidence } = attribution;
  if (marked.length > 0 && confidence >= DOUBTFUL) return leastSpeech(marked);
  const isTooSure = marked.length === 0 && confidence > SLIGHT && isSlight(article, attribution);
  return isTooSure ? SLIGHT : confidence;
}

/** Below this an attribution is more likely wrong than right. */
export const DOUBTFUL = 0.5;

/** The confidence of slight attributions at most: nobody would call them quotations. */
const SLIGHT = 0.45;
/** Fewer words than this are a thing named, not something said. */
const THREE_WORDS = /\S\s+\S+\s+\S/;

/** A word or two, or what the writer says of themselves: the writer's own words stay the writer's. */
function isSlight({ text }: Article, { contents, source }: FoundAttribution): boolean {
  const { start } = contents[0];
  const beginning = text.slice(start, Math.min(contents.at(-1)!.end, start + 60));
  return (
    !THREE_WORDS.test(beginning) ||
    (source !== null && /^(?:I|me|my|we|our|us)$/i.test(text.slice(source.start, source.end)))
  );
}

const BETWEEN = new Set(' ,;:–—-\t\n\u00a0');

/** “We sail,” said Oda Lerch, “at six”: who speaks ends where their words begin again. */
function outside(text: string, source: Span, runs: readonly Span[]): Span {
  let end = runs.find(({ start }) => start > source.start && start < source.end)?.start;
  if (end === undefined) return source;
  while (end > source.start && BETWEEN.has(text[end - 1])) end--;
  return { start: source.start, end };
}

/** A content span that cuts into a run in marks takes in all of it, so that nothing crosses. */
function widen(span: Span, runs: readonly { start: number; end: number }[]): Span {
  let { start, end } = span;
  for (const run of runs) {
    if (run.start < start && run.end > start) start = run.start;
    if (run.start < end && run.end > end) end = run.end;
  }
  return { start, end };
}

/**
 * Marks without an attribution that claims them: picked words of another where the odds say so, else a term, a title or doubt.
 */
export function fromMarks(article: Article, words: Words, passage: Passage): Finding {
  const { group, odds } = passage;
  const verdict = classify(words, group);
  const quoted = isSaid(passage);
  const link = quoted ? whoSays(passage) : null;
  return makeFinding({
    kind: 'run-in',
    type: quoted ? 'mixed' : verdict.type,
    content: group.runs.map((run) => trimSpan(article.text, run.inner)),
    marked: group.runs.map(({ start, end }) => ({ start, end })),
    rule: quoted ? group.runs[0].pair.name : (verdict.rule ?? group.runs[0].pair.name),
    confidence: quoted ? leastSpeech([passage]) : Math.max(odds.other, verdict.confidence),
    cue: link?.cue ? withText(article.text, link.cue) : null,
    source: link?.source ? withText(article.text, link.source) : null,
  });
}

/** Whose words a passage is, by the reader that names somebody. */
export function whoSays({ inner, link, attribution }: Passage): Link | null {
  return [inner, link, attribution].find((by) => by?.source) ?? null;
}
