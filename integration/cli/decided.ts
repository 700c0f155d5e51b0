import { convert } from '../convert/index.ts';
import { Progress } from '../progress.ts';
import { decidedArticle } from '../score/decided.ts';
import type { DecidedArticle } from '../score/decided.ts';
import { eachFile, Failure } from './files.ts';
import { ArchiveReview, openFile } from './review/archive.ts';
import type { Reading } from './review/archive.ts';
import { reviewFiles } from './review/index.ts';

/** The articles of a command that people decided on. @throws Failure where there are none. */
export async function decidedArticles(
  words: string[],
  how: Omit<Reading, 'within'>,
  command: string,
): Promise<{ articles: DecidedArticle[]; failed: number }> {
  const named = await reviewFiles(words, command);
  const reading: Reading = { ...how, within: named.within, floor: 0 };
  const archive = new ArchiveReview(reading);
  const articles: DecidedArticle[] = [];
  const progress = new Progress('read', named.files.length);
  const failed = await eachFile(command, named, progress, (file) => {
    const { text, options } = openFile(file, reading);
    if (!options.decisions?.length) return;
    const review = archive.read(file);
    archive.reviews.delete(file);
    const found = convert(text, { ...options, decisions: [] }).quotations;
    articles.push(decidedArticle(review, found, convert(text, options).quotations));
  });
  progress.end(`${articles.length} of ${named.files.length} articles have decisions`);
  if (articles.length === 0)
    throw new Failure('no article has decisions; "verbatim review" and the toolbar of astro dev make them');
  return { articles, failed };
}
