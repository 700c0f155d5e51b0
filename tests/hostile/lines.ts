/** What ends a line of an article. */
const LINE_END = /\r\n?|[\n\u2028\u2029]/;

/** Characters that no HTML page can hold; U+FFFD stands for each on the page. */
export const asShown = (text: string) => text.replaceAll('\0', '\ufffd').toWellFormed();

/**
 * Compares an article with its page line by line: every line's words stand on the page to the letter and in their order, and
 * between two lines is nothing but white space. Knows nothing of blocks, and so nothing of what the converter thinks of the text.
 *
 * @returns characters of the article that the page does not have, or has not in their place; and the first difference in words.
 */
export function compareLines(article: string, page: string): { lost: number; difference: string | null } {
  const shown = page.replaceAll(/\r\n?/g, '\n');
  let at = 0;
  for (const line of article.split(LINE_END)) {
    const words = asShown(line.trim());
    if (words === '') continue;
    at = skipSpace(shown, at);
    if (!shown.startsWith(words, at))
      return {
        lost: lostOf(words, shown.slice(at, at + words.length)),
        difference: `${JSON.stringify(words.slice(0, 120))} is on the page ${JSON.stringify(shown.slice(at, at + 120))}`,
      };
    at += words.length;
  }
  const rest = shown.slice(skipSpace(shown, at));
  return rest === ''
    ? { lost: 0, difference: null }
    : { lost: rest.length, difference: `after its end the page says ${JSON.stringify(rest.slice(0, 120))}` };
}

function lostOf(words: string, shown: string): number {
  let same = 0;
  while (same < words.length && words[same] === shown[same]) same++;
  return words.length - same;
}

const INK = /\S/g;

function skipSpace(text: string, from: number): number {
  INK.lastIndex = from;
  return INK.exec(text)?.index ?? text.length;
}
