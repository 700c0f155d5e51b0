import { describe, expect, it } from 'vitest';
import { findIn } from '../detect/findings.ts';

function speakers(text: string): (string | null)[] {
  const { quotations } = findIn(text);
  return quotations
    .filter(({ status }) => status !== 'suggested')
    .map(({ speaker }) => speaker?.name ?? null);
}

describe('speakers', () => {
  it('takes the fullest name, wherever it stands', () => {
    expect(speakers('“The nets are torn,” said Quill. Nora Quill mends them herself.')).toEqual([
      'Nora Quill',
    ]);
  });

  it('knows a pronoun by a title before', () => {
    expect(speakers('Mr. Abel Fenn came late. “The tide would not wait,” he said.')).toEqual(['Abel Fenn']);
  });

  it('never gives a woman a he', () => {
    expect(speakers('Mrs. Nora Quill came late. “The tide would not wait,” he said.')).toEqual([null]);
  });

  it('leaves two of one surname unknown', () => {
    expect(speakers('Nora Quill and Abel Quill own the boat. “It leaks like a basket,” said Quill.')).toEqual(
      [null],
    );
  });

  it('does not take an owner for the one who speaks', () => {
    expect(speakers('Nora Quill hired him. “It leaks like a basket,” said Quill’s lawyer.')).toEqual([null]);
  });

  it('lists every place that names the speaker', () => {
    const text = 'Nora Quill sails. Quill also writes. “It leaks like a basket,” said Nora Quill.';
    const [{ speaker }] = findIn(text).quotations;
    expect(speaker?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Nora Quill',
      'Quill',
      'Nora Quill',
    ]);
  });
});
