import { elementsOf, remove } from '../../html/tree.ts';
import type { Element, Parent } from '../../html/tree.ts';
import { printedIn } from './dates.ts';
import { linesOf } from './page.ts';
import { isDated } from './published.ts';
import { isWriter } from './writers.ts';

/** Longer lines are sentences. */
const LONGEST = 200;
const LONGEST_DATE = 80;
/** An article's first sentence has more words. */
const SENTENCE = 8;

/** Takes out the lines above an article's first sentence that say what its sidecar has: who wrote it, and when. */
export function removeHeadLines(main: Parent, byline: readonly string[]): void {
  const found: Element[] = [];
  for (const element of elementsOf(main)) {
    const words = linesOf(element).join(' ');
    if (words === '') continue;
    const isByline =
      words.length <= LONGEST &&
      !/[.!?]\W?$/.test(words) &&
      isWriter(element) &&
      byline.some((name) => words.includes(name));
    const isDate = words.length <= LONGEST_DATE && isDated(element) && printedIn(words) !== undefined;
    if (isByline || isDate) found.push(element);
    else if (element.tagName === 'p' && words.split(' ').length >= SENTENCE && /[.!?]/.test(words)) break;
  }
  found.forEach(remove);
}
