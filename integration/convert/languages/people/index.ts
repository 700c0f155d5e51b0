/** Words that tell who is named: titles, offices, kin, bodies, given names. */
export { peopleOf } from './people-of.ts';
export { Tells, tellsOf } from './person-words.ts';
export type { People } from './person-words.ts';
