/** Which names are one person or body, and whom a source or a pronoun means. */
export { isNamedIn, startsOf } from './entity.ts';
export type { Entity, Starts } from './entity.ts';
export { findEntities } from './find-entities.ts';
export { makeResolver } from './resolver.ts';
export type { Resolver } from './resolver.ts';
