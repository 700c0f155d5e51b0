import type { Span } from '../convert/model.ts';
import type { Answer } from './gold.ts';
import { scored } from './gold.ts';
import type { Miss } from './misses.ts';
import type { Part } from './parts.ts';
import { keyOf, shared, trimEdges } from './spans.ts';
import type { Tally } from './tally.ts';

/** What becomes of one claim of direct speech: in a clause that the gold reports otherwise it is neither right nor false. */
export type Verdict = 'right' | 'false' | 'aside';

/** Judges claims of direct speech against the gold of one article: the same span once both sides are trimmed. */
export function directJudge({ gold }: Answer): { wanted: Set<string>; judge: (part: Span) => Verdict } {
  const all = scored(gold);
  const wanted = new Set(all.filter((q) => q.type === 'direct').map((q) => keyOf(trimEdges(gold.text, q))));
  const others = all.filter((q) => q.type !== 'direct');
  const judge = (part: Span): Verdict => {
    if (wanted.has(keyOf(part))) return 'right';
    return others.some((q) => shared(q, part) >= (part.end - part.start) * 0.9) ? 'aside' : 'false';
  };
  return { wanted, judge };
}

/** Adds an article's direct quotations to the tally, a piece at a time. */
export function tallyDirect(answer: Answer, parts: readonly Part[], tally: Tally, misses: Miss[]): void {
  const { wanted, judge } = directJudge(answer);
  const { id } = answer.gold;
  const seen = new Set<string>();
  for (const part of parts) {
    if (part.type !== 'direct' || seen.has(keyOf(part))) continue;
    seen.add(keyOf(part));
    const verdict = judge(part);
    if (verdict === 'right') tally.right++;
    if (verdict !== 'false') continue;
    tally.false++;
    misses.push({ id, row: 'direct', fault: 'false', start: part.start, end: part.end });
  }
  for (const key of wanted) {
    if (seen.has(key)) continue;
    tally.missed++;
    const [start, end] = key.split(':').map(Number);
    misses.push({ id, row: 'direct', fault: 'missed', start, end });
  }
}
