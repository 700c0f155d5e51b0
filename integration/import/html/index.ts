/** HTML as plain text, with what its markup knew. */
export { htmlToText } from './to-text.ts';
export type { HtmlOptions } from './to-text.ts';
