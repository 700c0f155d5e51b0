import type { Language } from '../languages/index.ts';
import { Is } from '../languages/index.ts';
import type { Run } from '../marks/index.ts';
import { Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';

/** Half-open range of units of one sentence. */
export interface Range {
  from: number;
  to: number;
}

export const COMMA = 44;
export const COLON = 58;
export const DASH = 0x2014;
export const SEMICOLON = 59;

/** Questions about a sentence's units. Indices out of bounds have no class, no shape, and break. */
export class SentenceView {
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
  /** The word's characters in lower case; '' for a run and out of bounds. */
  lower(i: number): string {
    const unit = this.units[i] ?? -1;
    return unit < 0 ? '' : this.words.text.slice(this.words.start[unit], this.words.end[unit]).toLowerCase();
  }
  /** Whether the words of a run begin with a capital. */
  opensWithCapital(i: number): boolean {
    return this.isRun(i) && (this.words.shape[this.runs[~this.units[i]].words.start] & Shape.capital) !== 0;
  }
  /** A run in marks that is a name within a phrase: „Die Zeit“, “Morning Lamp”. */
  isName(i: number): boolean {
    if (!this.isRun(i)) return false;
    const { start, end } = this.runs[~this.units[i]].words;
    const last = this.words.hash[end - 1];
    return (
      end > start &&
      end - start < 7 &&
      (this.words.shape[start] & Shape.capital) !== 0 &&
      last !== 44 &&
      last !== 46 &&
      last !== 33 &&
      last !== 63
    );
  }
  /** A sign that ends a clause, or a run, or the sentence's edge. */
  breaks(i: number): boolean {
    return i < 0 || i >= this.length || this.isRun(i) || this.shape(i, Shape.punctuation);
  }
}

/** How sure it is at most that "I think that" reports somebody: it stays a suggestion. */
export const OWN = 0.45;

/** Whether a source is the writer, by a pronoun alone. */
export function isOwn(view: SentenceView, source: Range | null): boolean {
  return source !== null && source.to === source.from + 1 && view.has(source.from, Is.firstPerson);
}

/** Whether an indefinite article stands right before a unit: "einen „Scherz“". */
export function hasIndefinite(view: SentenceView, { definite }: Language, i: number): boolean {
  return view.has(i - 1, Is.determiner) && !definite.has(view.hash(i - 1));
}

/** Whether one of these words stands before a unit, with nothing but an indefinite article between. */
export function standsAfter(
  view: SentenceView,
  language: Language,
  i: number,
  these: ReadonlySet<number>,
): boolean {
  return these.has(view.hash(i - 1)) || (hasIndefinite(view, language, i) && these.has(view.hash(i - 2)));
}

/** Longer than this in units is no clause, but a list or a text without signs, which no verb is to read to its end. */
export const MAX_CLAUSE = 200;

/** Where the clause that holds `from` ends: a sign, a run, or the sentence's end. */
export function clauseEnd(view: SentenceView, from: number): number {
  let to = from;
  while (!view.breaks(to) && to - from < MAX_CLAUSE) to++;
  return to;
}

/** The sentence without the signs at its end. */
export function sentenceEnd(view: SentenceView): number {
  let end = view.length;
  while (end > 0 && view.shape(end - 1, Shape.punctuation)) end--;
  return end;
}

/** What can stand apposed to a name: "Doe, the mayor", "Doe, who …", "the mayor, Jane Doe", "Doe, 41". */
export function opensApposition(view: SentenceView, at: number): boolean {
  return (
    view.has(at, Is.determiner | Is.relative | Is.role | Is.title) ||
    view.shape(at, Shape.capital | Shape.number)
  );
}

/** Longer insertions between commas are clauses of their own. */
export const MAX_APPOSITION = 16;

function hasAuxiliary(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.has(i, Is.auxiliary)) return true;
  return false;
}

/** Past an apposition that the comma opens and a comma or the sentence's end closes; else where the comma stands. */
export function withApposition(view: SentenceView, comma: number): number {
  if (!opensApposition(view, comma + 1)) return comma;
  const end = clauseEnd(view, comma + 1);
  const closes = end >= view.length || view.hash(end) === COMMA || view.hash(end) === 46;
  // "die Lotsin, die im Mai gewählt wurde", and "…, die Stadt sei sicher", which somebody says: only the first ends in its verb.
  const relative =
    view.has(comma + 1, Is.relative) &&
    !(
      view.has(comma + 1, Is.determiner) &&
      !view.has(end - 1, Is.auxiliary) &&
      hasAuxiliary(view, comma + 1, end)
    );
  for (let i = comma + 1; i < end; i++)
    if (view.has(i, Is.saying | Is.sayingForm) || (view.has(i, Is.auxiliary) && !relative)) return comma;
  return closes && end - comma < MAX_APPOSITION ? end : comma;
}

/** Where what a phrase in the middle of a sentence speaks for begins: after the last colon or semicolon before it. */
export function statementStart(view: SentenceView, before: number): number {
  let from = before;
  while (from > 0 && view.hash(from - 1) !== COLON && view.hash(from - 1) !== SEMICOLON) from--;
  return from;
}
