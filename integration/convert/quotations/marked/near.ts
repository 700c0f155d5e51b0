import { Is } from '../../languages/index.ts';
import type { Language } from '../../languages/index.ts';
import { Shape, STOPS } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';
import type { Surroundings } from './surroundings.ts';

/** Words of a sentence that are looked at before marks, and after them. */
const BEFORE = 30;
const AFTER = 20;
/** The distance of what does not stand there. */
const NOWHERE = 99;

/** How far, in words outside marks, the nearest word of each kind stands. */
export interface Near {
  saying: number;
  holding: number;
  form: number;
  noun: number;
  according: number;
  weak: number;
  calling: number;
  naming: number;
  work: number;
  pronoun: number;
  first: number;
  /** Words and capitals of the sentence on this side, and where the nearest other marks stand. */
  size: number;
  capitals: number;
  marks: number;
}

const nothing = (): Near => ({
  saying: NOWHERE,
  holding: NOWHERE,
  form: NOWHERE,
  noun: NOWHERE,
  according: NOWHERE,
  weak: NOWHERE,
  calling: NOWHERE,
  naming: NOWHERE,
  work: NOWHERE,
  pronoun: NOWHERE,
  first: NOWHERE,
  size: 0,
  capitals: 0,
  marks: NOWHERE,
});

/** The part of its sentence before a passage. What other marks hold counts as one word that says nothing. */
export function nearBefore({ words, passages, language }: Surroundings, index: number): Near {
  const near = nothing();
  const first = passages[index].group.runs[0];
  const from = words.blocks[first.block];
  let other = index - 1;
  let w = first.words.start - 1;
  for (let step = 0; step < BEFORE && w >= from; step++, w--) {
    const run = passages[other]?.group.runs.at(-1);
    if (run && run.words.end > w && run.words.end > run.words.start) {
      if (near.marks === NOWHERE) near.marks = step;
      if (endsSentence(words, run.words.end - 1)) break;
      w = run.words.start;
      other--;
      continue;
    }
    if (step > 0 && endsSentence(words, w)) break;
    note(near, words, language, w, step);
  }
  return near;
}

/** The part of its sentence after a passage. */
export function nearAfter({ words, passages, language }: Surroundings, index: number): Near {
  const near = nothing();
  const last = passages[index].group.runs.at(-1)!;
  const to = words.blocks[last.block + 1];
  let other = index + 1;
  let w = last.words.end;
  for (let step = 0; step < AFTER && w < to; step++, w++) {
    const run = passages.at(other)?.group.runs[0];
    if (run && run.words.start <= w) {
      if (near.marks === NOWHERE) near.marks = step;
      w = run.words.end - 1;
      other++;
      continue;
    }
    if (endsSentence(words, w)) break;
    note(near, words, language, w, step);
  }
  return near;
}

function endsSentence(words: Words, w: number): boolean {
  return (words.shape[w] & Shape.punctuation) !== 0 && STOPS.has(words.hash[w]);
}

function note(near: Near, words: Words, language: Language, w: number, step: number): void {
  near.size++;
  const bits = words.classes[w];
  if ((words.shape[w] & Shape.capital) !== 0) near.capitals++;
  const hash = words.hash[w];
  const isCall = language.callers.has(hash) && language.calls.some(({ verbs }) => verbs.has(hash));
  if (isCall || language.calling.has(hash)) near.calling = Math.min(near.calling, step);
  if (bits === 0) return;
  if ((bits & Is.saying) !== 0) near.saying = Math.min(near.saying, step);
  if ((bits & (Is.holding | Is.separable | Is.participle)) !== 0) near.holding = Math.min(near.holding, step);
  if ((bits & Is.sayingForm) !== 0) near.form = Math.min(near.form, step);
  if ((bits & Is.sayingNoun) !== 0) near.noun = Math.min(near.noun, step);
  if ((bits & Is.according) !== 0) near.according = Math.min(near.according, step);
  if ((bits & Is.weak) !== 0) near.weak = Math.min(near.weak, step);
  if ((bits & Is.naming) !== 0) near.naming = Math.min(near.naming, step);
  if ((bits & Is.workNoun) !== 0) near.work = Math.min(near.work, step);
  if ((bits & Is.pronoun) !== 0) near.pronoun = Math.min(near.pronoun, step);
  if ((bits & Is.firstPerson) !== 0) near.first = Math.min(near.first, step);
}
