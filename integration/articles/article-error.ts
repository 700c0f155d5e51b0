/** A file that cannot be an article; the message names the file, what is wrong with it and what to do. */
export class ArticleError extends Error {
  override name = 'ArticleError';
}

/** A file's name as messages show it: a name may hold line feeds and the codes that move a terminal's cursor. */
export const named = (file: string) =>
  file.replaceAll(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
