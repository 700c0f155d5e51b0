/** Prints scores and reliability the way MODEL_CARD.md shows them. */
import { choose } from '../../integration/convert/blocks/model/decode.ts';
import { defaultLostBlockOptions } from '../../integration/convert/blocks/model/find-lost-blocks.ts';
import type { SpanChance } from '../../integration/convert/models/span-lattice.ts';
import type { Post } from './corpus.ts';
import { summary, sweep } from './score.ts';

const findings = (posts: readonly Post[], spans: readonly SpanChance[][]): SpanChance[][] =>
  posts.map((post, i) => choose(spans[i], post.paragraphs.length, defaultLostBlockOptions));

export function printScores(name: string, posts: readonly Post[], spans: readonly SpanChance[][]): void {
  const found = findings(posts, spans).map((list) =>
    list.map(({ first, last, chance }) => ({ first, last, confidence: chance })),
  );
  console.log(`${name.padEnd(44)} ${summary(sweep(posts, found))}`);
}

/** The scores of each language of the posts. */
export function printLanguages(posts: readonly Post[], spans: readonly SpanChance[][]): void {
  for (const lang of new Set(posts.map((post) => post.lang))) {
    const own = posts.flatMap((post, i) => (post.lang === lang ? [i] : []));
    printScores(
      `… ${lang}, ${own.length} posts`,
      own.map((i) => posts[i]),
      own.map((i) => spans[i]),
    );
  }
}

/** Ten bins of confidence: how many findings, what they promise, how many are exactly right; and the expected calibration error. */
export function printReliability(name: string, posts: readonly Post[], spans: readonly SpanChance[][]): void {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, promised: 0, right: 0 }));
  findings(posts, spans).forEach((list, i) => {
    for (const { first, last, chance } of list) {
      const bin = bins[Math.min(9, Math.floor(chance * 10))];
      bin.n++;
      bin.promised += chance;
      if (posts[i].quotations.some(([a, b]) => a === first && b === last)) bin.right++;
    }
  });
  const total = bins.reduce((sum, bin) => sum + bin.n, 0);
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.promised - bin.right), 0) / total;
  console.log(`reliability, ${name}: expected calibration error ${error.toFixed(3)}`);
  bins.forEach(({ n, promised, right }, k) => {
    if (n > 0)
      console.log(
        `  ${(k / 10).toFixed(1)}–${((k + 1) / 10).toFixed(1)}  ${String(n).padStart(5)}  promised ${(promised / n).toFixed(2)}  right ${(right / n).toFixed(2)}`,
      );
  });
}
