/** Which names are one person or body, and whom a source or a pronoun means. */
export { isNamedIn } from './entity.ts';
export type { Entity } from './entity.ts';
export { findEntities } from './find-entities.ts';
export { Places } from './places.ts';
export type { Named } from './places.ts';
export { makeResolver } from './resolver.ts';
export type { Resolver } from './resolver.ts';
