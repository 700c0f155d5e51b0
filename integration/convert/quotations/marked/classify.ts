import type { QuotationType } from '../../model.ts';
import { Is } from '../../languages/index.ts';
import type { QuotationRule } from '../../rules.ts';
import type { Marked } from '../../marks/index.ts';
import { Shape } from '../../text/index.ts';
import type { Words } from '../../text/index.ts';

export interface Verdict {
  type: QuotationType;
  confidence: number;
  /** What decided; null where the marks alone did. */
  rule: QuotationRule | null;
}

/** What marks that quote nobody set off: the first row that fits decides. */
export function classify(words: Words, marked: Marked): Verdict {
  const first = marked.runs[0];
  const last = marked.runs.at(-1)!;
  const from = first.words.start;
  const to = last.words.end;
  const size = to - from;
  const before = from - 1;
  const near = (bits: number, reach: number): boolean => {
    for (let w = before; w > before - reach && w >= words.blocks[first.block]; w--)
      if ((words.classes[w] & bits) !== 0) return true;
    return false;
  };
  const capitals = everyCapital(words, from, to);
  if (first.pair.title) return { type: 'title', confidence: 0.9, rule: 'title-marks' };
  if (size === 0) return { type: 'scare', confidence: 0.3, rule: 'empty-marks' };
  // Right after "film" or "song" even a name of ordinary words is one.
  const opens = (words.shape[from] & (Shape.capital | Shape.number)) !== 0;
  if (size <= 12 && ((capitals && near(Is.workNoun, 4)) || (opens && near(Is.workNoun, 1))))
    return { type: 'title', confidence: 0.85, rule: 'work-noun' };
  if (near(Is.naming, 2) && size <= 8) return { type: 'scare', confidence: 0.8, rule: 'naming-word' };
  if (capitals && size >= 2 && size <= 12 && !endsSentence(words, last))
    return { type: 'title', confidence: 0.6, rule: 'capital-words' };
  return { type: 'scare', confidence: 0.5, rule: null };
}

function endsSentence(words: Words, run: { words: { start: number; end: number } }): boolean {
  const hash = run.words.end > run.words.start ? words.hash[run.words.end - 1] : 0;
  const starts = (words.shape[run.words.start] & Shape.capital) !== 0;
  return starts && (hash === 46 || hash === 33 || hash === 63 || hash === 0x2026 || hash === 44);
}

/** Every word that is no particle begins with a capital, as in a title. */
function everyCapital(words: Words, from: number, to: number): boolean {
  let seen = false;
  for (let w = from; w < to; w++) {
    const shape = words.shape[w];
    if ((shape & Shape.word) === 0) continue;
    if (
      (shape & Shape.capital) === 0 &&
      ((words.classes[w] & (Is.determiner | Is.preposition | Is.conjunction)) === 0 || w === from)
    )
      return false;
    seen = true;
  }
  return seen;
}
