import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from './folder.ts';
import { verbatim } from './run.ts';

const TEXT = 'On the Pier\n\n“It is cold,” said Nils Ohm. He went in, and nobody else came.\n';
const sidecarsIn = async (home: string) =>
  (await readdir(join(home, 'content'))).filter((name) => name.endsWith('.yaml'));
const importing = (format: string, source: string, home: string) =>
  verbatim(['decisions', 'import', '--format', format, source, '--to', 'content'], '', home);

test.each([
  ['brat', 'quay.ann', 'T1\tdirect 14 25\tIt is cold,\n'],
  ['web-annotation', 'quay.jsonld', '[]'],
])(
  '%s: a file belongs to the article of its name, also where there is only one',
  async (format, name, content) => {
    const home = await folder({ 'content/pier.txt': TEXT, [name]: content });
    const { status, stderr } = await importing(format, name, home);
    expect(status).toBe(1);
    expect(stderr).toContain(
      `${name}: received no article of that name, expected quay.txt among those of --to`,
    );
    expect(await sidecarsIn(home)).toEqual([]);
  },
);

test('brat: a decision lands on no other words than its line has', async () => {
  const ann = 'T1\tdirect 40 48\tnever said\nT2\tdirect 2 9\tIt is cold,\n';
  const home = await folder({ 'content/pier.txt': TEXT, 'pier.ann': `\uFEFF${ann}` });
  const { status, stderr } = await importing('brat', 'pier.ann', home);
  expect(status).toBe(1);
  expect(stderr).toContain(
    'verbatim decisions import: pier.ann: line 1: received "never said", which is not what the article says there: its words are not in the text',
  );
  expect(stderr).toContain('1 decisions imported');
  const yaml = await readFile(join(home, 'content/pier.yaml'), 'utf8');
  expect(yaml.match(/exact: .*/g)).toEqual(['exact: It is cold,']);
});

test.each([' ', 'Nils\u0007Ohm', 'Nils \u202eOhm'])(
  'the speaker %j, which no decision may have, is told, and the others are taken',
  async (speaker) => {
    const lines = [
      'T1\tdirect 14 25\tIt is cold,',
      `#1\tAnnotatorNotes T1\tspeaker: ${speaker}`,
      'T2\tdirect 59 75\tnobody else came',
      '#2\tAnnotatorNotes T2\tspeaker: Nils Ohm',
    ];
    const home = await folder({ 'content/pier.txt': TEXT, 'pier.ann': lines.join('\n') });
    const { status, stderr } = await importing('brat', 'pier.ann', home);
    const yaml = await readFile(join(home, 'content/pier.yaml'), 'utf8');
    expect(yaml).toContain('speaker: Nils Ohm');
    expect(status).toBe(1);
    expect(stderr).toMatch(/pier\.ann: line 1: "speaker" received /);
    expect(yaml).not.toContain('It is cold');
  },
);

test('doccano: a line that cannot be read stops no other, and is told with its number in the file', async () => {
  const line = (more: object) => JSON.stringify({ label: [[14, 25, 'direct']], ...more });
  const home = await folder({
    'content/pier.txt': TEXT,
    'content/twin.txt': 'The same words, said “here too” by Nils Ohm.\n',
    'content/twin-2.txt': 'The same words, said “here too” by Nils Ohm.\r\n',
    'a.jsonl': [
      'no JSON',
      '',
      line({ text: 'Of no article.' }),
      line({ text: 'The same words, said “here too” by Nils Ohm.\n' }),
      line({ text: TEXT.replaceAll('\n', '\r\n'), label: [[16, 27, 'direct']] }),
    ].join('\n'),
  });
  const { status, stderr } = await importing('doccano', 'a.jsonl', home);
  expect(status).toBe(1);
  expect(stderr).toContain('a.jsonl: line 1: received no JSON, expected a JSON object {"text", "label"}');
  expect(stderr).toContain('a.jsonl: line 3: received a text that is none of the articles of --to');
  expect(stderr).toContain(
    'a.jsonl: line 4: received a text that 2 articles have (content/twin-2.txt, content/twin.txt)',
  );
  expect(stderr).toContain('1 decisions imported');
  expect(await sidecarsIn(home)).toEqual(['pier.yaml']);
  expect(await readFile(join(home, 'content/pier.yaml'), 'utf8')).toContain('exact: It is cold,');
});

test.each([
  ['import', '--format', 'brat', 'a.ann', '--to', 'content'],
  ['import', 'a.ann', '--to=content'],
  ['export', '--format', 'brat', 'content', '--out', 'annotated'],
])('%s of annotations by its old name says the new one, and does nothing', async (...words) => {
  const home = await folder({ 'content/pier.txt': TEXT, 'a.ann': 'T1\tdirect 14 25\tIt is cold,\n' });
  const { status, stdout, stderr } = await verbatim(words, '', home);
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: `verbatim: "verbatim ${words[0]}" for annotation tools is now "verbatim decisions ${words[0]}"; its options are the same\n`,
  });
  expect((await readdir(home)).sort()).toEqual(['a.ann', 'content']);
  expect(await readdir(join(home, 'content'))).toEqual(['pier.txt']);
});

test.each([[[]], [['merge']]])('decisions %j: received is told, and what was expected', async (words) => {
  const { status, stderr } = await verbatim(['decisions', ...words], '');
  expect(status).toBe(2);
  expect(stderr).toContain(`verbatim: decisions received "${words[0] ?? ''}", expected "import" or "export"`);
});
