import type { ArticleData } from '../schema.ts';

/** One quotation as a collection keeps it. */
export type Quotation = ArticleData['quotations'][number];

/** Whether readers are shown it as a quotation: a suggestion waits for a person's decision. */
export const isShown = ({ status }: Pick<Quotation, 'status'>): boolean => status !== 'suggested';

/** Whether somebody is quoted: marks of distance and titles of works have nobody who says them. */
export const isSpoken = ({ type }: Pick<Quotation, 'type'>): boolean => type === 'direct' || type === 'mixed';

/** Whose words they are under the fullest name known: the speaker, else the publisher, else the work; `null` where nothing tells. */
export const voiceOf = ({ speaker, work }: Pick<Quotation, 'speaker' | 'work'>): string | null =>
  speaker?.name ?? sourceOf({ work });

/** The publisher or work that is quoted, `null` where none is named. */
export const sourceOf = ({ work }: Pick<Quotation, 'work'>): string | null =>
  work?.publisher ?? work?.title ?? null;

/**
 * The quoted words as they stand in `text`, the article's decoded text: a string for each piece, without the marks around it. Of a
 * mixed quotation these are the words in marks alone; the rest of its clause is the reporter's.
 */
export function wordsOf({ type, content, marked }: Quotation, text: string): string[] {
  return type === 'mixed'
    ? marked.map(({ start, end }) => text.slice(start, end).replaceAll(OUTER_MARK, ''))
    : content.map(({ start, end }) => text.slice(start, end));
}

/** The mark at either end of a marked piece, with the space that French puts inside it. */
const OUTER_MARK =
  /^(?:''|``|[\p{Pi}\p{Pf}„‚"'`´「『])[ \u00a0\u202f]?|[ \u00a0\u202f]?(?:''|``|[\p{Pi}\p{Pf}"'`´」』])$/gu;
