import type { Language } from '../languages/index.ts';
import type { Article, Span } from '../model.ts';
import { spanOf, toSpans } from './attribution-spans.ts';
import { attributionsIn } from './sentence-attributions.ts';
import { openingSubject } from './opening-subject.ts';
import { phraseEnd } from './phrase-end.ts';
import { SentenceView, COMMA, withApposition } from './sentence-view.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { readMood } from './reported-mood.ts';
import type { Run } from '../marks/index.ts';
import { readSentences } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { Is } from '../languages/index.ts';
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
      const opens = known ? subjectOf(words, language, sentence, outer) : null;
      // "Ana Ruiz dijo que no. Añadió que …": who spoke goes on.
      const dropped = language.dropsSubject ? (opens ?? (spokenIn === block ? speaker : null)) : null;
      const read = attributionsIn(words, language, sentence, outer, [dropped, opens ?? speaker]);
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
      const subject = source ?? opens;
      if (read.length === 0)
        for (const attribution of bareRuns(outer, sentence, subject ?? speaker))
          attributions.push(attribution);
      // Who said something is the likelier to go on saying it than whatever a sentence in between is about.
      speaker = source ?? (spokenIn === block ? speaker : (subject ?? speaker));
      if (source) spokenIn = block;
    }
  }
  return attributions;
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
  if (isThing(view, to)) return null;
  if (view.hash(to) === COMMA) to = withApposition(view, to);
  return to > 0 ? spanOf(words, outer, sentence, { from: 0, to }) : null;
}

/** Runs of a sentence that no cue explains: if they are quoted at all, then from the sentence's subject. */
function bareRuns(outer: readonly Run[], sentence: Sentence, source: Span | null): FoundAttribution[] {
  if (!source) return [];
  return sentence.units
    .filter((unit) => unit < 0)
    .map((unit) => {
      const { start, end } = outer[~unit];
      return { cue: null, source, contents: [{ start, end }], rule: null, confidence: 0 };
    });
}

/** "Spiritualität", "Ein Faktor", "Das": what no person or body is called. */
function isThing(view: SentenceView, to: number): boolean {
  for (let i = 0; i < to; i++) if (view.has(i, Is.role | Is.title)) return false;
  if (/^(?:es|das|dies|ein|eine|kein|keine|nicht|was|alles|nichts)$/.test(view.lower(0))) return true;
  return to > 0 && ABSTRACT.test(view.lower(view.has(0, Is.determiner) ? 1 : 0));
}

/** How nouns for things end. */
const ABSTRACT = /(?:ung|heit|keit|tät|ismus|tion|nis)s?$/;
