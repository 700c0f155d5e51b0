import { Is } from '../../languages/index.ts';
import { Shape, STOPS } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';
import type { Article } from '../../model.ts';
import { classify } from './classify.ts';
import { nearAfter, nearBefore } from './near.ts';
import type { Near } from './near.ts';
import { oddsByForm } from './odds-by-form.ts';
import { coverageOf } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Surroundings } from './surroundings.ts';
import type { FoundAttribution } from '../../clauses/index.ts';

/** Languages that the forests were fitted on, as features tell them apart. */
const CODES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

/** The place of an article's language among these, −1 for any other. */
export const languageAt = ({ metadata }: Article): number => CODES.indexOf(metadata.lang.slice(0, 2).toLowerCase());

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
  const form = oddsByForm(words, language, passage.group, coverageOf(passage, passage.grammar));
  return Float32Array.from([
    languageAt(article),
    ...insideOf(words, from, to),
    ...besideOf(around, from, to, words.blocks[first.block], words.blocks[last.block + 1]),
    ...distances(nearBefore(around, index)),
    ...distances(nearAfter(around, index)),
    ...neighbours(around, index),
    ...attributed(passage, passage.grammar),
    ...attributed(passage, passage.attribution === passage.grammar ? null : passage.attribution),
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

const has = (words: Words, w: number, bits: number): number => ((words.classes[w] & bits) !== 0 ? 1 : 0);

/** The words in the marks. */
function insideOf(words: Words, from: number, to: number): number[] {
  let [capitals, content, stops, commas, verbs, pronouns, first, negation, numbers, saying] = new Array<number>(10).fill(0);
  for (let w = from; w < Math.min(to, from + MOST); w++) {
    const shape = words.shape[w];
    if ((shape & Shape.punctuation) !== 0) {
      if (STOPS.has(words.hash[w]) && w < to - 1) stops++;
      if (words.hash[w] === COMMA) commas++;
      continue;
    }
    if ((shape & Shape.number) !== 0) numbers++;
    if (has(words, w, Is.determiner | Is.preposition | Is.conjunction) === 0) {
      content++;
      if ((shape & (Shape.capital | Shape.number)) !== 0) capitals++;
    }
    verbs += has(words, w, Is.auxiliary);
    pronouns += has(words, w, Is.pronoun);
    first += has(words, w, Is.firstPerson);
    negation += has(words, w, Is.negation);
    saying += has(words, w, Is.saying);
  }
  const sign = to > from && (words.shape[to - 1] & Shape.punctuation) !== 0 ? words.hash[to - 1] : 0;
  return [
    Math.min(to - from, MOST),
    to > from && (words.shape[from] & Shape.capital) !== 0 ? 1 : 0,
    Math.floor((capitals * 10) / Math.max(1, content)),
    content,
    sign === COMMA ? 1 : sign === 46 ? 2 : sign === 33 || sign === 63 ? 3 : sign === 0 ? 0 : 4,
    stops,
    commas,
    verbs,
    pronouns,
    first,
    negation,
    numbers,
    saying,
    has(words, from, Is.determiner),
    has(words, from, Is.preposition),
    has(words, from, Is.pronoun),
    has(words, from, Is.conjunction | Is.subordinator),
  ];
}

/** More words in marks are read no further. */
const MOST = 40;
const COMMA = 44;

/** The words right before and after the marks. */
function besideOf({ words, language }: Surroundings, from: number, to: number, start: number, end: number): number[] {
  const [before, after] = [from - 1, to];
  const [isBefore, isAfter] = [before >= start, after < end];
  const bits = (w: number, is: boolean): number[] =>
    BESIDE.map((one) => (is ? has(words, w, one) : 0));
  return [
    isBefore ? signOf(words, before) : 9,
    isAfter ? signOf(words, after) : 9,
    isBefore && language.definite.has(words.hash[before]) ? 1 : 0,
    isBefore && language.as.has(words.hash[before]) ? 1 : 0,
    ...bits(before, isBefore),
    ...bits(after, isAfter),
    before > start && has(words, before, Is.determiner) !== 0 ? 1 + has(words, before - 1, Is.auxiliary) : 0,
    isAfter ? (words.shape[after] & Shape.capital) !== 0 ? 1 : 0 : 2,
    isBefore ? (words.shape[before] & Shape.capital) !== 0 ? 1 : 0 : 2,
    from - start,
    end - to,
  ];
}

const BESIDE = [
  Is.saying | Is.sayingForm,
  Is.sayingNoun,
  Is.determiner,
  Is.preposition,
  Is.auxiliary,
  Is.conjunction,
  Is.pronoun,
  Is.naming,
  Is.workNoun,
  Is.title | Is.role,
  Is.thatWord,
  Is.adverb,
];

/** 0 a word, then signs: , : ; stops, dashes, brackets, others. */
function signOf(words: Words, w: number): number {
  if ((words.shape[w] & Shape.punctuation) === 0) return 0;
  const sign = words.hash[w];
  if (sign === COMMA) return 1;
  if (sign === 58) return 2;
  if (sign === 59) return 3;
  if (STOPS.has(sign)) return 4;
  if (sign === 0x2014) return 5;
  if (sign === 40 || sign === 91) return 6;
  return sign === 41 || sign === 93 ? 7 : 8;
}

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
function attributed(passage: Passage, attribution: FoundAttribution | null): number[] {
  if (!attribution) return [-1, -1, -1, -1, -1];
  const { source, cue } = attribution;
  return [
    COVERAGE.indexOf(coverageOf(passage, attribution)),
    attribution.rule === null ? 0 : per(attribution.confidence),
    attribution.whole ? 1 : 0,
    source ? clamp(source.start < passage.start ? passage.start - source.end : passage.end - source.start) : 999,
    cue ? clamp(cue.start < passage.start ? passage.start - cue.end : passage.end - cue.start) : 999,
  ];
}

const clamp = (distance: number): number => Math.max(-300, Math.min(300, distance));
