import type { Span } from '../model.ts';

/** Words in small letters that stand within a name. */
const SMALL =
  /^(?:de|del|della|di|da|das|do|dos|du|la|le|van|von|der|den|ten|ter|of|the|and|bin|al|y|e|et|und)$/;
const WORD = /[\p{Lu}\p{Lt}][\p{L}\p{M}\p{Nd}’'.-]*/uy;
const ANY = /[\p{L}\p{M}\p{Nd}’'.-]+/uy;
/** A run has this many words with capitals at most, and so many small ones in a row. */
const WORDS = 6;
const SMALLS = 2;

/** The words with capitals that begin at an offset, small words between them: "Ana de la Cruz". Null where none does. */
export function capitalsAt(text: string, start: number, limit = text.length): Span | null {
  let end = start;
  let at = start;
  let words = 0;
  let smalls = 0;
  while (at < limit && words < WORDS) {
    WORD.lastIndex = ANY.lastIndex = at;
    const capital = WORD.exec(text);
    const any = capital ?? ANY.exec(text);
    if (!any || (!capital && (words === 0 || ++smalls > SMALLS || !SMALL.test(any[0])))) break;
    at += any[0].length;
    if (capital) {
      [end, smalls] = [Math.min(at, limit), 0];
      words++;
    }
    if (!isGap(text, at)) break;
    at++;
  }
  return words > 0 ? { start, end } : null;
}

/** The words with capitals that end at an offset. */
export function capitalsBefore(text: string, end: number, from: number): Span | null {
  let start = end;
  let at = end;
  let words = 0;
  let smalls = 0;
  while (at > from && words < WORDS) {
    let first = at;
    while (first > from && isOfWord(text[first - 1])) first--;
    if (first === at) break;
    WORD.lastIndex = first;
    if (WORD.test(text)) {
      [start, smalls] = [first, 0];
      words++;
    } else if (words === 0 || ++smalls > SMALLS || !SMALL.test(text.slice(first, at))) break;
    if (first === from || !isGap(text, first - 1)) break;
    at = first - 1;
  }
  return words > 0 ? { start, end } : null;
}

/** All runs of at least two words with capitals within a span, in order. */
export function capitalRuns(text: string, { start, end }: Span): Span[] {
  const runs: Span[] = [];
  for (let at = start; at < end;) {
    const isOpening = at === start || !isOfWord(text[at - 1]);
    const run = isOpening ? capitalsAt(text, at, end) : null;
    if (run && /[ \u00a0]/.test(text.slice(run.start, run.end))) runs.push(run);
    at = run ? Math.max(run.end, at + 1) : at + 1;
  }
  return runs;
}

function isGap(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\u00a0' || (text[at] === '\n' && text[at + 1] !== '\n');
}

function isOfWord(sign: string): boolean {
  ANY.lastIndex = 0;
  return ANY.test(sign);
}
