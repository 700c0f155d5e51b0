import type { Span } from '../convert/model.ts';
import type { Answer, GoldQuotation } from './gold.ts';
import { scored } from './gold.ts';
import type { Miss } from './misses.ts';
import type { Part } from './parts.ts';
import { mostlySame, shared, trimEdges } from './spans.ts';
import type { Tally } from './tally.ts';
import { none } from './tally.ts';

/** Who said what, counted over articles. */
export class Attributions {
  readonly all: Tally = none();
  /** Only what a verb or noun of saying or writing reports. */
  readonly speech: Tally = none();
  /** By the gold's type. */
  readonly types = new Map<string, Tally>();
  /** Direct quotations that were found, and those of them with the right source. */
  readonly sources = { found: 0, right: 0 };

  /** An attribution is right where half of its words and its source are: contents mostly the same, sources touching or both missing. */
  add({ gold }: Answer, parts: readonly Part[], misses: Miss[]): void {
    const wanted = scored(gold).map((q) => ({ ...q, ...trimEdges(gold.text, q) }));
    const used = new Set<Part>();
    for (const q of wanted) {
      const candidates = parts.filter((part) => !used.has(part) && mostlySame(part, q));
      const hit = candidates.find((part) => sourcesMeet(part.source, q.source));
      if (q.type === 'direct' && q.source && candidates.length > 0) {
        this.sources.found++;
        if (hit) this.sources.right++;
      }
      if (hit) used.add(hit);
      else misses.push(missOf(gold, q, candidates));
      for (const tally of this.#tallies(q)) tally[hit ? 'right' : 'missed']++;
    }
    for (const part of parts) {
      if (used.has(part)) continue;
      this.all.false++;
      misses.push({ id: gold.id, row: 'attribution', fault: 'false', start: part.start, end: part.end });
      // Against cues of speech alone, what meets another attribution of the gold is neither right nor false.
      if (!wanted.some((q) => !isSpeech(q) && mostlySame(q, part))) this.speech.false++;
    }
  }

  #tallies(q: GoldQuotation): Tally[] {
    const own = this.types.get(q.type) ?? none();
    this.types.set(q.type, own);
    return isSpeech(q) ? [this.all, own, this.speech] : [this.all, own];
  }
}

/** Two sources meet where they share a character, or where both are missing. */
export function sourcesMeet(a: Span | null, b: Span | null | undefined): boolean {
  return a && b ? shared(a, b) > 0 : !a && !b;
}

const isSpeech = ({ cueKind }: GoldQuotation): boolean => !cueKind || cueKind === 'speech';

function missOf(gold: Answer['gold'], q: GoldQuotation, candidates: readonly Part[]): Miss {
  const words = (span: Span | null | undefined) =>
    span ? gold.text.slice(span.start, span.end) : 'no source';
  const told = candidates.length > 0 ? { expected: words(q.source), found: words(candidates[0].source) } : {};
  return { id: gold.id, row: 'attribution', fault: 'missed', start: q.start, end: q.end, ...told };
}
