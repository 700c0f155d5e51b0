import { wordHash } from '../../languages/index.ts';
import { PAD } from './columns.ts';
import type { Tokens } from './columns.ts';
import { BRACKET, CLOSE, EDGE, OPEN, QUESTION, STOP, WORD } from './tokens.ts';

/** Words whose point does not end a sentence when a capital follows. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr sen sens rep reps gov gen lt col sgt capt st jr prof rev hon jan feb aug sept oct nov dec no vs inc co corp pres d r i d-n.y mass calif fla ill mich minn pa penn tenn tex va vt wash wis ala ariz ark colo conn del ga ind kan ky la md me miss mo mont neb nev okla ore u.s'
    .split(' ')
    .map(wordHash),
);

/** Numbers the tokens' sentences: a stop and what closes with it, before a capital, a number or an opening mark. */
export function markSentences(t: Tokens): void {
  const starts: number[] = [PAD];
  let number = 0;
  for (let i = PAD; i < t.count; i++) {
    t.sentence[i] = number;
    const kind = t.kind[i];
    let next = i + 1;
    if (kind === EDGE) {
      if (next < t.count) {
        starts.push(next);
        number++;
      }
      continue;
    }
    if (kind !== STOP && kind !== QUESTION) continue;
    while (
      t.kind[next] === CLOSE ||
      t.kind[next] === STOP ||
      t.kind[next] === QUESTION ||
      isClosingBracket(t, next)
    )
      t.sentence[next++] = number;
    if (t.kind[next] === EDGE) {
      i = next - 1;
      continue;
    }
    const glued = t.start[next] === t.end[next - 1];
    const opens = t.kind[next] === OPEN || (t.shape[next] >= 1 && t.shape[next] <= 3);
    if (!opens || (glued && t.kind[next] !== OPEN)) {
      i = next - 1;
      continue;
    }
    if (
      kind === STOP &&
      next === i + 1 &&
      t.kind[i - 1] === WORD &&
      (ABBREVIATIONS.has(t.word[i - 1]) || t.end[i - 1] - t.start[i - 1] === 1)
    )
      continue;
    i = next - 1;
    starts.push(next);
    number++;
  }
  starts.push(t.count);
  t.sentenceStart = Int32Array.from(starts);
  t.sentences = number + 1;
  for (let i = 0; i < PAD; i++) t.sentence[t.count + i] = number;
}

function isClosingBracket(t: Tokens, i: number): boolean {
  return t.kind[i] === BRACKET && t.start[i] === t.end[i - 1];
}
