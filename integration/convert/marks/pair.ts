import type { Sign } from '../text/index.ts';
import { PAIRS, ROLES } from '../languages/index.ts';
import type { Pair } from '../languages/index.ts';
import { countBalance, countClosers } from './counts.ts';

/** A run of text between two marks that belong together. Offsets include the marks; `words` does not reach into them. */
export interface Run {
  start: number;
  end: number;
  /** Half-open, without marks. */
  inner: { start: number; end: number };
  /** First word inside and first word after. */
  words: { start: number; end: number };
  pair: Pair;
  block: number;
  /** 0 for a run in no other run. */
  depth: number;
  parent: Run | null;
  /** False where the closing mark is missing: the run then ends with its block, or before the next opening mark. */
  closed: boolean;
}

/** Deeper nesting than this is never meant; it bounds the search for an open partner. */
const DEPTH = 4;

interface Open {
  sign: Sign;
  pairs: number[];
}

/**
 * Pairs the marks of one block, from `from` to `to` in `signs`. Linear: each mark is looked at once against at most `DEPTH` open ones.
 *
 * @param end where an unclosed run ends: the block's end and the word after it
 * @param next the mark that opens the block in which such a run may go on; null where none does
 */
export function pairMarks(
  signs: readonly Sign[],
  from: number,
  to: number,
  end: { at: number; word: number },
  next: string | null,
): Run[] {
  const runs: Run[] = [];
  const stack: Open[] = [];
  const closersAhead = countClosers(signs, from, to);
  const balance = countBalance(signs, from, to);
  for (let i = from; i < to; i++) {
    const sign = signs[i];
    const partner = findPartner(stack, sign, closersAhead[i - from], next);
    if (partner) {
      while (stack.at(-1) !== partner.open) drop(runs, stack, sign.start, sign.word);
      stack.pop();
      runs.push(makeRun(partner.open.sign, sign.start, sign.end, sign.word, PAIRS[partner.pair], true));
    } else if (mayOpen(sign, balance[i - from], signs[i + 1]) && !isSlip(sign, stack)) {
      const again = stack.findIndex((open) => open.sign.text === sign.text && !PAIRS[open.pairs[0]].single);
      // The same double mark opens again: the first was never closed, unless marks enough follow to close both.
      if (again >= 0 && balance[i - from] < 2)
        while (stack.length > again) drop(runs, stack, sign.start, sign.word);
      if (stack.length < DEPTH) stack.push({ sign, pairs: ROLES.get(sign.text)!.opens });
    }
  }
  while (stack.length > 0) {
    const { sign, pairs } = stack[stack.length - 1];
    // ‘A line.⏎⏎‘Another.’: a single mark that goes on in the next block is one.
    if (stack.length === 1 && goesOn(sign, next)) {
      stack.pop();
      runs.push(makeRun(sign, end.at, end.at, end.word, PAIRS[pairs[0]], false));
    } else drop(runs, stack, end.at, end.word);
  }
  runs.sort((a, b) => a.start - b.start || b.end - a.end);
  nest(runs);
  return runs;
}

function findPartner(
  stack: readonly Open[],
  sign: Sign,
  closersAhead: number,
  next: string | null,
): { open: Open; pair: number } | null {
  if (!sign.mayClose || stack.length === 0) return null;
  const closes = ROLES.get(sign.text)!.closes;
  for (let level = stack.length - 1; level >= 0; level--) {
    const open = stack[level];
    const pair = open.pairs.find((p) => closes.includes(p));
    if (pair === undefined) continue;
    // A mark that stands like an opening one closes nothing; ” never opens where anything else will do.
    if (sign.opensByPlace && sign.text !== '”' && !PAIRS[pair].single) return null;
    if (PAIRS[pair].single && !sign.closesByPlace) return null;
    // "the dogs’ tails", "an’ all": an apostrophe, if a better closing mark follows, or the words go on in the next block.
    if (
      PAIRS[pair].single &&
      sign.elided &&
      (closersAhead > 0 || (open.sign.first && goesOn(open.sign, next)))
    )
      return null;
    return { open, pair };
  }
  return slipPartner(stack, sign);
}

/** Whether a mark that nothing closes in its block opens the next block too. */
function goesOn(sign: Sign, next: string | null): boolean {
  return sign.text === next && (sign.first || sign.text === '‘');
}

/** “like this“, ”or so“, 'so'': a mark typed where only a closing one can stand, and the marks that it may close. */
const SLIPS: Readonly<Record<string, readonly string[]>> = { '“': ['“', '”'], "''": ["'", '‘'], '’’': ['‘'] };

function slipPartner(stack: readonly Open[], sign: Sign): { open: Open; pair: number } | null {
  if (!sign.closesByPlace || !Object.hasOwn(SLIPS, sign.text)) return null;
  const open = stack.findLast((o) => SLIPS[sign.text].includes(o.sign.text));
  return open ? { open, pair: open.pairs[0] } : null;
}

/** A mark that stands like a closing one with nothing open: a stray, an inch, or the end of what another block opened. */
function isSlip(sign: Sign, stack: readonly Open[]): boolean {
  return (
    sign.closesByPlace ||
    (sign.text === '”' && !sign.opensByPlace && !sign.first) ||
    (sign.text === "''" && stack.some((o) => o.sign.text === '``'))
  );
}

/** A mark between spaces opens only what another closes: he said " Here." */
function mayOpen(sign: Sign, balance: number, next: Sign | undefined): boolean {
  if (ROLES.get(sign.text)!.opens.length === 0) return false;
  return sign.mayOpen || (sign.loose && (balance > 0 || isClosedBy(sign, next)));
}

/** " are late again " : the next mark of the block stands between spaces too, or closes. */
function isClosedBy({ text, block }: Sign, next: Sign | undefined): boolean {
  return (
    next?.block === block && (next.text === text || next.text === '”') && (next.loose || next.closesByPlace)
  );
}

/** Takes the innermost open mark off the stack: an unclosed run for double marks, nothing for single ones. */
function drop(runs: Run[], stack: Open[], at: number, word: number): void {
  const { sign, pairs } = stack.pop()!;
  const pair = PAIRS[pairs[0]];
  if (!pair.single) runs.push(makeRun(sign, at, at, word, pair, false));
}

function makeRun(open: Sign, innerEnd: number, end: number, word: number, pair: Pair, closed: boolean): Run {
  return {
    start: open.start,
    end,
    inner: { start: open.end, end: innerEnd },
    words: { start: open.word, end: word },
    pair,
    block: open.block,
    depth: 0,
    parent: null,
    closed,
  };
}

/** Sets parent and depth of runs sorted by start, outer before inner. */
export function nest(runs: readonly Run[]): void {
  const path: Run[] = [];
  for (const run of runs) {
    while (path.length > 0 && path.at(-1)!.end <= run.start) path.pop();
    run.parent = path.at(-1) ?? null;
    run.depth = path.length;
    path.push(run);
  }
}
