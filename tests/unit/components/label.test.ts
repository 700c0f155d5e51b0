import { expect, test } from 'vitest';
import { inferredSpeaker } from '../../../integration/components/label.ts';

test('a speaker whom the sentence does not name is told in brackets, one whom it names is not', () => {
  expect(inferredSpeaker({ speaker: 'Nora Quill', source: 'she' })).toBe('Nora Quill');
  expect(inferredSpeaker({ speaker: 'Nora Quill' })).toBe('Nora Quill');
  expect(inferredSpeaker({ speaker: 'Nora Quill', source: 'Mrs. Quill' })).toBeNull();
  expect(inferredSpeaker({ speaker: 'Nora Quill', source: 'QUILL' })).toBeNull();
  expect(inferredSpeaker({ speaker: 'NORA QUILL', source: 'Ms. Quill' })).toBeNull();
});

test('an unknown speaker is nobody, and reported words have their source beside them', () => {
  expect(inferredSpeaker({ source: 'she' })).toBeNull();
  expect(inferredSpeaker({ type: 'mixed', speaker: 'Nora Quill', source: 'she' })).toBeNull();
});

test('a turn of an interview has its label before it, so that no name stands in brackets after it', () => {
  const turn = { speaker: 'Nora Quill', source: 'NQ' };
  expect(inferredSpeaker({ ...turn, rule: 'transcript-turn' })).toBeNull();
  expect(inferredSpeaker({ ...turn, rule: 'curly-marks' })).toBe('Nora Quill');
  expect(inferredSpeaker({ speaker: 'Nora Quill', rule: 'transcript-turn' })).toBe('Nora Quill');
});
