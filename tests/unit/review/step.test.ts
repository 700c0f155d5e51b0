import { expect, test } from 'vitest';
import { neighboursOf } from '../../../integration/review/neighbours.ts';
import { stepOf, stepped } from '../../../integration/review/step.ts';

const PARAGRAPHS = ['The lamp is out.', 'It has been out since May.', '* * *', 'Nobody minds. Nobody looks.'];
const text = `${PARAGRAPHS.join('\n\n')}\n`;
const blocks = PARAGRAPHS.map((words) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
}));
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** The words after keys such as "Down Shift+Up". */
function after(words: string, keys: string): string {
  let extent = span(words);
  for (const key of keys.split(' ')) {
    const step = stepOf(key.replace('Shift+', ''), key.startsWith('Shift+'))!;
    extent = stepped({ text, blocks }, extent, step);
  }
  return text.slice(extent.start, extent.end);
}

test.each([
  ['It has been', 'Right', 'It has been out'],
  ['It has been', 'Left', 'It has'],
  ['It has been', 'Shift+Right', 'has been'],
  ['It has been', 'Down', 'It has been out since May.'],
  ['It has been', 'Down Down', 'It has been out since May.\n\n* * *\n\nNobody minds. Nobody looks.'],
  ['It has been', 'Down Down Up', 'It has been out since May.'],
  ['been out', 'Shift+Up', 'It has been out'],
  ['been out', 'Shift+Up Shift+Up', 'The lamp is out.\n\nIt has been out'],
  ['The lamp is out.\n\nIt has been', 'Shift+Down', 'It has been'],
])('“%s” after %s', (words, keys, expected) => {
  expect(after(words, keys)).toBe(expected);
});

test('an extent never becomes empty and never leaves the text', () => {
  expect(after('It has been', 'Up')).toBe('It has been');
  expect(after('Nobody minds. Nobody looks.', 'Down Right')).toBe('Nobody minds. Nobody looks.');
  expect(after('The lamp is out.', 'Shift+Up Shift+Left')).toBe('The lamp is out.');
  expect(stepOf('Enter', false)).toBeNull();
});

test('neighbours are the rest of the paragraph, else the next paragraph with words', () => {
  expect(neighboursOf({ text, blocks }, span('been out'))).toEqual({ before: 'It has', after: 'since May.' });
  expect(neighboursOf({ text, blocks }, span('It has been out since May.'))).toEqual({
    before: 'The lamp is out.',
    after: 'Nobody minds. Nobody looks.',
  });
  expect(neighboursOf({ text, blocks }, { start: 0, end: text.length })).toEqual({ before: '', after: '' });
});
