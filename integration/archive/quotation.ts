import type { ArticleData } from '../schema.ts';
import { nameIn, personIn } from './person.ts';
import type { Named } from './person.ts';

/** One quotation as a collection keeps it. */
export type Quotation = ArticleData['quotations'][number];

/** Whether readers are shown it as a quotation: a suggestion waits for a person's decision. */
export const isShown = ({ status }: Pick<Quotation, 'status'>): boolean => status !== 'suggested';

/** Whether somebody is quoted: marks of distance and titles of works have nobody who says them. */
export const isSpoken = ({ type }: Pick<Quotation, 'type'>): boolean => type === 'direct' || type === 'mixed';

/** Whose words they are under the fullest name known: the speaker, else the publisher, else the work; `null` where nothing tells. */
export const voiceOf = ({ speaker, work }: Pick<Quotation, 'speaker' | 'work'>): string | null =>
  speaker?.name ?? sourceOf({ work });

/** Under whose name the archive has the words: the person's in `people.yaml`, else as `voiceOf`. */
export const voiceIn = (entry: Named, quotation: Pick<Quotation, 'speaker' | 'work'>): string | null => {
  const { speaker } = quotation;
  return speaker ? nameIn(entry, speaker.name) : voiceOf(quotation);
};

/** Whether a quotation may stand in lists and search: not if `people.yaml` leaves its speaker out. */
export const isListed = (entry: Named, { speaker }: Pick<Quotation, 'speaker'>): boolean =>
  speaker === null || (personIn(entry, speaker.name)?.index ?? true);

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

/**
 * The quotations of an article that readers are shown as somebody's words, in the order of its text: no suggestions, and none that
 * lies within another of the same voice, whose words those are already.
 */
export function quotationsOf(entry: { data: Pick<ArticleData, 'quotations' | 'people'> }): Quotation[] {
  const { data } = entry;
  const voice = (quotation: Quotation) => voiceIn(entry, quotation);
  const spoken = data.quotations.filter(
    (quotation) => isShown(quotation) && isSpoken(quotation) && quotation.content.length > 0,
  );
  const startOf = ({ content }: Quotation) => content[0].start;
  const endOf = ({ content }: Quotation) => content.at(-1)!.end;
  const inOrder = spoken.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const open: Quotation[] = [];
  return inOrder.filter((quotation) => {
    while (open.length > 0 && endOf(open.at(-1)!) <= startOf(quotation)) open.pop();
    const repeats = open.some(
      (outer) => isWithin(quotation, outer) && [null, voice(outer)].includes(voice(quotation)),
    );
    open.push(quotation);
    return !repeats;
  });
}

/** Whether its first piece lies in a piece of the other. */
function isWithin({ content: [first] }: Quotation, { content: pieces }: Quotation): boolean {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].start <= first.start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && first.end <= pieces[low - 1].end;
}

/**
 * The quoted words as paragraphs, as they stand in the article's text. Where its reporter came between two pieces of a sentence
 * ("We sail," she said, "at six") there is an ellipsis in their place; a piece after a blank line is a paragraph of its own.
 */
export function paragraphsOf(quotation: Quotation, text: string): string[] {
  const spans = quotation.type === 'mixed' ? quotation.marked : quotation.content;
  const words = wordsOf(quotation, text);
  const paragraphs: string[] = [];
  for (const [index, piece] of words.entries()) {
    const between = index === 0 ? '\n\n' : text.slice(spans[index - 1].end, spans[index].start);
    const [first, ...rest] = piece.split(BLANK_LINE);
    if (BLANK_LINE.test(between)) paragraphs.push(first);
    else paragraphs.push(`${paragraphs.pop() ?? ''} … ${first}`);
    for (const paragraph of rest) paragraphs.push(paragraph);
  }
  return paragraphs;
}

const BLANK_LINE = /(?:\r\n?|\n)[^\S\r\n]*[\r\n]\s*/;
