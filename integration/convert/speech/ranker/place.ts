import type { Entity } from '../../people/index.ts';
import type { Range } from './range.ts';

/** One place in the article's own words that names somebody. */
export interface Place extends Range {
  entity: Entity;
  /** Index into the entities. */
  who: number;
  /** It says what they are, not their name. */
  byRole: boolean;
}
