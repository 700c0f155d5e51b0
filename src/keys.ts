/**
 * By what a page is known to be as it was, so that a build of a changed archive renders only what changed: everything that the page shows of
 * the archive beside its own code. A page that comes to show more takes it into its key.
 */
import { quotationsOf, voiceIn } from 'astro-verbatim/archive';
import type { Place } from 'astro-verbatim/archive';
import { cacheKeyOf } from 'astro-verbatim/loader';
import { catalogue } from './articles.ts';
import type { Article } from './articles.ts';
import { previewOfArticle } from './cards.ts';
import { pageOf, waysIn } from './ways.ts';
import type { Sheet } from './ways.ts';

/** How many related articles are named below one. */
export const RELATED = 3;

export async function keyOfArticle(article: Article): Promise<string> {
  const archive = await catalogue();
  const around = [
    archive.namesIn(article),
    await linksOf(quotationsOf(article).map((quotation) => ({ entry: article, quotation }))),
    archive.beside(article),
  ];
  const preview = await previewOfArticle(article);
  return cacheKeyOf(article, around, archive.related(article, RELATED), preview, await waysIn());
}

export async function keyOfSheet(sheet: Sheet, page: number): Promise<string> {
  const { shown, pages } = pageOf(sheet, page);
  const links = await linksOf(shown.places ?? []);
  return cacheKeyOf({ ...sheet, list: shown }, page, pages, links, await waysIn());
}

/** Where the names of those who are quoted lead. */
async function linksOf(places: readonly Place<Article>[]) {
  const archive = await catalogue();
  return places.map(({ entry, quotation }) => {
    const voice = voiceIn(entry, quotation);
    return voice === null ? null : archive.voice(voice);
  });
}
