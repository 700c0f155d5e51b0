import type { Quotation, Span } from '../convert/model.ts';
import type { Answer } from './gold.ts';
import { paragraphsOf } from './gold.ts';
import type { Miss } from './misses.ts';
import { shared } from './spans.ts';
import type { Tally } from './tally.ts';
import { none, percent } from './tally.ts';

/** Block quotations counted over articles, by paragraph and by whole run of paragraphs. */
export class Blocks {
  readonly paragraphs: Tally = none();
  readonly spans: Tally = none();
  /** Articles that hold block quotations, and those in which all and nothing else was found. */
  readonly articles = { quoting: 0, right: 0 };
  /** Articles without block quotations, and those in which one is claimed. */
  readonly quiet = { all: 0, alarms: 0 };

  /** A paragraph counts as quoted where a block quotation covers more than half of it. */
  add({ gold, found }: Answer, keep: (q: Quotation) => boolean, misses?: Miss[]): void {
    const paragraphs = paragraphsOf(gold);
    const isIn = (spans: readonly Span[]) => (p: Span) =>
      spans.some((s) => shared(s, p) > (p.end - p.start) / 2);
    const wanted = gold.blockquotes ?? [];
    const claimed = found.filter((q) => q.kind === 'block' && keep(q)).map(({ content }) => content);
    const [inGold, inFound] = [wanted, claimed.flat()].map((spans) => paragraphs.map(isIn(spans)));
    inGold.forEach((quoted, i) => {
      if (quoted) this.paragraphs[inFound[i] ? 'right' : 'missed']++;
      else if (inFound[i]) this.paragraphs.false++;
    });
    const runOf = (spans: readonly Span[]) => extentIn(paragraphs, spans);
    const goldRuns = new Map(wanted.map((q) => [runOf([q]), q]));
    const runs = new Map(claimed.map((content) => [runOf(content), content]));
    const same = [...runs.keys()].filter((run) => goldRuns.has(run)).length;
    this.spans.right += same;
    this.spans.false += runs.size - same;
    this.spans.missed += goldRuns.size - same;
    if (goldRuns.size > 0) {
      this.articles.quoting++;
      if (same === goldRuns.size && same === runs.size) this.articles.right++;
    } else {
      this.quiet.all++;
      if (runs.size > 0) this.quiet.alarms++;
    }
    for (const [run, { start, end }] of goldRuns)
      if (!runs.has(run)) misses?.push({ id: gold.id, row: 'block', fault: 'missed', start, end });
    for (const [run, content] of runs) {
      const [start, end] = [content[0].start, content.at(-1)!.end];
      if (!goldRuns.has(run)) misses?.push({ id: gold.id, row: 'block', fault: 'false', start, end });
    }
  }

  /** Share of articles with block quotations in which all is right, in per cent. */
  get wholly(): number {
    return percent(this.articles.right / (this.articles.quoting || 1));
  }

  /** Share of articles without block quotations in which one is claimed, in per cent. */
  get alarms(): number {
    return percent(this.quiet.alarms / (this.quiet.all || 1));
  }
}

/** First and last paragraph that a quotation covers by more than half; its own span where it covers none. */
export function extentIn(paragraphs: readonly Span[], content: readonly Span[]): string {
  const covered = paragraphs.flatMap((p, i) =>
    content.some((s) => shared(s, p) > (p.end - p.start) / 2) ? [i] : [],
  );
  return covered.length > 0
    ? `${covered[0]}-${covered.at(-1)!}`
    : `none ${content[0].start}-${content.at(-1)!.end}`;
}
