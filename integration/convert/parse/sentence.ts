import type { Line } from './lines.ts';

const TAIL = 6;
/** A full stop or the like, perhaps closed by marks or brackets. */
const SENTENCE_END = /[.!?…。！？][\])}"'”’»›“‘]*$/;
const SENTENCE_START = /^[\p{Lu}\p{Lt}\p{Lo}\p{Nd}"'“‘„‚«‹¿¡([—–-]/u;

/** Whether a line ends as a sentence ends. */
export function endsSentence(text: string, line: Line): boolean {
  return SENTENCE_END.test(text.slice(Math.max(line.body, line.bodyEnd - TAIL), line.bodyEnd));
}

/** Whether a line begins as a sentence or a speech begins. */
export function opensSentence(text: string, line: Line): boolean {
  return SENTENCE_START.test(text.slice(line.body, line.body + 2));
}

/** The words of a line. */
export function wordsOf(text: string, line: Line): string {
  return text.slice(line.body, line.bodyEnd);
}
