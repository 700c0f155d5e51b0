import { isListed, isShown, isSpoken, quotationsOf, voiceIn, wordsOf } from 'astro-verbatim/archive';
import type { Quotation } from 'astro-verbatim/archive';
import type { Article } from './articles.ts';

/** One person or body, and what an article quotes of them. */
export interface Voice {
  /** `null` gathers the quotations whose speaker is not known. */
  name: string | null;
  quotations: { id: string; opening: string }[];
}

/** Who is quoted in an article, in the order in which they are first heard; the unknown come last. */
export function voicesOf(article: Article, text: string): Voice[] {
  const voices = Map.groupBy(quotationsOf(article), (quotation) => voiceIn(article, quotation));
  return [...voices]
    .map(([name, quotations]) => ({
      name,
      quotations: quotations.map((quotation) => ({ id: quotation.id, opening: openingOf(quotation, text) })),
    }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null));
}

/** The longest remark of an article that can stand alone on the front page: by a known speaker, whole, of one paragraph. */
export function remarkOf(
  article: Article,
  text: string,
): { words: string; id: string; speaker: string } | null {
  const remarks = article.data.quotations
    .filter(isShown)
    .filter(isSpoken)
    .filter((quotation) => isListed(article, quotation))
    .flatMap((quotation) => {
      const { id, content } = quotation;
      const speaker = voiceIn(article, quotation);
      const piece = wordsOf(quotation, text).at(0);
      if (piece === undefined || speaker === null) return [];
      const words = piece.trim().replace(/,$/, '');
      const whole = content.length === 1 || /[.!?…]$/.test(words);
      return whole && words.length >= 40 && words.length <= 220 && !words.includes('\n')
        ? [{ words, id, speaker }]
        : [];
    });
  return remarks.toSorted((a, b) => b.words.length - a.words.length).at(0) ?? null;
}

/** The first words of a quotation, at most about fifty characters of them; of a reported one, the words in marks. */
function openingOf(quotation: Quotation, text: string): string {
  const pieces = wordsOf(quotation, text);
  if (pieces.length === 0) return '…';
  const words = pieces[0]
    .slice(0, 400)
    .replace(/^[>\s]+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = words.length <= 56 ? words.length : Math.max(20, words.lastIndexOf(' ', 52));
  let opening = words.slice(0, cut);
  while (/[\s,;:]$/.test(opening)) opening = opening.slice(0, -1);
  return cut < words.length || pieces.length > 1 ? `${opening}\u00a0…` : opening;
}
