import type { Article, Quotation } from '../model.ts';
import { leadsIn, opensBlock, sharesBlock, touches } from './propagate-sources.ts';

/**
 * Takes from direct quotations of a dialogue the sources that another's turn parts from them: in a story (see `isStory`) those of another
 * paragraph that leads in nothing, and in one paragraph those before marks that close and open again. Of such turns nobody knows who has which.
 */
export function dropPartedSources(article: Article, quotations: readonly Quotation[]): void {
  const turns = quotations.filter(({ kind, type }) => kind === 'run-in' && type === 'direct');
  const story = isStory(article, turns);
  let changed = -1;
  turns.forEach((turn, i) => {
    const { start } = turn.content[0];
    const [before, after] = [turns[i - 1], turns.at(i + 1)];
    if (
      (i > 0 && touches(article, before, start)) ||
      (after && touches(article, turn, after.content[0].start))
    )
      changed = start;
    const { source } = turn;
    if (!source || turn.rule === 'transcript-turn') return;
    const parted = sharesBlock(article, source, turn)
      ? source.end <= start && source.end <= changed
      : story && !leadsIn(article, source, turn);
    if (!parted) return;
    turn.source = null;
    turn.cue = null;
  });
}

/** Whether half of the paragraphs open with direct speech: the next one is another's. In news, where fewer do, a source often goes on. */
function isStory(article: Article, turns: readonly Quotation[]): boolean {
  return turns.filter((turn) => opensBlock(article, turn)).length * 2 >= article.blocks.length;
}
