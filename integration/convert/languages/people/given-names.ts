import { femaleNames } from './female-names.ts';
import { maleNames } from './male-names.ts';
import type { PersonWords } from './person-words.ts';

/**
 * The commonest given names of the languages that have tables. They say weakly whether somebody is a woman or a man: what a text says of its
 * people wins. Names that both have say nothing of it.
 */
export const givenNames: PersonWords = {
  'given+female': femaleNames,
  'given+male': maleNames,
  given: `ashley beverly cameron casey chris claude dana dominique drew francis gene jackie jan jean jesse jo jordan kelly kim lee leigh lindsay lynn marion maxime
    michele morgan nikita pat robin sandy sasha sascha shannon sydney taylor tracy vivian alex andrea camille nicola simone gabriele
    aubrey courtney deniz nicky rowan`,
};

/** Where a language's people have the other sex by a name, or no one sex. */
export const italianNames: PersonWords = {
  'given+male': 'andrea nicola simone gabriele michele luca mattia elia',
};
export const frenchNames: PersonWords = {
  'given+male': 'jean claude michel maxime jacky pascal gaël joël noël emile',
  'given+female': 'andrée joëlle noëlle michèle danièle renée simone',
};
export const germanNames: PersonWords = {
  'given+male': 'jan toni kay kai marian',
  'given+female': 'andrea simone gabriele nicola hilary kirsten',
};
export const spanishNames: PersonWords = {
  'given+male': 'josé jesús ángel',
  'given+female': 'maría carmen rosario consuelo pilar dolores guadalupe',
};
