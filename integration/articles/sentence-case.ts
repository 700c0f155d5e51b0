/** How much of an article is read for how it writes the words of its title. */
const READ_MOST = 100_000;
const WORD = /\p{L}[\p{L}\p{M}\p{Nd}]*/gu;
/** What a sentence begins after, which gives its first word a capital. */
const BEGINS = /(?:^|[.!?…:][”’»)\]"']?\s?|^\s)["'“‘„«([]?$/u;

/**
 * A title in capitals as a sentence is written, for lists: names and short forms keep the capitals that the article gives them. Null for a
 * title that is not in capitals.
 */
export function inSentenceCase(title: string, text: string): string | null {
  const letters = title.replaceAll(/\P{L}/gu, '');
  if (letters !== letters.toUpperCase() || letters === letters.toLowerCase() || !/\p{L}{2}/u.test(title))
    return null;
  const written = formsIn(text.slice(0, READ_MOST), title);
  let isFirst = true;
  return title.replaceAll(WORD, (word: string, at: number) => {
    const begins = isFirst || /[.!?]["'”’»)]*\s+["'“‘„«(]*$/.test(title.slice(Math.max(0, at - 8), at));
    isFirst = false;
    const form = written.get(word.toLowerCase()) ?? word.toLowerCase();
    return begins ? form.charAt(0).toUpperCase() + form.slice(1) : form;
  });
}

/** Of each word of the title the form that the text has within a sentence: in small letters, where it has that one at all. */
function formsIn(text: string, title: string): Map<string, string> {
  const words = new Set(Array.from(title.matchAll(WORD), ([word]) => word.toLowerCase()));
  const forms = new Map<string, string>();
  for (const line of text.split(/[\n\r\u2028\u2029]/)) {
    // What is in capitals as a whole tells nothing.
    if (!/\p{Ll}/u.test(line)) continue;
    for (const { 0: word, index } of line.matchAll(WORD)) {
      const key = word.toLowerCase();
      if (!words.has(key) || forms.get(key) === key) continue;
      const isShort = word.length > 1 && word === word.toUpperCase();
      if (word === key || isShort || !BEGINS.test(line.slice(Math.max(0, index - 6), index)))
        forms.set(key, word);
    }
  }
  return forms;
}
