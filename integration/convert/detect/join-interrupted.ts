import type { Article } from '../model.ts';
import { lowerOf } from './characters.ts';
import type { Passage } from './passage.ts';

/** Direct passages that are one quotation with its tag in between: “We waited,” she said, “and lost.” */
export function joinInterrupted(article: Article, direct: readonly Passage[]): Passage[][] {
  const joined: Passage[][] = [];
  for (const passage of direct) {
    const previous = joined.at(-1)?.at(-1);
    if (previous && interrupts(article, previous, passage)) joined.at(-1)!.push(passage);
    else joined.push([passage]);
  }
  return joined;
}

/** The longest tag between two pieces, in characters. */
const TAG = 100;

export function interrupts(article: Article, before: Passage, after: Passage): boolean {
  const { text } = article;
  const [last, first] = [before.group.runs.at(-1)!, after.group.runs[0]];
  if (last.block !== first.block || after.start - before.end > TAG || !last.closed) return false;
  if (!before.reading && !after.reading) return false;
  const lead = text.charCodeAt(first.inner.start);
  const small = lowerOf(lead) === lead && /\p{L}/u.test(text[first.inner.start] ?? '');
  const open =
    /[,–—-]$/.test(text.slice(last.inner.start, last.inner.end)) ||
    /^\s?[,–—-]/.test(text.slice(last.end, last.end + 2));
  const between = text.slice(last.end, first.start);
  return small && open && /[,–—-]\s*$/.test(between) && !/[.!?;]\s/.test(between);
}
