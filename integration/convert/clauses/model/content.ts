import { choose, offer, reset } from '../../models/index.ts';
import type { Steps } from './steps.ts';
import { PAD } from './columns.ts';
import { contentEndFeatures } from './features/content-end.ts';
import { contentStartFeatures, noContentFeatures } from './features/content.ts';
import type { Slot } from './features/content.ts';
import { mayStand } from './frame.ts';
import type { Frame } from './frame.ts';
import { CLITIC, CLOSE, COLON, EDGE, OPEN } from './tokens.ts';

/** How far from the cue content may start, in tokens; a quotation in marks twice as far. */
const NEAR = 30;
const FAR = 60;
/** The longest content within a sentence, the most sentences, and how far back a quotation's opening mark is sought. */
const LONGEST = 90;
const SENTENCES = 8;
const BACK = 400;

/** Calls `visit` with each token at which content may start. */
export function contentStarts(f: Frame, s: Slot, visit: (i: number) => void): void {
  if (s.side === 0) startsBefore(f, s, visit);
  else startsAfter(f, s, visit);
}

function startsBefore(f: Frame, s: Slot, visit: (i: number) => void): void {
  const { sentence, sentenceStart, kind, quoted } = f.t;
  const filter = f.filters.contentStart;
  const begin = sentenceStart[sentence[s.a]];
  const limit = limitOf(s);
  // A quotation of several sentences that reaches into this one, or one that the tag follows.
  const within = begin < limit && quoted[begin] === 1 && kind[begin] !== OPEN;
  if (within || (begin > PAD && kind[begin - 1] === CLOSE)) {
    let i = begin - 1;
    while (i >= PAD && i > begin - BACK && kind[i] !== EDGE && kind[i] !== OPEN) i--;
    if (kind[i] === OPEN) visit(i);
  }
  const from = Math.max(begin, limit - FAR);
  for (let i = from; i < limit; i++)
    if (kind[i] === OPEN || (kind[i] <= CLITIC && mayStand(f, filter, i))) visit(i);
  if (from > begin) visit(begin);
}

function startsAfter(f: Frame, s: Slot, visit: (i: number) => void): void {
  const { sentence, sentenceStart, kind } = f.t;
  const filter = f.filters.contentStart;
  const end = sentenceStart[sentence[s.a] + 1];
  for (let i = s.a + 1; i < end && i < s.a + FAR; i++)
    if (kind[i] === OPEN || (kind[i] <= CLITIC && i < s.a + NEAR && mayStand(f, filter, i))) visit(i);
  if (end >= f.t.count) return;
  // The next sentence; over a paragraph's end only what is in marks or announced by a colon.
  if (kind[end - 1] !== EDGE || kind[end] === OPEN || kind[end - 2] === COLON) visit(end);
}

function limitOf(s: Slot): number {
  return s.sourceStart >= 0 && s.sourceStart < s.a ? s.sourceStart : s.a;
}

/** Calls `visit` with each token before which content that starts at `i` may end. Returns the limit for `contentEndFeatures`. */
export function contentEnds(f: Frame, s: Slot, i: number, visit: (e: number) => void): number {
  const { sentence, sentenceStart, kind, quoted } = f.t;
  const filter = f.filters.contentEnd;
  if (s.side === 0) {
    const limit = limitOf(s) > i ? limitOf(s) : s.a;
    for (let e = endsFrom(kind, i + 1, limit); e < limit; e++)
      if (kind[e - 1] === CLOSE || (e > limit - FAR && mayStand(f, filter, e))) visit(e);
    visit(limit);
    return limit;
  }
  const end = sentenceStart[sentence[i] + 1];
  const last = kind[end - 1] === EDGE ? end - 1 : end;
  const near = Math.min(last, i + LONGEST);
  for (let e = i + 1; e < near; e++) if (kind[e - 1] !== OPEN && mayStand(f, filter, e)) visit(e);
  visit(last);
  // Whole sentences of the same paragraph, and the end of a quotation.
  let next = sentence[i] + 1;
  for (
    let n = 0;
    n < SENTENCES && next < f.t.sentences && kind[sentenceStart[next] - 1] !== EDGE;
    n++, next++
  ) {
    let to = sentenceStart[next + 1];
    if (kind[to - 1] === EDGE) to--;
    if (quoted[i] === 1)
      for (let k = sentenceStart[next]; k + 1 < Math.min(to, sentenceStart[next] + BACK); k++)
        if (kind[k] === CLOSE) visit(k + 1);
    if (to > sentenceStart[next]) visit(to);
  }
  return end;
}

/** How many ends of quotations before a cue are tried; without a bound a sentence of nothing but quotations costs its square. */
const CLOSES = 16;

/** The token from which ends of content before `limit` are looked for. */
function endsFrom(kind: ArrayLike<number>, from: number, limit: number): number {
  let e = limit;
  for (let closes = 0; e > from && e > limit - BACK && closes < CLOSES; e--)
    if (kind[e - 1] === CLOSE) closes++;
  return Math.max(from, Math.min(e, limit - FAR + 1));
}

/** Tokens of the content on one side of a cue, half-open; `start` −1 where there is none. */
export interface Content {
  start: number;
  end: number;
  pStart: number;
  pEnd: number;
}

export function findContent(f: Frame, steps: Steps, slot: Slot): Content {
  reset();
  noContentFeatures(f, slot);
  offer(steps.contentStart, -1);
  contentStarts(f, slot, (i) => {
    contentStartFeatures(f, slot, i);
    offer(steps.contentStart, i);
  });
  const start = choose();
  if (start.at < 0) return { start: -1, end: -1, pStart: start.p, pEnd: 0 };
  reset();
  const ends: number[] = [];
  const limit = contentEnds(f, slot, start.at, (e) => ends.push(e));
  for (const e of ends) {
    contentEndFeatures(f, slot, start.at, e, limit);
    offer(steps.contentEnd, e);
  }
  const end = choose();
  return { start: start.at, end: end.at, pStart: start.p, pEnd: end.p };
}
