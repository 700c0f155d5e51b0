import type { Quotation } from '../../model.ts';
import { Sections, SPEAKER_DATA, SPEAKER_HEADER, toFullTrees } from '../../models/index.ts';
import type { FullTrees } from '../../models/index.ts';
import type { Manner } from './columns/index.ts';

export interface SpeakerModel {
  /** How likely a candidate speaks, by what is known of each alone. */
  candidate: FullTrees;
  /** Whether two quotations are of one voice: neighbours, and with one between them. */
  pairs: readonly [FullTrees, FullTrees];
  /** Whether the first choice is right. */
  verdict: FullTrees;
}

let model: SpeakerModel | null = null;

/** Unpacked once. */
export function speakerModel(): SpeakerModel {
  if (model) return model;
  const sections = new Sections(SPEAKER_HEADER.sections, SPEAKER_DATA);
  const trees = SPEAKER_HEADER.bases.map((base, i) =>
    toFullTrees({
      roots: sections.of(`roots${i}`) as Uint16Array,
      column: sections.of(`column${i}`) as Int16Array,
      value: sections.floats(`value${i}`),
      left: sections.of(`left${i}`) as Uint16Array,
      base,
    }),
  );
  const [candidate, neighbours, next, verdict] = trees;
  return (model = { candidate, pairs: [neighbours, next], verdict });
}

/**
 * The chance from which on somebody is named in a text of a language, chosen on `wide.dev` and `wide-more.dev`: there at least nineteen in twenty of
 * those named are right. With whole sources of the training texts left out it is fewer outside of English and German; MODEL_CARD.md has the figures.
 */
const LEAST: Readonly<Record<string, number>> = { en: 0.75, fr: 0.84, es: 0.86, de: 0.7 };
const LEAST_ELSE = 0.78;
/** In an English story, chosen likewise: there the turns around a quotation tell more than any training text outside of fiction shows. */
const LEAST_IN_STORY = 0.7;

/** Shown words below this confidence are so often nobody's speech that a speaker must be certain: the chance that is needed for one. */
const SURE = 0.7;
const CERTAIN = 0.95;

/** @param lang BCP 47 */
export function leastChance(lang: string, manner: Manner, { status, confidence }: Quotation): number {
  const code = lang.slice(0, 2).toLowerCase();
  const least = code === 'en' && isStory(manner) ? LEAST_IN_STORY : (LEAST[code] ?? LEAST_ELSE);
  const mayBeNoSpeech = status !== 'suggested' && confidence < SURE;
  return mayBeNoSpeech ? Math.max(least, CERTAIN) : least;
}

/** Many short turns that open paragraphs: of the training texts four in five stories quote so, and one in five others. */
function isStory({ count, opening, length }: Manner): boolean {
  return count > 5 && opening > 0.4 && length < 25;
}
