import type { FullTrees } from '../../models/index.ts';
import { sumTrees } from '../../models/index.ts';
import { isBarred } from './barred.ts';
import { candidatesFor, mainPeople } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { askedSex, COLUMNS, isSubject, sexNumber } from './columns/index.ts';
import { readFrame } from './frame.ts';
import type { Frame } from './frame.ts';
import type { Passage } from './passage.ts';
import { shareTags } from './share-tags.ts';

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
  passage.quotations.forEach(({ kind, type, status }, index) => {
    if (kind === 'block' ? status === 'suggested' : type !== 'direct' && type !== 'mixed') return;
    const frame = readFrame(passage, index);
    frames.push(frame);
  });
  shareTags(frames, passage);
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
  const shared = new Float32Array(COLUMNS.length);
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

/** Log-odds of each candidate of each ballot, by what is known of each alone. */
export function scoreAll(ballots: readonly Ballot[], trees: FullTrees): Float32Array[] {
  return ballots.map(({ rows }) => Float32Array.from(rows, (row) => sumTrees(trees, row)));
}
