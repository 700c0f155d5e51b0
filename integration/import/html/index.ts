/** HTML as plain text, with what its markup knew. */
export { htmlToText } from './to-text.ts';
