import type { FoundAttribution, ModelView } from '../clauses/index.ts';
import { Is } from '../languages/index.ts';
import type { Language } from '../languages/index.ts';
import type { Marked } from '../marks/index.ts';
import type { Span } from '../model.ts';
import { firstWordAt } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { matchAttributions } from './match-attributions.ts';
import { coverageOf } from './marked/passage.ts';
import type { Link, Passage } from './marked/passage.ts';
import { sayerBefore } from './marked/sayer-before.ts';
import { isAnothers, isApart, isInMarks, linkOf, saysNothing } from './marked/printed-tag.ts';
import { isBroken } from './marked/unclosed.ts';
import { isDialogue } from './marked/whole-turn.ts';

/** What the readers of sentences say of an article. */
export interface Readings {
  /** By the model in English, by the grammar of clauses in other languages. */
  attributions: readonly FoundAttribution[];
  /** What the model says of runs in marks; null where none reads the language. */
  runs: ModelView['runs'] | null;
}

/** Passages in marks, what covers each, and what each attribution covers. */
export interface Read {
  passages: Passage[];
  attributions: readonly FoundAttribution[];
  contained: ReadonlyMap<FoundAttribution, readonly Passage[]>;
  cutting: ReadonlySet<FoundAttribution>;
  dialogue: boolean;
}

/** Puts together what is known of each passage in marks before it is judged. */
export function readPassages(
  words: Words,
  language: Language,
  groups: readonly Marked[],
  { attributions, runs }: Readings,
): Read {
  const dialogue = isDialogue(words, groups);
  const passages = groups.map((group, i): Passage => {
    const run = runs?.get(group.runs[0].start) ?? null;
    return {
      group,
      start: group.runs[0].start,
      end: group.runs.at(-1)!.end,
      attribution: null,
      run,
      inner: null,
      link: runs ? linkOf(words, language, groups, i, run, dialogue) : null,
      odds: { direct: 0, mixed: 0, other: 1 },
      broken: isBroken(words, group.runs.at(-1)!),
    };
  });
  const { contained, cutting } = matchAttributions(passages, attributions);
  dropForeignSources(words, passages, groups);
  if (runs) for (const passage of passages) passage.inner = innerOf(words, language, passage);
  return { passages, attributions, contained, cutting, dialogue };
}

/** Who says words in marks within what another reports. */
function innerOf(words: Words, language: Language, passage: Passage): Link | null {
  const { attribution, group, start } = passage;
  if (!attribution || coverageOf(passage, attribution) !== 'part') return null;
  const clause = attribution.contents.findLast((span) => span.start < start);
  const inner = clause ? sayerBefore(words, language, group, clause.start) : null;
  // "The mayor said she called it “…”": a pronoun is whoever reports.
  return inner?.source && isNoun(words, inner.source) ? inner : null;
}

/** A name, or words that no pronoun opens and no noun of saying ends. */
function isNoun(words: Words, { start, end }: Span): boolean {
  const [first, after] = [firstWordAt(words, start), firstWordAt(words, end)];
  return (
    (words.classes[first] & (Is.pronoun | Is.relative)) === 0 &&
    (words.classes[after - 1] & Is.sayingNoun) === 0
  );
}

/** A source in the marks of another passage, or next to those of another turn, is not this passage's. */
function dropForeignSources(words: Words, passages: readonly Passage[], groups: readonly Marked[]): void {
  passages.forEach((passage, i) => {
    const source = passage.attribution?.within ? null : passage.attribution?.source;
    const foreign =
      isInMarks(groups, i, source) ||
      isAnothers(groups, i, source) ||
      saysNothing(words, passage.attribution?.cue) ||
      (source && isApart(words, groups[i], source));
    if (foreign) passage.attribution = null;
    if (isOver(groups, i, passage.attribution?.source)) passage.attribution = null;
    if (isOver(groups, i, passage.link?.source)) passage.link = null;
  });
}

/** Whether a source leads into an earlier passage of the paragraph that no mark closes and behind which the writer has spoken again. */
function isOver(groups: readonly Marked[], i: number, source: Span | null | undefined): boolean {
  const [before, own] = [groups.at(i - 1)!.runs.at(-1)!, groups[i].runs[0]];
  return (
    i > 0 &&
    !before.closed &&
    before.block === own.block &&
    before.words.end < own.words.start &&
    (source?.end ?? own.start) <= before.start
  );
}
