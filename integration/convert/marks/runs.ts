import type { Article } from '../model.ts';
import type { Sign, Words } from '../text/index.ts';
import { follows } from './continued.ts';
import { nest, pairMarks } from './pair.ts';
import type { Run } from './pair.ts';
import { isDouble, unopened, wholeBlock } from './unopened.ts';

/** Blocks that may stand between a mark that opens and the one that closes, with no mark of their own. */
const REACH = 5;

/** Every run in quotation marks of the article, sorted by start, outer before inner. */
export function findRuns(article: Article, words: Words): Run[] {
  const runs: Run[] = [];
  const signs = POINTING_OUT.test(article.metadata.lang) ? words.signs.map(pointOut) : [...words.signs];
  let open: Run | null = null;
  for (let from = 0; from < signs.length;) {
    const { block } = signs[from];
    let to = from;
    while (to < signs.length && signs[to].block === block) to++;
    if (isRepeated(open, signs[from], article)) signs[from] = asOpening(signs[from]);
    const end = { at: article.blocks[block].end, word: words.blocks[block + 1] };
    const next = signs.at(to);
    const goesOn = next?.first === true && follows(article, block, next.block);
    const found = pairMarks(signs, from, to, end, goesOn ? next.text : null);
    const closing =
      open && block - open.block <= REACH ? unopened(article, words, open, signs, from, to, found) : null;
    if (open && closing) {
      for (let b = open.block + 1; b < block; b++) runs.push(wholeBlock(article, words, b, open.pair));
      found.unshift(closing);
      nest(found);
    }
    for (const run of found) runs.push(run);
    if (isDouble(signs, from, to))
      open = found.find(({ depth, closed, end: at }) => depth === 0 && !closed && at === end.at) ?? null;
    from = to;
  }
  return runs;
}

/** Languages whose guillemets point away from what is quoted, and nothing else. */
const POINTING_OUT = /^(?:fr|es|it|pt|ca|gl|ro|ru|uk|el|tr)\b/i;

/** «A line.⏎⏎»Another.»: the closing mark at the head of a paragraph says that what was opened before goes on. */
function isRepeated(open: Run | null, { text, first, block }: Sign, article: Article): boolean {
  return open?.pair.open === '«' && text === '»' && first && follows(article, open.block, block);
}

const asOpening = (sign: Sign): Sign => ({
  ...sign,
  text: '«',
  mayOpen: true,
  mayClose: false,
  opensByPlace: true,
  closesByPlace: false,
});

/** « opens and » closes, whatever stands beside them: both stand between spaces, and » alone is an arrow before a link. */
function pointOut(sign: Sign): Sign {
  if (sign.text === '»' || sign.text === '›') return { ...sign, mayOpen: false, closesByPlace: true };
  return sign.text === '«' || sign.text === '‹' ? { ...sign, mayClose: false, opensByPlace: true } : sign;
}
