/** Who says what by which verb: by a grammar of clauses, and in English by a model. */
export { DENIED_MOST, withDenial, deniedOrImagined } from './denied-speech.ts';
export { isClaim } from './found-attribution.ts';
export type { Claim, FoundAttribution } from './found-attribution.ts';
export type { ModelRun } from './model/attribution-model.ts';
export { leadSpeaker } from './lead-speaker.ts';
export { readAttributions } from './read-attributions.ts';
export { readByModel } from './read-with-model.ts';
export type { ModelView } from './read-with-model.ts';
export { bareTag, readTag } from './speech-tag.ts';
