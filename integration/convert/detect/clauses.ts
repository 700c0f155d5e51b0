import type { Language } from '../attribute/languages/language.ts';
import { Is } from '../attribute/languages/word-classes.ts';
import type { Run } from './marks/pair.ts';
import type { Sentence } from './sentences.ts';
import { CLITIC, Shape } from './words.ts';
import type { Words } from './words.ts';

/** Half-open range of units of one sentence. */
export interface Range {
  from: number;
  to: number;
}

/** What the clause around one cue says: who says (or null) what. Ranges are into the sentence's units. */
export interface ClauseReading {
  sentence: Sentence;
  cue: Range;
  source: Range | null;
  contents: Range[];
  rule: string;
  confidence: number;
}

const COMMA = 44;
const COLON = 58;
const DASH = 0x2014;
const SEMICOLON = 59;
const MAX_SOURCE = 40;

/** Reads every cue of one sentence by the grammar of clauses that newspapers and novels share. */
export function readClauses(
  words: Words,
  language: Language,
  sentence: Sentence,
  runs: readonly Run[],
): ClauseReading[] {
  const readings: ClauseReading[] = [];
  const view = new View(words, sentence.units, runs);
  let free = 0;
  for (let i = 0; i < view.length; i++) {
    if (i < free) continue;
    const reading = view.has(i, Is.according)
      ? readAccording(view, language, sentence, i)
      : readVerb(view, language, sentence, i);
    if (!reading) continue;
    readings.push(reading);
    free = Math.max(reading.cue.to, ...reading.contents.filter((c) => c.from > i).map((c) => c.to));
  }
  return readings;
}

/** Questions about a sentence's units. */
class View {
  readonly length: number;
  private readonly words: Words;
  readonly units: readonly number[];
  readonly runs: readonly Run[];
  constructor(words: Words, units: readonly number[], runs: readonly Run[]) {
    this.words = words;
    this.units = units;
    this.runs = runs;
    this.length = units.length;
  }
  isRun(i: number): boolean {
    return i >= 0 && i < this.length && this.units[i] < 0;
  }
  has(i: number, bits: number): boolean {
    const unit = this.units[i] ?? -1;
    return unit >= 0 && (this.words.classes[unit] & bits) !== 0;
  }
  shape(i: number, bits: number): boolean {
    const unit = this.units[i] ?? -1;
    return unit >= 0 && (this.words.shape[unit] & bits) !== 0;
  }
  hash(i: number): number {
    const unit = this.units[i] ?? -1;
    return unit >= 0 ? this.words.hash[unit] : 0;
  }
  /** A sign that ends a clause, or a run, or the sentence's edge. */
  breaks(i: number): boolean {
    return i < 0 || i >= this.length || this.isRun(i) || this.shape(i, Shape.punctuation);
  }
}

function readVerb(view: View, language: Language, sentence: Sentence, i: number): ClauseReading | null {
  const saying = view.has(i, Is.saying);
  if (!saying && !view.has(i, Is.holding)) return null;
  if (view.has(i - 1, Is.determiner) || view.hash(i - 1) === CLITIC || view.has(i - 1, Is.preposition))
    return null;
  const cue = { from: i, to: i + 1 };
  const left = readSubjectLeft(view, i);
  const right = left && left.to > left.from ? null : readSubjectRight(view, i);
  const source = left && left.to > left.from ? left : right;
  const afterCue = skipAfterCue(view, right ? right.to : i + 1);
  const contents: Range[] = [];
  // "a déclaré X": the tag begins with the verb's auxiliary.
  let start = source && source.from < i ? source.from : i;
  if (start === i) while (start > 0 && view.has(start - 1, Is.auxiliary | Is.adverb)) start--;
  const before = readContentBefore(view, start);
  if (before) contents.push(before);
  let confidence = before && view.isRun(before.to - 1) ? 0.95 : 0.6;
  const runAfter =
    view.isRun(afterCue) || ([COMMA, COLON, DASH].includes(view.hash(afterCue)) && view.isRun(afterCue + 1));
  if (runAfter) {
    const at = view.isRun(afterCue) ? afterCue : afterCue + 1;
    contents.push({ from: at, to: at + 1 });
    confidence = 0.95;
  } else if (!before) {
    const clause = readReported(view, language, afterCue, saying);
    if (clause) contents.push(clause);
    confidence = saying ? 0.6 : 0.4;
  }
  if (contents.length === 0 || !source) return null;
  return { sentence, cue, source, contents, rule: saying ? 'verb-of-saying' : 'verb-of-holding', confidence };
}

