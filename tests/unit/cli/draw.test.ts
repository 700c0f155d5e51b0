import { expect, test } from 'vitest';
import type { ArchiveItem } from '../../../integration/cli/review/archive.ts';
import { linesOf } from '../../../integration/cli/review/draw.ts';
import type { Desk } from '../../../integration/cli/review/draw.ts';
import { Session } from '../../../integration/review/session.ts';

const BEFORE = 'The harbour master read the letter aloud:';
const AFTER = 'Nobody in the hall said a word.';
const words = (paragraphs: number) =>
  Array.from({ length: paragraphs }, (_, i) => `Paragraph ${i + 1} of the letter is about the lamp.`).join(
    '\n\n',
  );

/** The screen without its looks, for a passage of so many paragraphs. */
function screen(paragraphs: number, rows: number): string[] {
  const quoted = words(paragraphs);
  const text = `${BEFORE}\n\n${quoted}\n\n${AFTER}\n`;
  const start = text.indexOf(quoted);
  const item = {
    key: 'q',
    state: 'open',
    shown: false,
    kind: 'block',
    type: 'direct',
    confidence: 0.5,
    rule: 'block-model',
    reasons: [],
    content: [{ start, end: start + quoted.length }],
    speaker: null,
    source: null,
    url: null,
    decision: null,
    index: null,
    file: 'content/letter.txt',
    review: { text, blocks: [] },
  } as unknown as ArchiveItem;
  const desk: Desk = { items: [item], revision: '' };
  const session = new Session<Desk>(desk, () => Promise.resolve(desk));
  // eslint-disable-next-line no-control-regex -- the codes of looks
  return linesOf(session, null, 80, rows).map((line) => line.replaceAll(/\u001b\[\d+m/g, ''));
}

test('the words stand between their neighbours', () => {
  const lines = screen(1, 24);
  expect(lines.indexOf(BEFORE)).toBeGreaterThan(0);
  expect(lines.indexOf(AFTER)).toBeGreaterThan(lines.indexOf(BEFORE));
});

test('of words that fill the screen both ends are shown, each with its neighbour', () => {
  const lines = screen(30, 30);
  expect(lines.length).toBeLessThanOrEqual(30);
  const at = (line: string) => lines.indexOf(line);
  expect(at(BEFORE)).toBeGreaterThan(0);
  expect(at('Paragraph 1 of the letter is about the lamp.')).toBeGreaterThan(at(BEFORE));
  const gap = lines.findIndex((line) => /^… \d+ more lines …$/.test(line));
  expect(gap).toBeGreaterThan(at('Paragraph 1 of the letter is about the lamp.'));
  expect(at('Paragraph 30 of the letter is about the lamp.')).toBeGreaterThan(gap);
  expect(at(AFTER)).toBeGreaterThan(at('Paragraph 30 of the letter is about the lamp.'));
});
