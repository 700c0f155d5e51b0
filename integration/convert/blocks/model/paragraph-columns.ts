/** The columns that describe one paragraph by itself, and where they are in a row. */
import { classNames } from './lexicon.ts';
import { endKinds, startKinds } from './paragraph-ends.ts';
import { characterKinds } from './character-kinds.ts';

/** Classes looked for in the last and in the first sentence. */
export const sentenceClasses = [
  'i',
  'we',
  'you',
  'he',
  'this',
  'said',
  'work',
  'link',
  'pointer',
  'praise',
  'was',
  'wh',
];

const measures = [
  'logWords',
  'sentences',
  'wordsPerSentence',
  'wordLength',
  'longWords',
  'capitalInside',
  'allCapitals',
  'numbers',
  'contractions',
  'url',
  'heading',
  'titleCase',
  'marksWhole',
  'marksOpen',
  'marksClose',
  'marksOdd',
  'colonNearEnd',
  'colonNearStart',
  'lastSentenceWords',
  'firstSentenceWords',
  'shortLines',
  'nameStart',
  'curlyShare',
] as const;

/** Names of the columns, in order. */
export const localNames: readonly string[] = [
  ...measures,
  ...characterKinds.map((k) => `char:${k}`),
  ...classNames.map((c) => `class:${c}`),
  ...startKinds.map((k) => `start:${k}`),
  ...endKinds.map((k) => `end:${k}`),
  ...classNames.map((c) => `first:${c}`),
  ...classNames.map((c) => `second:${c}`),
  ...classNames.map((c) => `last:${c}`),
  ...sentenceClasses.map((c) => `lastSentence:${c}`),
  ...sentenceClasses.map((c) => `firstSentence:${c}`),
];
export const localWidth = localNames.length;

/** The place of each measure in a row. */
export const M = Object.fromEntries(measures.map((m, i) => [m, i])) as Record<
  (typeof measures)[number],
  number
>;
const at = (name: string): number => localNames.indexOf(name);
/** Where the columns of each group begin. */
export const CHAR = at('char:comma');
export const CLASS = at(`class:${classNames[0]}`);
export const START = at(`start:${startKinds[0]}`);
export const END = at(`end:${endKinds[0]}`);
export const FIRST = at(`first:${classNames[0]}`);
export const SECOND = at(`second:${classNames[0]}`);
export const LAST = at(`last:${classNames[0]}`);
export const LAST_SENTENCE = at(`lastSentence:${sentenceClasses[0]}`);
export const FIRST_SENTENCE = at(`firstSentence:${sentenceClasses[0]}`);
