/** What any archive of articles needs, whatever it looks like: read from entries' data, with no taste of its own. */
export { addressesOf } from './addresses.ts';
export type { Addresses, ArticleForm, FeedFormat, Way } from './addresses.ts';
export { catalogueOf } from './catalogue.ts';
export type { Catalogue, NamedWay } from './catalogue.ts';
export { dayOf } from './day.ts';
export { directionOf } from './direction.ts';
export { latestFirst, latestQuotations } from './entry.ts';
export type { Entry, Place } from './entry.ts';
export type { Name } from './names.ts';
export { passageOf } from './passage.ts';
export type { Stretch } from './passage.ts';
export { nameIn, personIn } from './person.ts';
export type { Person } from './person.ts';
export {
  isListed,
  isShown,
  isSpoken,
  paragraphsOf,
  quotationsOf,
  sourceOf,
  voiceIn,
  voiceOf,
  wordsOf,
} from './quotation.ts';
export type { Quotation } from './quotation.ts';
export { fromCodePoints, selectorsOf, toCodePoints, toSelectors } from './selectors.ts';
export type { Selectors, TextPositionSelector, TextQuoteSelector } from './selectors.ts';
export { writersOf } from './writers.ts';
export type { Related } from './related.ts';
export type { Month, Year } from './years.ts';
export { AddressError, redirectLines, redirectsOf } from './redirects.ts';
export type { Redirect, RedirectOptions } from './redirects.ts';
