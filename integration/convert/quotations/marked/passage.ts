import type { Marked } from '../../marks/index.ts';
import type { FoundAttribution, ModelRun } from '../../clauses/index.ts';
import type { MarkOdds } from './mark-odds.ts';

/** Who says something by which cue. */
export type Link = Pick<FoundAttribution, 'cue' | 'source' | 'confidence'>;

/** A marked passage with what its marks and its sentence say of it. */
export interface Passage {
  group: Marked;
  start: number;
  end: number;
  /** What covers it: by the model in English, by the grammar in other languages. */
  attribution: FoundAttribution | null;
  /** What the model of attributions says of its marks; null where it does not read the language. */
  run: ModelRun | null;
  /** Who says it by which cue, if it is direct; null where only an attribution can tell. */
  link: Link | null;
  /** Who says it within what its attribution reports. */
  inner: Link | null;
  odds: MarkOdds;
  /** Whether an opening mark ends it within a sentence: the mark that closes it is missing, and with it where it ends. */
  broken: boolean;
}

/** How a passage in marks lies in what was read around it. */
export type Coverage = 'all' | 'part' | 'none';

/** From this chance on words are shown as another's; chosen by leaving sources out (training/mark-types). */
const SAID = 0.72;

/** Whether the words are another's. */
export const isSaid = (passage: Passage): boolean => speech(passage) >= SAID;

/** The chance that the words are another's, whether all that is said or picked from it. */
export const speech = ({ odds }: Passage): number => odds.direct + odds.mixed;

/** The confidence of a passage whose end nobody can tell is at most this, a suggestion. */
const BROKEN_MOST = 0.45;

/** The chance of the least sure. */
export const leastSpeech = (passages: readonly Passage[]): number =>
  passages.reduce((least, passage) => Math.min(least, speech(passage), passage.broken ? BROKEN_MOST : 1), 1);

/** Whether the words in marks are all that is said. */
export function isDirect(passage: Passage): boolean {
  const { odds } = passage;
  return isSaid(passage) && odds.direct >= odds.mixed;
}

/** Whether the passage is all of a content that was read, or a part of one. */
export function coverageOf(
  { start, end }: Pick<Passage, 'start' | 'end'>,
  attribution: FoundAttribution | null,
): Coverage {
  if (!attribution?.rule) return 'none';
  for (const span of attribution.contents)
    if (span.start < end && span.end > start && (span.start < start - 3 || span.end > end + 3)) return 'part';
  return 'all';
}
