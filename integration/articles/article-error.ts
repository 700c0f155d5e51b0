/** A file that cannot be an article; the message names the file, what is wrong with it and what to do. */
export class ArticleError extends Error {
  override name = 'ArticleError';
}
