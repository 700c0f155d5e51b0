import { Is } from '../languages/index.ts';
import type { Span } from '../model.ts';
import { COMMA } from './sentence-view.ts';
import type { Run } from '../marks/index.ts';
import { JOINED, readTag } from './speech-tag.ts';
import type { Words } from '../text/index.ts';

/** « Le bac, a dit Ada Fenn, part à midi. »: French leaves the tag within the marks, between commas. Null where there is none. */
export function innerTag(words: Words, { words: { start, end } }: Run): { cue: Span; source: Span } | null {
  const span = (from: number, to: number): Span => ({ start: words.start[from], end: words.end[to - 1] });
  for (let w = start + 1; w < end; w++) {
    if (words.hash[w - 1] !== COMMA) continue;
    const isJoined = JOINED.test(words.text.slice(words.start[w], words.end[w]));
    let verb = w;
    while (verb < end && (words.classes[verb] & Is.auxiliary) !== 0) verb++;
    if (isJoined && words.hash[verb + 1] === COMMA && isSaying(words, verb))
      return { cue: span(w, verb + 1), source: span(w, w + 1) };
    const tag = readTag(words, verb, end);
    if (tag?.verb === verb && tag.end < end && words.hash[tag.end - 1] === COMMA)
      return { cue: span(w, verb + 1), source: span(tag.source, tag.sourceEnd) };
  }
  return null;
}

const isSaying = (words: Words, w: number): boolean => (words.classes[w] & Is.saying) !== 0;
