import type { Language } from '../languages/index.ts';
import type { Article, Span } from '../model.ts';
import { readClauses } from './read-clauses.ts';
import type { ClauseAttribution } from './clause-attribution.ts';
import { openingSubject } from './opening-subject.ts';
import { phraseEnd } from './phrase-end.ts';
import { SentenceView, COMMA, withApposition } from './sentence-view.ts';
import type { Range } from './sentence-view.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { readMood } from './reported-mood.ts';
import { innerTags } from './inner-tag.ts';
import type { Run } from '../marks/index.ts';
import { readSentences } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { Is } from '../languages/index.ts';
import { Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/**
 * Reads who says what in every sentence of the article's blocks. The seam for a better reader: whatever gives back
 * `FoundAttribution`s, in any order, may stand here. Blocks in `closed` are read by others.
 */
export function readAttributions(
  article: Article,
  words: Words,
  language: Language,
  runs: readonly Run[],
  closed: ReadonlySet<number>,
): FoundAttribution[] {
  const outer = runs.filter((run) => run.depth === 0);
  const attributions: FoundAttribution[] = [];
  // Who spoke last, or was the last sentence's subject: whose words a sentence in reported mood gives.
  let speaker: Span | null = null;
  let spokenIn = -1;
  const known = article.metadata.lang.toLowerCase().startsWith(language.code);
  let r = 0;
  for (let block = 0; block < article.blocks.length; block++) {
    const first = r;
    while (r < outer.length && outer[r].block === block) r++;
    if (closed.has(block)) continue;
    let said: FoundAttribution | null = null;
    for (const sentence of readSentences(words, block, outer.slice(first, r), first, language.commaClause)) {
      // "Ana Ruiz dijo que no. Añadió que …": who spoke goes on.
      const goesOn = language.dropsSubject && spokenIn === block ? speaker : null;
      const read = attributionsIn(words, language, sentence, outer, goesOn);
      for (const attribution of read) attributions.push(attribution);
      const mood =
        read.length === 0 && known ? readMood(words, language, sentence, outer, said !== null) : null;
      if (mood) {
        const span = toSpans(words, outer, mood);
        if (said && !mood.source)
          said.contents = [{ start: said.contents[0].start, end: span.contents[0].end }];
        else attributions.push((said = { ...span, source: span.source ?? speaker }));
        if (span.source) speaker = span.source;
        continue;
      }
      said = null;
      const source = read.findLast((attribution) => attribution.source)?.source ?? null;
      const subject = source ?? (known ? subjectOf(words, language, sentence, outer) : null);
      if (read.length === 0)
        for (const attribution of bareRuns(words, language, outer, sentence, subject ?? speaker))
          attributions.push(attribution);
      // Who said something is the likelier to go on saying it than whatever a sentence in between is about.
      speaker = source ?? (spokenIn === block ? speaker : (subject ?? speaker));
      if (source) spokenIn = block;
    }
  }
  return attributions;
}

/** What the clauses of a sentence say; `speaker` is the source of verbs of saying that have none. */
function attributionsIn(
  words: Words,
  language: Language,
  sentence: Sentence,
  outer: readonly Run[],
  speaker: Span | null,
): FoundAttribution[] {
  const found = readClauses(words, language, sentence, outer)
    .map((attribution) => toSpans(words, outer, attribution))
    .filter(({ contents }) => contents.length > 0);
  for (const attribution of found) if (attribution.rule === 'verb-of-saying') attribution.source ??= speaker;
  const source = found.findLast((attribution) => attribution.source)?.source;
  if (!source) return found;
  // Other words in marks of the sentence are the same speaker's, if they are quoted at all.
  const others = sentence.units
    .filter((unit) => unit < 0 && !found.some(({ contents }) => covers(contents, outer[~unit])))
    .map((unit): FoundAttribution => ({
      cue: null,
      source,
      contents: [{ start: outer[~unit].start, end: outer[~unit].end }],
      rule: null,
      confidence: 0,
    }));
  return [...found, ...others];
}

function covers(contents: readonly Span[], run: Span): boolean {
  return contents.some(({ start, end }) => start <= run.start && end >= run.end);
}

/** The noun phrase or pronoun that opens a sentence, as the likely subject of it. */
function subjectOf(words: Words, language: Language, sentence: Sentence, outer: readonly Run[]): Span | null {
  const view = new SentenceView(words, sentence.units, outer);
  if (!language.commaClause) {
    const subject = openingSubject(view, language);
    return subject && spanOf(words, outer, sentence, subject);
  }
  if (view.has(0, Is.pronoun)) return spanOf(words, outer, sentence, { from: 0, to: 1 });
  if (
    view.isRun(0) ||
    view.has(0, Is.preposition | Is.adverb | Is.conjunction | Is.subordinator | Is.time | Is.according)
  )
    return null;
  let to = phraseEnd(view, language, 0);
  if (view.hash(to) === COMMA) to = withApposition(view, to);
  return to > 0 ? spanOf(words, outer, sentence, { from: 0, to }) : null;
}

/** Runs of a sentence that no cue outside them explains: a tag within them does, or if they are quoted at all, then from the sentence's subject. */
function bareRuns(
  words: Words,
  language: Language,
  outer: readonly Run[],
  sentence: Sentence,
  source: Span | null,
): FoundAttribution[] {
  return sentence.units
    .filter((unit) => unit < 0)
    .flatMap((unit): FoundAttribution[] => {
      const run = outer[~unit];
      const contents = [{ start: run.start, end: run.end }];
      const inner = language.tagsWithin ? innerTags(words, language, run) : null;
      if (inner) {
        const { cue, source: who, tags } = inner;
        return [{ cue, source: who, contents, rule: 'verb-of-saying', confidence: 0.95, within: tags }];
      }
      return source ? [{ cue: null, source, contents, rule: null, confidence: 0 }] : [];
    });
}

function spanOf(words: Words, outer: readonly Run[], { units }: Sentence, range: Range): Span {
  const [first, last] = [units[range.from], units[range.to - 1]];
  return {
    start: first < 0 ? outer[~first].start : words.start[first],
    end: last < 0 ? outer[~last].end : words.end[last],
  };
}

function toSpans(words: Words, outer: readonly Run[], attribution: ClauseAttribution): FoundAttribution {
  const { units } = attribution.sentence;
  const span = (range: Range): Span => spanOf(words, outer, attribution.sentence, range);
  return {
    cue: attribution.cue.to > attribution.cue.from ? span(attribution.cue) : null,
    source: attribution.source && span(attribution.source),
    contents: attribution.contents
      .map((range) => trimSigns(words, units, range))
      .filter((range) => range.to > range.from)
      .map(span),
    rule: attribution.rule,
    confidence: attribution.confidence,
    whole: attribution.whole,
  };
}

/** Signs that end or part clauses: , . : ; ! ? and dashes. Brackets and the rest belong to what is said. */
const EDGES = new Set([44, 46, 58, 59, 33, 63, 0x2026, 0x2014]);

/** Drops signs at both ends of a content. */
function trimSigns(words: Words, units: readonly number[], range: Range): Range {
  let { from, to } = range;
  const sign = (i: number): boolean =>
    units[i] >= 0 && (words.shape[units[i]] & Shape.punctuation) !== 0 && EDGES.has(words.hash[units[i]]);
  while (from < to && sign(from)) from++;
  while (to > from && sign(to - 1)) to--;
  return { from, to };
}
