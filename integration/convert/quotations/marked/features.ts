import { STOPS } from '../../text/index.ts';
import type { Article } from '../../model.ts';
import { classify } from './classify.ts';
import { nearAfter, nearBefore } from './near.ts';
import type { Near } from './near.ts';
import { oddsByForm } from './odds-by-form.ts';
import { coverageOf } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Surroundings } from './surroundings.ts';
import { besideOf, insideOf } from './words-beside.ts';

/** Languages that the forests were fitted on, as features tell them apart. */
const CODES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

/** The place of an article's language among these, −1 for any other. */
export const languageAt = ({ metadata }: Article): number =>
  CODES.indexOf(metadata.lang.slice(0, 2).toLowerCase());

const FORMS = ['paragraph', 'heading', 'verse', 'item'];
const COVERAGE = ['none', 'part', 'all'];
const VERDICTS = [null, 'title-marks', 'work-noun', 'naming-word', 'capital-words', 'empty-marks'];

/** What stands in and around the passage at `index`, a number for each column of the trees. */
export function readFeatures(around: Surroundings, index: number): Float32Array {
  const { words, article, language } = around;
  const passage = around.passages[index];
  const [first, last] = [passage.group.runs[0], passage.group.runs.at(-1)!];
  const [from, to] = [first.words.start, last.words.end];
  const block = article.blocks[first.block];
  const verdict = classify(words, passage.group);
  const form = oddsByForm(words, language, passage.group, coverageOf(passage, passage.attribution));
  return Float32Array.from([
    languageAt(article),
    ...insideOf(words, from, to),
    ...besideOf(around, from, to, words.blocks[first.block], words.blocks[last.block + 1]),
    ...distances(nearBefore(around, index)),
    ...distances(nearAfter(around, index)),
    ...neighbours(around, index),
    ...attributed(passage),
    passage.run ? per(passage.run.direct) : -1,
    passage.run?.source ? per(passage.run.confidence) : -1,
    per(form.direct),
    per(form.mixed),
    VERDICTS.indexOf(verdict.rule),
    FORMS.indexOf(block.form),
    block.quoteDepth,
    passage.group.runs.length,
    last.closed ? 1 : 0,
    first.pair.single ? 1 : 0,
    first.pair.open === around.usual ? 1 : 0,
    around.repeats[index],
    around.tagged[index] ? 1 : 0,
    around.passages.length,
    around.speech,
    around.single,
    around.spoken,
    around.saying,
  ]);
}

/** Probabilities in thousandths, so that every column holds whole numbers. */
const per = (chance: number): number => Math.round(chance * 1000);

const distances = (near: Near): number[] => [
  near.saying,
  near.holding,
  near.form,
  near.noun,
  near.according,
  near.weak,
  near.calling,
  near.naming,
  near.work,
  near.pronoun,
  near.first,
  near.size,
  near.capitals,
  near.marks,
];

/** More words in marks are counted no further. */
const MOST = 40;
const COMMA = 44;

/** The passages before and after it. */
function neighbours({ words, passages, tagged }: Surroundings, index: number): number[] {
  const at = passages[index].group.runs;
  const look = (passage: Passage | undefined, gap: number, tag: boolean): number[] => {
    if (!passage) return [-1, -1, -1, -1];
    const { runs } = passage.group;
    const end = runs.at(-1)!.words.end;
    return [
      Math.min(gap, 500),
      Math.min(end - runs[0].words.start, MOST),
      STOPS.has(words.hash[end - 1]) || words.hash[end - 1] === COMMA ? 1 : 0,
      tag ? 1 : 0,
    ];
  };
  const [before, after] = [passages[index - 1], passages[index + 1]] as (Passage | undefined)[];
  return [
    ...look(before, before ? at[0].words.start - before.group.runs.at(-1)!.words.end : 0, tagged[index - 1]),
    ...look(after, after ? after.group.runs[0].words.start - at.at(-1)!.words.end : 0, tagged[index + 1]),
    before ? at[0].block - before.group.runs.at(-1)!.block : 9,
    after ? after.group.runs[0].block - at.at(-1)!.block : 9,
  ];
}

/** What was read around it. */
function attributed(passage: Passage): number[] {
  const { attribution } = passage;
  if (!attribution) return [-1, -1, -1, -1, -1];
  const { source, cue } = attribution;
  return [
    COVERAGE.indexOf(coverageOf(passage, attribution)),
    attribution.rule === null ? 0 : per(attribution.confidence),
    attribution.whole ? 1 : 0,
    source
      ? clamp(source.start < passage.start ? passage.start - source.end : passage.end - source.start)
      : 999,
    cue ? clamp(cue.start < passage.start ? passage.start - cue.end : passage.end - cue.start) : 999,
  ];
}

const clamp = (distance: number): number => Math.max(-300, Math.min(300, distance));
