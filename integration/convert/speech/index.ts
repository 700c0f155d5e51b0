export { besideSources } from './adjacent-names.ts';
export { alternates, carrySources, leadsIn, sharesBlock } from './carried-sources.ts';
export { dropPartedSources } from './parted-sources.ts';
export { signSources } from './signatures.ts';
export { findWorks } from './works.ts';