/** The noun phrase that ends before the verb, over its auxiliaries and adverbs; null where the clause has none. */
function readSubjectLeft(view: View, verb: number): Range | null {
  let to = verb;
  while (to > 0 && view.has(to - 1, Is.auxiliary | Is.adverb | Is.negation) && !view.has(to - 1, Is.pronoun))
    to--;
  let from = to;
  while (from > 0 && to - from < MAX_SOURCE && !view.breaks(from - 1)) {
    if (view.has(from - 1, Is.subordinator) && !view.has(from - 1, Is.determiner)) break;
    if (view.has(from - 1, Is.conjunction) && view.breaks(from - 2)) break;
    if (view.has(from - 1, Is.pronoun) && from === to) {
      from--;
      break;
    }
    from--;
  }
  if (from === to) return null;
  // "Jane Doe, the mayor, said": the clause before the comma is a name, and an apposition stands between the commas.
  if (view.hash(from - 1) === COMMA && view.hash(to - 1) === COMMA) return { from, to: to - 1 };
  return { from, to };
}

/** "said Jane Doe, the mayor": up to the next comma or stop. */
function readSubjectRight(view: View, verb: number): Range | null {
  const from = verb + 1;
  if (!view.has(from, Is.pronoun | Is.determiner | Is.title | Is.role) && !view.shape(from, Shape.capital))
    return null;
  let to = from;
  while (!view.breaks(to) && to - from < MAX_SOURCE) {
    // "three diplomats who took part": a relative clause is part of the source, to its end.
    if (to > from && view.has(to, Is.relative) && !view.has(from, Is.pronoun))
      return { from, to: clauseEnd(view, to) };
    if (to > from && view.has(to, Is.subordinator | Is.time | Is.conjunction)) break;
    if (to > from && view.has(from, Is.pronoun)) break;
    to++;
  }
  return { from, to };
}

function clauseEnd(view: View, from: number): number {
  let to = from;
  while (!view.breaks(to)) to++;
  return to;
}

/** Past "on Monday", "in a statement", "told the paper": to a comma, colon, run or the opening of a clause. */
function skipAfterCue(view: View, from: number): number {
  let at = from;
  while (at < view.length && view.has(at, Is.time)) at++;
  if (!view.has(at, Is.preposition)) return at;
  let ahead = at;
  while (ahead < view.length && !view.breaks(ahead) && !view.has(ahead, Is.subordinator) && ahead - at < 8)
    ahead++;
  return view.breaks(ahead) || view.has(ahead, Is.subordinator) ? ahead : at;
}

/** The words before the tag: a run in marks, or the clause that ends with a comma. */
function readContentBefore(view: View, tag: number): Range | null {
  let to = tag;
  if (view.hash(to - 1) === COMMA || view.hash(to - 1) === DASH) to--;
  if (to <= 0) return null;
  if (view.isRun(to - 1)) return { from: to - 1, to };
  if (to === tag) return null;
  return { from: 0, to };
}

/** The reported clause after a cue, to the end of the sentence. */
function readReported(view: View, language: Language, from: number, saying: boolean): Range | null {
  let at = from;
  const comma = view.hash(at) === COMMA;
  if (comma) at++;
  const opened = view.has(at, Is.subordinator);
  if (comma && !opened && !language.commaClause) return null;
  if (!opened && !(saying && hasVerb(view, at))) return null;
  if (view.breaks(at) && !view.isRun(at)) return null;
  let to = view.length;
  while (to > at && view.shape(to - 1, Shape.punctuation)) to--;
  for (let i = at; i < to; i++) if (view.hash(i) === SEMICOLON) to = i;
  return to - at < 2 ? null : { from: at, to };
}

/** Whether a finite verb that is known by its form stands in the clause: what is said is a sentence, not a thing. */
function hasVerb(view: View, from: number): boolean {
  for (let i = from; i < Math.min(view.length, from + 14); i++)
    if (view.isRun(i) || view.has(i, Is.auxiliary | Is.holding | Is.saying)) return true;
  return false;
}

/** "According to X, …" and "…, according to X". */
function readAccording(view: View, language: Language, sentence: Sentence, i: number): ClauseReading | null {
  const phrase = language.according.find((hashes) => hashes.every((hash, k) => view.hash(i + k) === hash));
  if (!phrase) return null;
  const cue = { from: i, to: i + phrase.length };
  let to = cue.to;
  while (
    !view.breaks(to) &&
    to - cue.to < MAX_SOURCE &&
    !(language.commaClause && view.has(to, Is.auxiliary))
  )
    to++;
  if (to === cue.to) return null;
  const source = { from: cue.to, to };
  const contents: Range[] = [];
  let before = i;
  if (view.hash(before - 1) === COMMA) before--;
  if (before > 0) contents.push({ from: view.isRun(before - 1) ? before - 1 : 0, to: before });
  else {
    const from = view.hash(to) === COMMA ? to + 1 : to;
    let end = view.length;
    while (end > from && view.shape(end - 1, Shape.punctuation)) end--;
    if (end > from) contents.push({ from, to: end });
  }
  return contents.length > 0
    ? { sentence, cue, source, contents, rule: 'according-to', confidence: 0.7 }
    : null;
}
