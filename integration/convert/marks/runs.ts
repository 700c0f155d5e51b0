import type { Article } from '../model.ts';
import type { Sign, Words } from '../text/index.ts';
import { pairMarks } from './pair.ts';
import { follows } from './continued.ts';
import type { Run } from './pair.ts';

/** Every run in quotation marks of the article, sorted by start, outer before inner. */
export function findRuns(article: Article, words: Words): Run[] {
  const runs: Run[] = [];
  const signs = POINTING_OUT.test(article.metadata.lang) ? words.signs.map(pointOut) : words.signs;
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

/** Languages whose guillemets point away from what is quoted, and nothing else. */
const POINTING_OUT = /^(?:fr|es|it|pt|ca|gl|ro|ru|uk|el|tr)\b/i;

/** « opens and » closes, whatever stands beside them: both stand between spaces, and » alone is an arrow before a link. */
function pointOut(sign: Sign): Sign {
  if (sign.text === '»' || sign.text === '›') return { ...sign, mayOpen: false, closesByPlace: true };
  return sign.text === '«' || sign.text === '‹' ? { ...sign, mayClose: false, opensByPlace: true } : sign;
}
