/** Quotations within the line, and what all findings share: their form, ids, order and echoes. */
export { assemble } from './assemble.ts';
export { findDialogue } from './dialogue.ts';
export { linkEchoes } from './echoes.ts';
export { makeFinding } from './finding.ts';
export type { Finding } from './finding.ts';
export { identify, uniqueIds } from './ids.ts';
export { readPassages } from './read-passages.ts';
export type { Read } from './read-passages.ts';
export { endUnclosed } from './marked/unclosed.ts';
export { findNested } from './nested.ts';
export { findInterview, giveAnswers } from './transcript/questions.ts';
export { findTurns } from './transcript/turns.ts';
export type { Turn } from './transcript/turns.ts';
export { withoutCrossing } from './without-crossing.ts';
