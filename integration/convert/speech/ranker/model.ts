import { Sections, SPEAKER_DATA, SPEAKER_HEADER, toFullTrees } from '../../models/index.ts';
import type { FullTrees } from '../../models/index.ts';

/** The trees of each round of the ranker, and those that judge its first choice. */
export interface SpeakerModel {
  rounds: FullTrees[];
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
  return (model = { rounds: trees.slice(0, -1), verdict: trees.at(-1)! });
}

/** The chance from which on somebody is named in a text of a language: of those named so surely nineteen in twenty are right. */
export function leastChance(lang: string): number {
  const { least } = SPEAKER_HEADER;
  return least[lang.slice(0, 2).toLowerCase()] ?? least.other;
}
