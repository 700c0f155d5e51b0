import { join } from 'node:path';
import { sha256 } from '../articles/article-file.ts';
import { Drawers } from '../articles/drawers.ts';
import type { Facts } from '../proof/manifest.ts';
import type { ProvenBefore } from '../proof/prove-pages.ts';
import type { Site } from '../site.ts';

/** What is kept of a page that was proven: of every article on it, what the proof depended on, and what it read. */
type Kept = { file: string; basis: string; facts: Facts }[];

/** Where the proofs of pages are kept, in the cache folder of those pages. */
export const openProofs = (cache: string): Drawers => new Drawers(join(cache, 'verbatim-proofs'));

/**
 * Pages that a build before this one proved: a page of the same bytes, which shows articles that are what they were, need not be compared
 * again. What a proof depends on besides is `code`, the digest of what compares, and in the basis of each article: its bytes, sidecar,
 * options and the converter.
 *
 * @param facts - gets what was read of the articles of such a page, by file
 */
export function provenPages(
  { articles }: Pick<Site, 'articles'>,
  proofs: Drawers,
  code: string,
  facts: Map<string, Facts>,
): ProvenBefore {
  // A page is looked for, proven, and noted: it is read for its key once.
  let last = { html: '', key: '' };
  const keyOf = (html: string): string => {
    if (last.html !== html) last = { html, key: sha256(code + html) };
    return last.key;
  };
  return {
    recall: (html) => {
      const text = proofs.get(keyOf(html));
      if (text === null) return null;
      const page = JSON.parse(text) as Kept;
      if (page.some(({ file, basis }) => articles.get(file)?.basis !== basis)) return null;
      for (const article of page) facts.set(article.file, article.facts);
      return page.map(({ file }) => file);
    },
    remember: (html, files) => {
      const page: Kept = files.flatMap((file) => {
        const [basis, known] = [articles.get(file)?.basis, facts.get(file)];
        return basis !== undefined && known ? [{ file, basis, facts: known }] : [];
      });
      if (page.length === files.length) proofs.set(keyOf(html), JSON.stringify(page));
    },
  };
}
