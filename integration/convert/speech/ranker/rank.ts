import type { FullTrees } from '../../models/index.ts';
import { sumTrees } from '../../models/index.ts';
import { isBarred } from './barred.ts';
import { candidatesFor, mainPeople } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { askedSex, COLUMNS, isSubject, sexNumber } from './columns/index.ts';
import { readFrame } from './frame.ts';
import type { Column } from './columns/index.ts';
import type { Frame } from './frame.ts';
import type { Passage } from './passage.ts';
import { carryNames, carryNouns, shareTags } from './share-tags.ts';

/** A quotation's frame, who may have said it, and what is known of each, a row a candidate. */
export interface Ballot {
  frame: Frame;
  candidates: Candidate[];
  rows: Float32Array[];
}

/** Frames and candidates of all quotations that may have a speaker. */
export function ballotsOf(passage: Passage): Ballot[] {
  const main = mainPeople(passage);
  const ballots: Ballot[] = [];
  const frames: Frame[] = [];
  const people: number[][] = [];
  passage.quotations.forEach(({ kind, type, status }, index) => {
    if (kind === 'block' ? status === 'suggested' : type !== 'direct' && type !== 'mixed') return;
    const frame = readFrame(passage, index);
    frames.push(frame);
  });
  shareTags(frames, passage);
  carryNouns(frames, passage);
  carryNames(frames, passage);
  frames.forEach((frame, i) => {
    frame.asked = askedSex(frame, passage);
    frame.previous = frames[i - 1]?.index ?? -1;
    frame.previousEnd = Math.min(frames[i - 1]?.words.to ?? 0, frame.words.from);
    frame.following = frames[i + 1]?.index ?? -1;
    const candidates = candidatesFor(passage, frame, main).filter(
      (candidate) => !isBarred(candidate, frame, passage),
    );
    compare(passage, frame, candidates);
    ballots.push({ frame, candidates, rows: rowsOf(passage, frame, candidates, people) });
  });
  return ballots;
}

const SHARED = columnsThat(({ shared }) => shared === true);
const STEADY = columnsThat(({ steady }) => steady === true);
const OWN = columnsThat(({ shared, steady }) => !shared && !steady);

function columnsThat(is: (column: Column) => boolean): readonly { at: number; of: Column['of'] }[] {
  return COLUMNS.flatMap((column, at) => (is(column) ? [{ at, of: column.of }] : []));
}

/** @param people - by candidate, what is the same of them in all quotations */
function rowsOf(
  passage: Passage,
  frame: Frame,
  candidates: readonly Candidate[],
  people: number[][],
): Float32Array[] {
  if (candidates.length === 0) return [];
  const width = COLUMNS.length;
  const shared = new Float32Array(width);
  for (const { at, of } of SHARED) shared[at] = of(candidates[0], frame, passage);
  // One array for all: to make one for each costs as much as to fill it.
  const rows = new Float32Array(candidates.length * width);
  return candidates.map((candidate, c) => {
    const row = rows.subarray(c * width, (c + 1) * width);
    row.set(shared);
    const steady = (people[candidate.who] ??= STEADY.map(({ of }) => of(candidate, frame, passage)));
    for (let k = 0; k < STEADY.length; k++) row[STEADY[k].at] = steady[k];
    for (const { at, of } of OWN) row[at] = of(candidate, frame, passage);
    return row;
  });
}

/** Counts for each candidate the others who could be meant as well. */
function compare(passage: Passage, frame: Frame, candidates: readonly Candidate[]): void {
  const { asked } = frame;
  const others = candidates
    .filter(({ entity }) => !entity.body && (asked === 0 || sexNumber(entity) * asked >= 0))
    .map(({ who, before }) => ({
      who,
      from: before?.from ?? -1,
      subject: Number(before !== null && isSubject(passage, before) >= 3),
    }));
  for (const candidate of candidates) {
    const from = candidate.before?.from ?? -1;
    for (const other of others) {
      if (other.who === candidate.who) continue;
      candidate.agreeing++;
      if (other.from <= from) continue;
      candidate.agreeingSince++;
      candidate.subjectsSince += other.subject;
    }
  }
}

/** Log-odds of each candidate of each ballot, by what is known of each alone. */
export function scoreAll(ballots: readonly Ballot[], trees: FullTrees): Float32Array[] {
  return ballots.map(({ rows }) => {
    const scores = new Float32Array(rows.length);
    for (let c = 0; c < rows.length; c++) scores[c] = sumTrees(trees, rows[c]);
    return scores;
  });
}
