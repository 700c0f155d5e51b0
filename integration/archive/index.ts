/** What any archive of articles needs, whatever it looks like: read from entries' data, with no taste of its own. */
export { addressesOf } from './addresses.ts';
export type { Addresses, ArticleForm, FeedFormat, Way } from './addresses.ts';
export { directionOf } from './direction.ts';
export { isShown, isSpoken, sourceOf, voiceOf, wordsOf } from './quotation.ts';
export type { Quotation } from './quotation.ts';
export { fromCodePoints, selectorsOf, toCodePoints, toSelectors } from './selectors.ts';
export type { Selectors, TextPositionSelector, TextQuoteSelector } from './selectors.ts';
