import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import type { ClauseAttribution } from './clause-attribution.ts';
import { COLON, COMMA } from './sentence-view.ts';
import type { Range, SentenceView } from './sentence-view.ts';
import type { Sentence } from './sentences.ts';
import { Shape } from '../text/index.ts';

/**
 * "Im Namen der Lotsen kondoliert Direktor Greger: »…«": words in marks after a colon are somebody's, whatever the verb. Whose they are is told by
 * a label or a name right before the colon, where there is one. Null where the words are a name or a term.
 */
export function readColon(
  view: SentenceView,
  language: Language,
  sentence: Sentence,
  i: number,
): ClauseAttribution | null {
  if (view.hash(i) !== COLON || !view.isRun(i + 1) || isThing(view, i)) return null;
  const { start, end } = view.runs[~view.units[i + 1]].words;
  if (end - start < FEW && !view.opensWithCapital(i + 1)) return null;
  const source = labelBefore(view, i) ?? nameBefore(view, i);
  if (!source && language.commaClause && isNamedThing(view, language, i)) return null;
  return {
    sentence,
    cue: { from: 0, to: 0 },
    source,
    contents: [{ from: i + 1, to: i + 2 }],
    rule: 'verb-of-saying',
    confidence: 0.7,
  };
}

/** Fewer words that begin small are a term. */
const FEW = 4;

/** "der Titel: „…“", "le mot d'ordre : « … »" */
function isThing(view: SentenceView, colon: number): boolean {
  for (let i = colon - 1; i >= Math.max(0, colon - 4); i--)
    if (view.has(i, Is.naming | Is.workNoun)) return true;
  return false;
}

/** "ihr literarisches Erstwerk: „…“": a noun right before the colon, behind its article, says what the words are: no speech, where it is none of saying. */
function isNamedThing(view: SentenceView, language: Language, colon: number): boolean {
  const noun = colon - 1;
  if (!view.shape(noun, Shape.capital) || view.has(noun, Is.role | Is.title | Is.sayingNoun)) return false;
  if (language.isSayingNoun(view.lower(noun))) return false;
  for (let i = noun - 1; i >= Math.max(0, noun - 3) && !view.breaks(i) && !view.shape(i, Shape.capital); i--)
    if (view.has(i, Is.determiner)) return true;
  return false;
}

/** "Barisic: „…“", "Ada Fenn, sindaca: «…»": nothing but a name, and who that is, before the colon. */
function labelBefore(view: SentenceView, colon: number): Range | null {
  if (colon > LONGEST || !view.shape(0, Shape.capital) || view.has(0, NO_NAME)) return null;
  let comma = 0;
  while (comma < colon && view.hash(comma) !== COMMA) comma++;
  for (let i = 0; i < comma; i++)
    if (!view.shape(i, Shape.capital) && !view.has(i, Is.title | Is.role | Is.preposition)) return null;
  return { from: 0, to: colon };
}

/** "kondoliert Direktor Greger:" a name or an office with its name, and a verb in small letters before it. */
function nameBefore(view: SentenceView, colon: number): Range | null {
  let from = colon;
  while (from > 0 && colon - from < LONGEST && view.shape(from - 1, Shape.capital)) from--;
  const names = colon - from;
  let office = view.has(from, Is.title | Is.role);
  while (from > 0 && view.has(from - 1, Is.title | Is.role)) {
    office = true;
    from--;
  }
  if (names > 0 && office && view.has(from - 1, Is.determiner)) from--;
  const isVerb =
    !view.breaks(from - 1) && !view.shape(from - 1, Shape.capital) && !view.has(from - 1, NO_NAME);
  // "ihr literarisches Erstwerk:" has an adjective before its noun.
  const isAdjective = !office && view.has(from - 2, Is.determiner | Is.preposition);
  return names > 0 && isVerb && !isAdjective ? { from, to: colon } : null;
}

/** In units. */
const LONGEST = 12;

const NO_NAME =
  Is.preposition |
  Is.determiner |
  Is.pronoun |
  Is.conjunction |
  Is.subordinator |
  Is.adverb |
  Is.time |
  Is.relative |
  Is.negation;
