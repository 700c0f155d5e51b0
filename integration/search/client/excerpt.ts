/** Words around what was found, in order; `hit` tells which were searched for. */
export type Excerpt = { text: string; hit: boolean }[];

/** Words before the first hit, and words in all. */
const BEFORE = 8;
const LENGTH = 36;

/** Pagefind's mark between the words of a script that has no spaces. */
const BOUNDARY = '\u200b';

/**
 * The words around the densest hits, to the letter.
 *
 * Pagefind's own excerpt is HTML in which `<` and `&lt;` of a text look the same; so the words are taken from `content`, and only their
 * bounds from `raw`.
 *
 * @param content - the record's words, white space collapsed
 * @param raw - the same with `<` and `>` as references, and boundaries between the words of scripts without spaces
 * @param locations - which words were found, by their number
 */
export function excerptOf(content: string, raw: string, locations: readonly number[]): Excerpt {
  const words = raw.includes(BOUNDARY) ? boundedWords(content, raw) : spacedWords(content);
  const hits = new Set(locations);
  const start = Math.max(0, Math.min(densest(locations) - BEFORE, words.length - LENGTH));
  const end = Math.min(words.length, start + LENGTH);
  const excerpt: Excerpt = start > 0 ? [{ text: '… ', hit: false }] : [];
  for (let word = start; word < end; word++) excerpt.push({ text: words[word], hit: hits.has(word) });
  if (end < words.length) excerpt.push({ text: ' …', hit: false });
  return excerpt;
}

/** Words with the white space after each. */
const spacedWords = (content: string) => content.match(/\S+\s*/g) ?? [];

/** Walks both strings side by side: a boundary is none of the content's characters, a reference stands for one. */
function boundedWords(content: string, raw: string): string[] {
  const words = [''];
  let at = 0;
  for (const character of content) {
    if (raw[at] === BOUNDARY) {
      words.push('');
      at++;
    }
    words[words.length - 1] += character;
    at += character === '<' || character === '>' ? '&lt;'.length : character.length;
  }
  return words;
}

/** The place of the hit that most others follow closely. */
function densest(locations: readonly number[]): number {
  const sorted = locations.toSorted((a, b) => a - b);
  let best = sorted.at(0) ?? 0;
  let most = 0;
  for (let first = 0, last = 0; first < sorted.length; first++) {
    while (last < sorted.length && sorted[last] < sorted[first] + LENGTH - BEFORE) last++;
    if (last - first > most) {
      most = last - first;
      best = sorted[first];
    }
  }
  return best;
}
