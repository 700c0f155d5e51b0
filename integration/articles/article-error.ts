import { PrintableError } from '../convert/printable.ts';

/** A file that cannot be an article; the message names the file, what is wrong with it and what to do. */
export class ArticleError extends PrintableError {
  override name = 'ArticleError';
}
