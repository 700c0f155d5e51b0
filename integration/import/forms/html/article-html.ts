import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** The parts of a page that a site puts around its articles. */
const AROUND = 'nav, aside, script, footer, form, iframe, article';
/** What Readability takes for an article is at least so long, or this share of the page. */
const SHORTEST = 500;
const SHARE = 4;

/**
 * The article of a page as HTML, without what a site puts around it; a page that was written by hand whole. Null where there is none. Why Readability
 * on linkedom: it is Firefox's reader view, and runs no script. @extractus/article-extractor is Readability in a larger package, jsdom ten times
 * linkedom's size, and Defuddle rewrites the text.
 */
export function articleHtml(source: string): string | null {
  const { document } = parseHTML(source);
  const body = document.querySelector('body');
  if (body !== null && body.querySelector(AROUND) === null) return body.innerHTML;
  const length = body?.textContent.length ?? 0;
  const whole =
    document.querySelectorAll('article').length === 1
      ? document.querySelector('article')?.innerHTML
      : undefined;
  const read = new Readability(document, {
    keepClasses: true,
    charThreshold: Math.min(SHORTEST, length / SHARE),
  }).parse();
  return read?.content ?? whole ?? null;
}
