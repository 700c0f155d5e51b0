import { expect, test } from 'vitest';
import type { Span } from '../../../integration/convert/model.ts';
import { cutsOf, spansOf } from './cuts.ts';

/** What stands in a text, as the table has it and as each reader groups the table's rows; one space between two of them. */
interface Example {
  text: string;
  lang?: string;
  atoms: string;
  /** Quotation marks are no words to the rules. */
  rules: string;
  /** The attribution model. */
  tokens: string;
  /** The model of lost block quotations, which counts signs and cuts out none. */
  blockWords: string;
}

const EXAMPLES: Example[] = [
  {
    text: 'The U.S. agrees.',
    atoms: 'The U . S . agrees .',
    rules: 'The U.S. agrees .',
    tokens: 'The U.S. agrees .',
    blockWords: 'The U S agrees',
  },
  {
    text: 'Mr. Lerch left.',
    atoms: 'Mr . Lerch left .',
    rules: 'Mr. Lerch left .',
    tokens: 'Mr . Lerch left .',
    blockWords: 'Mr Lerch left',
  },
  {
    text: 'a well-known ferry',
    atoms: 'a well - known ferry',
    rules: 'a well-known ferry',
    tokens: 'a well-known ferry',
    blockWords: 'a well known ferry',
  },
  {
    text: "it's Oda’s",
    atoms: "it ' s Oda ’ s",
    rules: "it 's Oda ’s",
    tokens: "it 's Oda ’s",
    blockWords: "it's Oda’s",
  },
  {
    text: "he'd know",
    atoms: "he ' d know",
    rules: "he'd know",
    tokens: "he 'd know",
    blockWords: "he'd know",
  },
  {
    text: "L'écho d’Oda",
    lang: 'fr',
    atoms: "L ' écho d ’ Oda",
    rules: "L' écho d’ Oda",
    tokens: "L'écho d’Oda",
    blockWords: 'L écho d’Oda',
  },
  {
    text: 'AT&T rose',
    atoms: 'AT & T rose',
    rules: 'AT & T rose',
    tokens: 'AT&T rose',
    blockWords: 'AT T rose',
  },
  {
    text: '« Oui », dit-il',
    lang: 'fr',
    atoms: '« Oui » , dit - il',
    rules: 'Oui , dit-il',
    tokens: '« Oui » , dit-il',
    blockWords: 'Oui dit il',
  },
  {
    text: '1,000.5 km',
    atoms: '1 , 000 . 5 km',
    rules: '1,000.5 km',
    tokens: '1,000.5 km',
    blockWords: '1 000 5 km',
  },
  {
    text: 'pay $5--now...',
    atoms: 'pay $ 5 - - now . . .',
    rules: 'pay $ 5 -- now ...',
    tokens: 'pay $5 -- now ...',
    blockWords: 'pay 5 now',
  },
  // One model takes ß for a capital, so that it is no part of a run.
  {
    text: 'd.h. groß',
    lang: 'de',
    atoms: 'd . h . gro ß',
    rules: 'd.h. groß',
    tokens: 'd.h. groß',
    blockWords: 'd h groß',
  },
  // To the rules, each character of a script without spaces is a word.
  {
    text: '東京へ',
    lang: 'ja',
    atoms: '東 京 へ',
    rules: '東 京 へ',
    tokens: '東京へ',
    blockWords: '東京へ',
  },
];

test.each(EXAMPLES)('$text', ({ text, lang = 'en', ...expected }) => {
  const cuts = cutsOf(text, lang);
  const { count, start, end } = cuts.atoms;
  const shown = (spans: readonly Span[]) => spans.map((span) => text.slice(span.start, span.end)).join(' ');
  expect({
    atoms: shown(spansOf(start, end, 0, count)),
    rules: shown(cuts.rules),
    tokens: shown(cuts.tokens),
    blockWords: shown(cuts.blockWords),
  }).toEqual(expected);
});
