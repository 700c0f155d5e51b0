/** Where names begin and end. */
export { BODIES } from './bodies.ts';
export type { Mention } from './mention.ts';
export { readName } from './read-name.ts';
