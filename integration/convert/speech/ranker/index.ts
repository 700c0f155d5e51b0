/** A learned ranker of the people who may have said a quotation, which rather names nobody than guesses. */
export { explainBySource } from './explain.ts';
export { nameSpeakers } from './name-speakers.ts';
export { readPassage } from './passage.ts';
export type { Passage } from './passage.ts';
