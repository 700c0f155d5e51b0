import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesEnding } from '../files-below.ts';
import { Progress } from '../progress.ts';
import { compare } from './compare.ts';
import type { Expected } from './compare.ts';
import type { Expectation } from './expectation.ts';
import { pageTextOf } from './page-text.ts';
import { placeOf } from './place.ts';

/** A place where a page does not show what the article says. */
export interface Fault {
  /** Of the article, from the site's root. */
  file: string;
  /** 1-based line of the article's file. */
  line: number;
  /** From the folder of the built site. */
  page: string;
  /** One sentence for a person, with both texts. */
  reason: string;
}

/** What a comparison of all pages found. */
export interface Proof {
  /** Pages that show an article. */
  pages: number;
  /** Articles that some page shows, each with those pages. */
  shown: Map<string, string[]>;
  faults: Fault[];
}

/** Pages that were proven before, by all that a page says. */
export interface ProvenBefore {
  /** The articles on a page that needs no proof, by name; null for a page that does. */
  recall(html: string): string[] | null;
  /** Takes note of a page in which no fault was found. */
  remember(html: string, names: string[]): void;
}

/**
 * Compares every page below `folder` that shows an article with that article's text. One page is in memory at a time.
 *
 * `expectationOf` gives what an article must look like, by the name in the page's `data-verbatim`; null for a name that is no
 * article of the site (a page cannot make this read a file), `undefined` for one that cannot be compared, which the caller tells.
 * `before` knows pages that need not be compared again.
 */
export async function provePages(
  folder: string,
  expectationOf: (name: string) => Expectation | null | undefined | Promise<Expectation | null | undefined>,
  before?: ProvenBefore,
): Promise<Proof> {
  const proof: Proof = { pages: 0, shown: new Map(), faults: [] };
  const show = (name: string, page: string) => {
    const shown = proof.shown.get(name);
    if (!shown) proof.shown.set(name, [page]);
    else if (shown.at(-1) !== page) shown.push(page);
  };
  const pages = filesEnding(folder, '.html');
  const progress = new Progress('proven', pages.length, { noun: 'pages' });
  for (const page of pages) {
    progress.advance();
    const html = readFileSync(join(folder, page), 'utf8');
    if (!html.includes('data-verbatim')) continue;
    const proven = before?.recall(html);
    if (proven) {
      if (proven.length > 0) proof.pages++;
      for (const name of proven) show(name, page);
      continue;
    }
    const { articles, headers } = pageTextOf(html);
    if (articles.length > 0) proof.pages++;
    const faults = proof.faults.length;
    for (const [part, places] of Object.entries({ blocks: articles, header: headers }))
      for (const { name, text } of places) {
        const expectation = await expectationOf(name);
        if (expectation === null) {
          proof.faults.push({ file: name, line: 1, page, reason: UNKNOWN });
          continue;
        }
        if (part === 'blocks') show(name, page);
        if (expectation === undefined) continue;
        const fault = faultIn(expectation.text, expectation[part as 'blocks' | 'header'], text);
        if (fault) proof.faults.push({ file: name, page, ...fault });
      }
    const names = articles.map(({ name }) => name);
    // What is remembered of a page are the articles that it shows.
    const isWhole = headers.every(({ name }) => names.includes(name));
    if (isWhole && proof.faults.length === faults) before?.remember(html, names);
  }
  progress.end();
  return proof;
}

const UNKNOWN = 'the page says that it shows this article, and the site has none of that name';

function faultIn(
  text: string,
  expected: Expected[],
  received: string,
): Pick<Fault, 'line' | 'reason'> | null {
  const difference = compare(expected, received);
  return (
    difference && {
      line: placeOf(text, difference.offset).line,
      reason: `the article says ${difference.expected}, the page says ${difference.received}`,
    }
  );
}
