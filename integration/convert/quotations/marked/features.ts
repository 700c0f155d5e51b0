import { STOPS } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';
import type { Article, Span } from '../../model.ts';
import { classify } from './classify.ts';
import { nearAfter, nearBefore } from './near.ts';
import type { Near } from './near.ts';
import { oddsByForm } from './odds-by-form.ts';
import { coverageOf } from './passage.ts';
import type { Coverage, Passage } from './passage.ts';
import { Row } from './row.ts';
import type { Surroundings } from './surroundings.ts';
import { besideOf, insideOf } from './words-beside.ts';

/** Languages that the forests were fitted on, as features tell them apart. */
const CODES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

/** The place of an article's language among these, −1 for any other. */
export const languageAt = ({ metadata }: Article): number =>
  CODES.indexOf(metadata.lang.slice(0, 2).toLowerCase());

const FORMS = ['paragraph', 'heading', 'verse', 'item'];
const COVERAGE: readonly Coverage[] = ['none', 'part', 'all'];
const VERDICTS = [null, 'title-marks', 'work-noun', 'naming-word', 'capital-words', 'empty-marks'];

const row = new Row();

/** What stands in and around the passage at `index`, a number for each column of the trees. */
export function readFeatures(around: Surroundings, index: number): Float32Array {
  const { words, article } = around;
  const passage = around.passages[index];
  const [first, last] = [passage.group.runs[0], passage.group.runs.at(-1)!];
  const [from, to] = [first.words.start, last.words.end];
  const coverage = coverageOf(passage, passage.attribution);
  row.put(languageAt(article));
  insideOf(row, words, from, to);
  besideOf(row, around, from, to, words.blocks[first.block], words.blocks[last.block + 1]);
  distances(nearBefore(around, index));
  distances(nearAfter(around, index));
  neighbours(around, index);
  attributed(passage, coverage);
  formOf(around, passage, coverage);
  row.put(first.pair.open === around.usual ? 1 : 0);
  row.put(around.repeats[index]);
  row.put(around.tagged[index] ? 1 : 0);
  row.put(around.passages.length);
  row.put(around.speech);
  row.put(around.single);
  row.put(around.spoken);
  row.put(around.saying);
  return row.take();
}

/** What the model says of its marks, and what they and their block are like. */
function formOf({ words, article, language }: Surroundings, passage: Passage, coverage: Coverage): void {
  const { group, run } = passage;
  const [first, last] = [group.runs[0], group.runs.at(-1)!];
  const block = article.blocks[first.block];
  const form = oddsByForm(words, language, group, coverage);
  row.put(run ? per(run.direct) : -1);
  row.put(run?.source ? per(run.confidence) : -1);
  row.put(per(form.direct));
  row.put(per(form.mixed));
  row.put(VERDICTS.indexOf(classify(words, group).rule));
  row.put(FORMS.indexOf(block.form));
  row.put(block.quoteDepth);
  row.put(group.runs.length);
  row.put(last.closed ? 1 : 0);
  row.put(first.pair.single ? 1 : 0);
}

/** Probabilities in thousandths, so that every column holds whole numbers. */
const per = (chance: number): number => Math.round(chance * 1000);

function distances(near: Near): void {
  row.put(near.saying);
  row.put(near.holding);
  row.put(near.form);
  row.put(near.noun);
  row.put(near.according);
  row.put(near.weak);
  row.put(near.calling);
  row.put(near.naming);
  row.put(near.work);
  row.put(near.pronoun);
  row.put(near.first);
  row.put(near.size);
  row.put(near.capitals);
  row.put(near.marks);
}

/** More words in marks are counted no further. */
const MOST = 40;
const COMMA = 44;

/** The passages before and after it. */
function neighbours({ words, passages, tagged }: Surroundings, index: number): void {
  const at = passages[index].group.runs;
  const [before, after] = [passages[index - 1], passages[index + 1]] as (Passage | undefined)[];
  const [last, next] = [before?.group.runs.at(-1), after?.group.runs[0]];
  neighbour(words, before, last ? at[0].words.start - last.words.end : 0, tagged[index - 1]);
  neighbour(words, after, next ? next.words.start - at.at(-1)!.words.end : 0, tagged[index + 1]);
  row.put(last ? at[0].block - last.block : 9);
  row.put(next ? next.block - at.at(-1)!.block : 9);
}

/** @param gap words between the two */
function neighbour(words: Words, passage: Passage | undefined, gap: number, tag: boolean): void {
  if (!passage) {
    for (let column = 0; column < 4; column++) row.put(-1);
    return;
  }
  const { runs } = passage.group;
  const end = runs.at(-1)!.words.end;
  row.put(Math.min(gap, 500));
  row.put(Math.min(end - runs[0].words.start, MOST));
  row.put(STOPS.has(words.hash[end - 1]) || words.hash[end - 1] === COMMA ? 1 : 0);
  row.put(tag ? 1 : 0);
}

/** What was read around it. */
function attributed(passage: Passage, coverage: Coverage): void {
  const { attribution } = passage;
  if (!attribution) {
    for (let column = 0; column < 5; column++) row.put(-1);
    return;
  }
  const { source, cue } = attribution;
  row.put(COVERAGE.indexOf(coverage));
  row.put(attribution.rule === null ? 0 : per(attribution.confidence));
  row.put(attribution.whole ? 1 : 0);
  row.put(source ? distanceOf(passage, source) : 999);
  row.put(cue ? distanceOf(passage, cue) : 999);
}

/** How far a span begins before the passage, below 0, or behind it. */
function distanceOf({ start, end }: Span, span: Span): number {
  return clamp(span.start < start ? start - span.end : end - span.start);
}

const clamp = (distance: number): number => Math.max(-300, Math.min(300, distance));
