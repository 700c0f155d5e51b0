/** Whose words a quotation is, and from which work. */
export { adjacentSources } from './adjacent-names.ts';
export { alternates, propagateSources, leadsIn, sharesBlock } from './propagate-sources.ts';
export { dropPartedSources } from './parted-sources.ts';
export { isSigned, signSources } from './signatures.ts';
export { findWorks } from './works.ts';
export { explainBySource, leastChance, nameSpeakers, readPassage } from './ranker/index.ts';
export type { Passage } from './ranker/index.ts';
export { isShouted } from './shouts.ts';
