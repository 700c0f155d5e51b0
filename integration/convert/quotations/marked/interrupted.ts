import type { Article, Span } from '../../model.ts';
import { Is } from '../../languages/index.ts';
import { lowerOf } from '../../text/index.ts';
import type { Passage } from './passage.ts';
import type { Words } from '../../text/index.ts';

/** Direct passages that are one quotation with its tag in between: “We waited,” she said, “and lost.” */
export function joinInterrupted(article: Article, words: Words, direct: readonly Passage[]): Passage[][] {
  const joined: Passage[][] = [];
  for (const passage of direct) {
    const previous = joined.at(-1)?.at(-1);
    if (previous && interrupts(article, words, previous, passage)) joined.at(-1)!.push(passage);
    else joined.push([passage]);
  }
  return joined;
}

/** The longest tag between two pieces, in characters. */
const TAG = 100;

export function interrupts(article: Article, words: Words, before: Passage, after: Passage): boolean {
  const { text } = article;
  const [last, first] = [before.group.runs.at(-1)!, after.group.runs[0]];
  if (last.block !== first.block || after.start - before.end > TAG || !last.closed) return false;
  // “The trouble,” and here she tapped the table, “is that …”: the comma in the marks says that the words go on.
  if (!hasCue(words, before, after) && text[last.inner.end - 1] !== ',') return false;
  const lead = text.charCodeAt(first.inner.start);
  const small = lowerOf(lead) === lead && /\p{L}/u.test(text[first.inner.start] ?? '');
  const open =
    /[,–—-]$/.test(text.slice(last.inner.start, last.inner.end)) ||
    /^\s?[,–—-]/.test(text.slice(last.end, last.end + 2));
  const between = text.slice(last.end, first.start);
  return small && open && /[,–—-]\s*$/.test(between) && !/[.!?;]\s/.test(between);
}

/** Whether what stands between says that something is said: else it is the story that goes on, from one term in marks to the next. */
export function hasCue(words: Words, before: Passage, after: Passage): boolean {
  const between = (cue: Span | null | undefined): boolean =>
    cue != null && cue.start >= before.end && cue.end <= after.start;
  if ([before.attribution, before.link, after.attribution, after.link].some((by) => between(by?.cue)))
    return true;
  for (let w = before.group.runs.at(-1)!.words.end; w < after.group.runs[0].words.start; w++)
    if ((words.classes[w] & (Is.saying | Is.sayingForm)) !== 0) return true;
  return false;
}
