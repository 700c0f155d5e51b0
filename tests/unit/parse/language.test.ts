import { describe, expect, test } from 'vitest';
import { LINES } from './lines-of-languages.ts';
import { article } from './sketch.ts';

test.each([
  ['en', 'The keeper of the light wrote down every ship that passed, and he sent the list to an office.'],
  [
    'de',
    'Der Wärter schrieb jedes Schiff auf, das vorbeikam, und schickte die Liste an ein Amt, das es nicht mehr gab.',
  ],
  [
    'fr',
    'Le gardien notait tous les navires qui passaient et il envoyait la liste à un bureau qui était fermé depuis une année.',
  ],
  [
    'es',
    'El guardián apuntaba todos los barcos que pasaban y enviaba la lista a una oficina que ya no existía en la ciudad.',
  ],
  [
    'it',
    'Il guardiano scriveva tutte le navi che passavano e mandava la lista a un ufficio che non c’era più nella città.',
  ],
  [
    'pt',
    'O guarda anotava todos os navios que passavam e enviava a lista a um escritório que já não existia na cidade.',
  ],
  [
    'nl',
    'De wachter schreef elk schip op dat voorbijkwam en stuurde de lijst naar een kantoor dat er niet meer was.',
  ],
  [
    'ca',
    'El guardià apuntava tots els vaixells que passaven i enviava la llista a una oficina que ja no era amb els altres.',
  ],
  ['und', 'Ferry 12, pier 4.'],
  ['und', ''],
])('%s', (lang, text) => {
  expect(article(text).metadata.lang).toBe(lang);
});

test('the option is above the front matter, and that above the words', () => {
  const text = '---\nlang: de-AT\n---\nThe keeper of the light and the ship that was of the harbour.';
  expect(article(text).metadata.lang).toBe('de-AT');
  expect(article(text, { lang: 'nl' }).metadata.lang).toBe('nl');
  expect(
    article('Lang: English\n\nThe keeper of the light and the ship that was of the harbour.').metadata.lang,
  ).toBe('en');
});

/** Languages with tables of words, which a text of another must not be taken for. */
const READ = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

describe.each(Object.entries(LINES))('one line of %s', (lang, lines) => {
  test.each(lines.split('\n'))('%s', (line) => {
    const guessed = article(line).metadata.lang;
    if (READ.includes(lang)) expect(guessed).toBe(lang);
    else expect(READ).not.toContain(guessed);
  });
});
