import { expect, test } from 'vitest';
import { convert } from '../../../integration/convert/index.ts';

/** A text of ours in English with a block quotation between tags. */
const withBlock = (
  block: string,
) => `The letter had come in the morning, and it was not in the language of the town.

[quote]
${block}
[/quote]

Nobody in the office could read it, so they pinned it to the door and waited for the miller.
`;
const langOf = (text: string) => convert(text).quotations.find(({ rule }) => rule === 'bracket-quote')?.lang;

const GERMAN =
  'Der Wärter der Schleuse schrieb jedes Schiff auf, das an dem Tag vorbeikam, und er schickte die Liste an ein Amt, das es schon lange nicht mehr gab.';

test.each([
  ['de', GERMAN],
  [
    'fr',
    'Le gardien de l’écluse notait tous les navires qui passaient dans la journée, et il envoyait la liste à un bureau qui était fermé depuis une année.',
  ],
  ['ja', '水門の番人は、その日に通った船をすべて書き留め、もうない役所に一覧を送った。'],
  ['he', 'שומר הסכר רשם כל ספינה שעברה באותו יום ושלח את הרשימה למשרד שכבר לא היה קיים.'],
  ['und-Arab', 'كتب حارس البوابة كل سفينة مرت في ذلك اليوم وأرسل القائمة إلى مكتب لم يعد موجودا.'],
])('a block quotation in %s is marked so in an English article, and in the MDX', (lang, block) => {
  expect(langOf(withBlock(block))).toBe(lang);
  expect(convert(withBlock(block)).mdx).toContain(`lang="${lang}"`);
});

test.each([
  [
    'the article’s own language',
    'The keeper of the lock wrote down every ship that passed on that day, and he sent it to an office.',
  ],
  ['a few foreign words', 'Der Wärter schrieb die Liste.'],
  [
    'names and numbers',
    'Lindenau 12, Vaucresse 14, Harrow 3, Pennywater 0, Bad Lindenau 7, Vaucresse-les-Eaux 2.',
  ],
  [
    'half and half',
    `${GERMAN} The keeper of the lock wrote down every ship that passed on that day, and he sent the list to an office that was no more.`,
  ],
])('%s: not marked', (_, block) => {
  expect(langOf(withBlock(block))).toBeUndefined();
});

test('an article of another script has a language, or at least its script', () => {
  expect(convert('日本の川は東京を流れる。').metadata.lang).toBe('ja');
  expect(convert('ספינה עברה.').metadata.lang).toBe('he');
  expect(convert('مرت سفينة.').metadata.lang).toBe('und-Arab');
  expect(convert('The ship, 日本丸, passed the lock and it was late.').metadata.lang).toBe('en');
});
