import type { FullTrees } from '../../models/index.ts';
import { sumTrees } from '../../models/index.ts';
import { isBarred } from './barred.ts';
import { candidatesFor, mainPeople } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { askedSex, COLUMNS, isSubject, sexNumber, TURN_COLUMNS } from './columns/index.ts';
import { readFrame } from './frame.ts';
import type { Frame } from './frame.ts';
import type { Passage } from './passage.ts';
import { carryNouns, shareTags } from './share-tags.ts';
import { turnsOf } from './turns.ts';
import type { Guess } from './turns.ts';

/** A quotation's frame, who may have said it, and what is known of each, a row a candidate. */
export interface Ballot {
  frame: Frame;
  candidates: Candidate[];
  rows: Float32Array[];
}

const WIDTH = COLUMNS.length + TURN_COLUMNS.length;

/** Frames and candidates of all quotations that may have a speaker; the columns of turns are still empty. */
export function ballotsOf(passage: Passage): Ballot[] {
  const main = mainPeople(passage);
  const ballots: Ballot[] = [];
  const frames: Frame[] = [];
  passage.quotations.forEach(({ kind, type, status }, index) => {
    if (kind === 'block' ? status === 'suggested' : type !== 'direct' && type !== 'mixed') return;
    const frame = readFrame(passage, index);
    frames.push(frame);
  });
  shareTags(frames, passage);
  carryNouns(frames, passage);
  frames.forEach((frame, i) => {
    frame.asked = askedSex(frame, passage);
    frame.previous = frames[i - 1]?.index ?? -1;
    frame.previousEnd = Math.min(frames[i - 1]?.words.to ?? 0, frame.words.from);
    frame.following = frames[i + 1]?.index ?? -1;
    const candidates = candidatesFor(passage, frame, main).filter(
      (candidate) => !isBarred(candidate, frame, passage),
    );
    compare(passage, frame, candidates);
    ballots.push({ frame, candidates, rows: rowsOf(passage, frame, candidates) });
  });
  return ballots;
}

const SHARED = COLUMNS.flatMap(({ shared }, i) => (shared ? [i] : []));
const OWN = COLUMNS.flatMap(({ shared }, i) => (shared ? [] : [i]));

function rowsOf(passage: Passage, frame: Frame, candidates: readonly Candidate[]): Float32Array[] {
  if (candidates.length === 0) return [];
  const shared = new Float32Array(WIDTH);
  for (const i of SHARED) shared[i] = COLUMNS[i].of(candidates[0], frame, passage);
  return candidates.map((candidate) => {
    const row = shared.slice();
    for (const i of OWN) row[i] = COLUMNS[i].of(candidate, frame, passage);
    return row;
  });
}

/** Counts for each candidate the others who could be meant as well. */
function compare(passage: Passage, frame: Frame, candidates: readonly Candidate[]): void {
  const { asked } = frame;
  const fits = ({ entity }: Candidate): boolean =>
    !entity.body && (asked === 0 || sexNumber(entity) * asked >= 0);
  for (const candidate of candidates) {
    const from = candidate.before?.from ?? -1;
    for (const other of candidates) {
      if (other === candidate || !fits(other)) continue;
      candidate.agreeing++;
      if (!other.before || other.before.from <= from) continue;
      candidate.agreeingSince++;
      if (isSubject(passage, other.before) >= 3) candidate.subjectsSince++;
    }
  }
}

/** Fills the columns of turns from what is known of the speakers so far. */
export function fillTurns(ballots: readonly Ballot[], guesses: readonly Guess[] | null): void {
  const frames = ballots.map(({ frame }) => frame);
  let i = 0;
  for (const turns of turnsOf(frames, guesses)) {
    const { candidates, rows } = ballots[i++];
    candidates.forEach(({ who }, c) => {
      TURN_COLUMNS.forEach((column, k) => {
        rows[c][COLUMNS.length + k] = column.of(who, turns);
      });
    });
  }
}

export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Of each ballot the likeliest candidate. */
export function guess(ballots: readonly Ballot[], scores: readonly Float32Array[]): Guess[] {
  return ballots.map(({ candidates }, i) => {
    const best = bestOf(scores[i]);
    return best < 0
      ? { who: -1, chance: 0 }
      : { who: candidates[best].who, chance: chanceOf(scores[i][best]) };
  });
}

export function bestOf(scores: Float32Array): number {
  let best = -1;
  for (let c = 0; c < scores.length; c++) if (best < 0 || scores[c] > scores[best]) best = c;
  return best;
}

/** Log-odds of each candidate of each ballot. */
export function scoreAll(ballots: readonly Ballot[], trees: FullTrees): Float32Array[] {
  return ballots.map(({ rows }) => Float32Array.from(rows, (row) => sumTrees(trees, row)));
}

/** What tells whether the likeliest candidate is right: the scores, and its row. */
export function verdictRow(scores: Float32Array, row: Float32Array): Float32Array {
  const best = bestOf(scores);
  let [second, sum] = [-9, 0];
  scores.forEach((score, c) => {
    if (c !== best && score > second) second = score;
    sum += chanceOf(score);
  });
  const out = new Float32Array(row.length + 5);
  out.set([scores[best], second, scores[best] - second, sum, scores.length]);
  out.set(row, 5);
  return out;
}
