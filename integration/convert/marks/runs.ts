import type { Article } from '../model.ts';
import type { Words } from '../text/index.ts';
import { pairMarks } from './pair.ts';
import type { Run } from './pair.ts';

/** Every run in quotation marks of the article, sorted by start, outer before inner. */
export function findRuns(article: Article, words: Words): Run[] {
  const runs: Run[] = [];
  const { signs } = words;
  for (let from = 0; from < signs.length;) {
    const { block } = signs[from];
    let to = from;
    while (to < signs.length && signs[to].block === block) to++;
    for (const run of pairMarks(signs, from, to, {
      at: article.blocks[block].end,
      word: words.blocks[block + 1],
    }))
      runs.push(run);
    from = to;
  }
  return runs;
}
