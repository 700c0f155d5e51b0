import { expect, test } from 'vitest';
import { readSidecar } from '../../../integration/articles/sidecar.ts';
import { acted } from '../../../integration/review/act.ts';
import type { Act } from '../../../integration/review/act.ts';
import { reviewOf } from '../../../integration/review/review.ts';

/** What a person's act makes of the sidecar of an article that has none. */
function sidecarOf(text: string, act: (key: string) => Act, yaml = ''): string {
  const { options, places, linkPlaces } = readSidecar(yaml, 'pier.yaml');
  const opened = {
    ...{ file: 'pier.txt', revision: '1', text, yaml, places, linkPlaces },
    options: { ...options, lang: 'en' },
  };
  const review = reviewOf(opened, 0);
  return acted(opened, review, act(review.items[0].key));
}
const TEXT = 'The pier was cold. “We sail at six,” said the\nharbour pilot. Nobody else came.\n';

test.each([
  ['speaker', 'Nils\u0000Ohm', 'received "Nils\\u0000Ohm", expected one line of text'],
  ['speaker', 'Nils\nOhm', 'received "Nils\\nOhm", expected one line of text'],
  ['speaker', 'Nils \u202eOhm', 'received "Nils \\u202eOhm", expected one line of text'],
  ['source', 'the\u001b[2Jpilot', 'received "the\\u001b[2Jpilot", expected one line of text'],
  ['url', 'https://pier.example/\u202e', 'received "https://pier.example/\\u202e", expected a web address'],
  ['url', 'javascript:alert(1)', 'received "javascript:alert(1)", expected a web address'],
])('an act with %s %j is refused, whoever asks for it', (key, value, told) => {
  const act = (item: string): Act => ({ verb: 'accept', key: item, changes: { [key]: value } });
  expect(() => sidecarOf(TEXT, act)).toThrow(told);
});

test('what an act writes can be read again, also where the article prints a name with characters that no sidecar takes', () => {
  const names = [
    'Nils Ohm',
    'Nils\u202aOhm',
    'Nils\u2066 Ohm',
    'Nils\u000bOhm',
    'Nils\nOhm',
    'N\u00adils Ohm',
  ];
  for (const name of names) {
    const yaml = sidecarOf(`It was cold. “We sail at six,” said ${name}. Nobody else came.\n`, (key) => ({
      verb: 'accept',
      key,
    }));
    expect(readSidecar(yaml, 'pier.yaml').options.decisions, name).toHaveLength(1);
  }
});

test('a source that the article prints over the end of a line is stated on one line, and found', () => {
  const yaml = sidecarOf(TEXT, (key) => ({
    verb: 'accept',
    key,
    changes: { source: 'the harbour pilot', speaker: 'Nils Ohm' },
  }));
  const { options } = readSidecar(yaml, 'pier.yaml');
  const review = reviewOf(
    { file: 'pier.txt', revision: '2', text: TEXT, yaml, places: ['pier.yaml:2:5'], linkPlaces: [], options },
    0,
  );
  expect(review.orphans).toEqual([]);
  expect(review.items[0]).toMatchObject({ source: 'the harbour pilot', speaker: 'Nils Ohm' });
});
