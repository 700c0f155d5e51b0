/** Whose words a quotation is, and from which work. */
export { adjacentSources } from './adjacent-names.ts';
export { alternates, propagateSources, leadsIn, sharesBlock } from './propagate-sources.ts';
export { speakersAfterBeats } from './beats.ts';
export { isNarrated, saidByNarrator } from './narrator.ts';
export { dropCarriedSources } from './new-subjects.ts';
export { dropPartedSources } from './parted-sources.ts';
export { hasSignature, isSigned, signSources } from './signatures.ts';
export { findWorks } from './works.ts';
export type { Passage } from './ranker/index.ts';
export { explainBySource, nameSpeakers, readPassage } from './ranker/index.ts';
export { isShouted } from './shouts.ts';
export { openersBeforePronouns } from './lead-in-pronouns.ts';
