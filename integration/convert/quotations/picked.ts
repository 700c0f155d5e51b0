import type { Article, Span } from '../model.ts';
import { Is } from '../languages/index.ts';
import { firstWordAt, Shape, STOPS, withText } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { makeFinding } from './finding.ts';
import type { Finding } from './finding.ts';
import { leastSpeech } from './marked/passage.ts';
import type { Link, Passage } from './marked/passage.ts';

/** The most words from a cue to the words picked. */
const REACH = 40;

/** Words picked by one cue, in order. */
interface Picked {
  link: Link & { cue: Span };
  passages: Passage[];
  /** The clause that begins behind the cue. */
  start: number;
}

/**
 * Clauses around words that are picked where none was read: Kirby described [the tax as “theft”, the treasurer as “a magpie”]. From behind the
 * cue to the last mark in its sentence; words of one cue are one finding.
 */
export function pickedClauses(
  article: Article,
  words: Words,
  passages: readonly Passage[],
  isFree: (passage: Passage) => boolean,
  whoSays: (passage: Passage) => Link | null,
): { findings: Finding[]; claimed: Set<Passage> } {
  const clauses: Picked[] = [];
  // Where the last passage ends that another finding has.
  let behind = 0;
  for (const passage of passages) {
    if (!isFree(passage)) {
      behind = passage.end;
      continue;
    }
    const link = whoSays(passage);
    const last = clauses.at(-1);
    if (
      last &&
      link?.cue?.start === last.link.cue.start &&
      isOneSentence(words, last.passages.at(-1)!, passage)
    ) {
      last.passages.push(passage);
      continue;
    }
    const start = clauseStart(words, passage, link, behind);
    if (start !== null) clauses.push({ link: { ...link!, cue: link!.cue! }, passages: [passage], start });
  }
  return {
    findings: clauses.map((clause) => fromPicked(article, clause)),
    claimed: new Set(clauses.flatMap(({ passages }) => passages)),
  };
}

/** Where the clause behind the cue begins; null where the cue stands elsewhere than before the marks in their sentence. */
function clauseStart(
  words: Words,
  { group, start }: Passage,
  link: Link | null,
  floor: number,
): number | null {
  if (!link?.cue || !link.source || link.cue.end > start) return null;
  const { source, cue } = link;
  const behind = source.start >= cue.end && source.end <= start ? source.end : cue.end;
  let from = firstWordAt(words, Math.max(behind, floor));
  while (words.start[from] < start && isJoint(words, from)) from++;
  const [run] = group.runs;
  if (from < words.blocks[run.block] || run.words.start - from > REACH) return null;
  for (let w = from; w < run.words.start; w++) if (STOPS.has(words.hash[w])) return null;
  return Math.min(start, words.start[from]);
}

/** A sign or a conjunction between two parts of a list. */
function isJoint(words: Words, w: number): boolean {
  return (words.shape[w] & Shape.punctuation) !== 0 || (words.classes[w] & Is.conjunction) !== 0;
}

function isOneSentence(words: Words, before: Passage, after: Passage): boolean {
  const [last, first] = [before.group.runs.at(-1)!, after.group.runs[0]];
  if (last.block !== first.block || first.words.start - last.words.end > REACH) return false;
  for (let w = last.words.end - 1; w < first.words.start; w++) if (STOPS.has(words.hash[w])) return false;
  return true;
}

function fromPicked({ text }: Article, { link, passages, start }: Picked): Finding {
  const runs = passages.flatMap(({ group }) => group.runs);
  return makeFinding({
    kind: 'run-in',
    type: 'mixed',
    content: [{ start, end: runs.at(-1)!.end }],
    marked: runs.map((run) => ({ start: run.start, end: run.end })),
    cue: withText(text, link.cue),
    source: link.source && withText(text, link.source),
    rule: runs[0].pair.name,
    confidence: leastSpeech(passages),
  });
}
