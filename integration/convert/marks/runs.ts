import type { Article } from '../model.ts';
import type { Words } from '../text/index.ts';
import { pairMarks } from './pair.ts';
import { follows } from './continued.ts';
import type { Run } from './pair.ts';

/** Every run in quotation marks of the article, sorted by start, outer before inner. */
export function findRuns(article: Article, words: Words): Run[] {
  const runs: Run[] = [];
  const { signs } = words;
  for (let from = 0; from < signs.length;) {
    const { block } = signs[from];
    let to = from;
    while (to < signs.length && signs[to].block === block) to++;
    const end = { at: article.blocks[block].end, word: words.blocks[block + 1] };
    const next = signs.at(to);
    const goesOn = next?.first === true && follows(article, block, next.block);
    for (const run of pairMarks(signs, from, to, end, goesOn ? next.text : null)) runs.push(run);
    from = to;
  }
  return runs;
}
