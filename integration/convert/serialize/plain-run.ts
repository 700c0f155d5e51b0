import { Unit, unitOf } from './characters.ts';
import { NEVER_PLAIN } from './plain-words.ts';

/** Most words of a run, and most letters and signs of a word. */
const WORDS_MOST = 41;
const LONGEST = 40;

const mix = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

/** Where a run has letters that fall on a 1, `NEVER_PLAIN` is asked; it is slow, and hardly ever is it such a word. */
const doubtful = new Uint8Array(1024);
for (const word of ['import', 'export', 'www', 'http', 'https', 'ftp', 'mailto', 'xmpp'])
  doubtful[Array.from(word, (letter) => letter.charCodeAt(0)).reduce(mix, 0) & 1023] = 1;

/**
 * How many UTF-16 code units from `at` on are plain words with one space between them, `most` words at most; 0 where none are, though one may still be
 * plain. What `isPlain` says of each of the commonest words, for many at once: letters and signs of typography, then perhaps one of
 * `,;:.?!` and a closing mark.
 */
export function plainRun(text: string, at: number, most = WORDS_MOST): number {
  let end = at;
  let isDoubtful = false;
  for (let from = at, count = 0; count < most; count++) {
    let to = from;
    let hash = 0;
    let last = 0;
    let unit = 0;
    for (; to < text.length; to++) {
      const code = text.charCodeAt(to);
      unit = unitOf(code);
      if (unit === Unit.letter) {
        const small = code === 0x17f ? 115 : code | 32; // ſ is an s
        if (small === 120 && last === 100) isDoubtful = true; // MDXContent
        hash = mix(hash, small);
        last = small;
      } else if (unit === Unit.sign || unit === Unit.closing) {
        if (doubtful[hash & 1023] === 1) isDoubtful = true;
        hash = last = 0;
      } else break;
    }
    if (doubtful[hash & 1023] === 1) isDoubtful = true;
    const stopped = to < text.length && unit === Unit.stop;
    const isShort =
      to - from <= LONGEST ||
      (to - from === LONGEST + 1 && !stopped && unitOf(text.charCodeAt(to - 1)) === Unit.closing);
    if (to === from || !isShort) break;
    if (stopped) to++;
    if (stopped && to < text.length && unitOf(text.charCodeAt(to)) === Unit.closing) to++;
    if (to < text.length && unitOf(text.charCodeAt(to)) !== Unit.space) break;
    end = to;
    if (to >= text.length || text.charCodeAt(to) !== 32) break;
    from = to + 1;
  }
  return isDoubtful && NEVER_PLAIN.test(text.slice(at, end)) ? 0 : end - at;
}
