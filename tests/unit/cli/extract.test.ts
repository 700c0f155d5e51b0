import { expect, test } from 'vitest';
import type { Quotation } from '../../../integration/convert/model.ts';
import { folder } from './folder.ts';
import { verbatim } from './run.ts';

const line = (value: unknown) => JSON.stringify(value) + '\n';
const TEXT = '“The ferry is late,” said Ines Calder, the harbourmaster.';

interface Answer {
  id: string;
  quotations: Quotation[];
  messages: unknown[];
}
const answers = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as Answer);

test('one line out for each line in, in the same order, in the form of the contract', async () => {
  const run = await verbatim(['extract'], line({ id: 'b', text: TEXT }) + line({ id: 'a', text: '' }));
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const [b, a] = answers(run.stdout);
  expect([b.id, a.id]).toEqual(['b', 'a']);
  expect(Object.keys(b)).toEqual([
    ...['id', 'title', 'byline', 'date', 'url', 'text', 'links', 'quotations', 'messages'],
  ]);
  expect(b.quotations.map((q) => TEXT.slice(q.content[0].start, q.content[0].end))).toEqual([
    'The ferry is late,',
  ]);
  expect(a.quotations).toEqual([]);
});

test('a line that is no article is reported with its number; the others are answered; status 1', async () => {
  const lines = [
    '{"id":"1","text":"One."}',
    'nonsense',
    '{"id":3,"text":"x"}',
    '',
    '{"id":"5","lang":"?!","text":"x"}',
    '{"id":"6","text":"Six."}',
  ];
  const run = await verbatim(['extract'], lines.join('\n') + '\n');
  expect(run.status).toBe(1);
  expect(answers(run.stdout).map((answer) => answer.id)).toEqual(['1', '6']);
  expect(run.stderr).toMatchInlineSnapshot(`
    "verbatim extract: line 2: received nonsense, expected a JSON object {"id", "text"}
    verbatim extract: line 3: received {"id":3,"text":"x"}, expected "id" to be string
    verbatim extract: line 4: received an empty line, expected a JSON object {"id", "text"}
    verbatim extract: line 5: convert options: "lang" received "?!", expected a BCP 47 language tag such as "en" or "de-AT"
    "
  `);
});

test('a raw U+2028 inside a string, CRLF line ends, a byte order mark and a missing last newline are all read', async () => {
  const run = await verbatim(['extract'], '\uFEFF{"id":"1","text":"a\u2028b"}\r\n{"id":"2","text":"c"}');
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(answers(run.stdout).map((answer) => answer.id)).toEqual(['1', '2']);
});

test('words and unknown flags are refused before anything is read', async () => {
  const file = await verbatim(['extract', 'package.json']);
  expect(file.status).toBe(2);
  expect(file.stderr).toContain('extract received the file "package.json", expected a folder of .txt files');
  const words = await verbatim(['extract', 'content', 'more']);
  expect(words.status).toBe(2);
  expect(words.stderr).toContain('extract received "more" after "content", expected one folder');
  const flag = await verbatim(['extract', '--treshold', '1']);
  expect(flag.status).toBe(2);
  expect(flag.stderr).toContain("Unknown option '--treshold'");
  const value = await verbatim(['extract', '--threshold', '7']);
  expect(value.status).toBe(2);
  expect(value.stderr).toContain('"threshold" received 7');
  const block = await verbatim(['extract', '--block-threshold', 'high']);
  expect(block.stderr).toContain('--block-threshold received "high", expected a number from 0 to 1');
});

test('--explain is taken, and changes nothing else of a quotation', async () => {
  const article = line({ id: 'a', text: TEXT });
  const [plain] = answers((await verbatim(['extract'], article)).stdout);
  const [withReasons] = answers((await verbatim(['extract', '--explain'], article)).stdout);
  expect(withReasons.quotations.map((quotation) => ({ ...quotation, explain: undefined }))).toEqual(
    plain.quotations,
  );
  for (const { explain } of plain.quotations) expect(explain).toBeUndefined();
  const [{ explain }] = withReasons.quotations;
  expect(explain).toMatchObject({ chosen: 'Ines Calder', candidates: [{ name: 'Ines Calder' }] });
  expect(explain?.candidates[0].evidence).toContainEqual({
    rule: 'named-in-source',
    text: 'the source names them',
    place: { start: 26, end: 37 },
  });
});

const WORDS = 'The ferry is late again, and a letter to the council says why.\n';

test('a folder is read whole: sidecars and the table state and decide, drafts too; ids are those of the site', async () => {
  const dir = await folder({
    'content/a.txt': TEXT,
    'content/a.yaml':
      'title: Stated\noriginalUrl: https://old.example/a\ndecisions:\n  - exact: The ferry is late,\n    verdict: reject\n',
    'content/2024/The Letter.txt': `Title: The Letter\nBy: Ann Lee\nDate: 3 May 2024\n\n${WORDS}`,
    'content/2024/The Letter.yaml':
      'draft: true\nlinks:\n  - exact: a letter to the council\n    href: https://letters.example/?a=1&b=2\n  - exact: a postcard\n    href: https://letters.example/\n',
    'content/articles.csv': 'file,title,byline,draft\na.txt,Of the table,Ben Ode,FALSE\n',
  });
  const run = await verbatim(['extract', 'content'], '', dir);
  expect(run.stderr).toContain('2 articles read');
  const [letter, a] = answers(run.stdout) as unknown as Record<string, unknown>[];
  expect(a).toMatchObject({
    ...{ id: 'a', title: 'Stated', byline: 'Ben Ode', date: null, url: 'https://old.example/a', text: TEXT },
    ...{ links: [], quotations: [] },
  });
  expect(a).not.toHaveProperty('draft');
  expect(letter).toMatchObject({
    ...{ id: '2024/the-letter', title: 'The Letter', byline: 'Ann Lee', date: '2024-05-03', draft: true },
    messages: [
      {
        rule: 'orphan-link',
        reason:
          'content/2024/The Letter.yaml:5:5: The link of "a postcard" is not shown: its words are not in the text.',
      },
    ],
  });
  const [{ start, end, href }] = letter.links as { start: number; end: number; href: string }[];
  expect([(letter.text as string).slice(start, end), href]).toEqual([
    'a letter to the council',
    'https://letters.example/?a=1&b=2',
  ]);
});

test('a file of a folder that cannot be read is one message, and the others are printed; status 1', async () => {
  const dir = await folder({
    'content/a.txt': TEXT,
    'content/b.txt': WORDS,
    'content/b.yaml': 'links:\n  - exact: a letter\n    href: "javascript:alert(1)"\n',
    'content/c.txt': WORDS,
    'content/c.yaml': 'publishDate: 3/4/2027\n',
  });
  const run = await verbatim(['extract', 'content'], '', dir);
  expect(run.status).toBe(1);
  expect(answers(run.stdout).map(({ id }) => id)).toEqual(['a']);
  expect(run.stderr).toContain(
    'content/b.yaml:3:5: "links.0.href" received "javascript:alert(1)", expected a web address that begins with "http://" or "https://"',
  );
  expect(run.stderr).toContain(
    'content/c.yaml:1:1: "publishDate" received "3/4/2027", expected a day such as "2027-05-03", or a time such as "2027-05-03T18:00:00Z"',
  );
});

test('what a line gives stands in place of what its text says; bare addresses are links', async () => {
  const text = 'By Ann Lee\n\nSee https://ferry.example/times.';
  const given = { title: 'Given', byline: null, date: '2001', links: [{ start: 0, end: 2, href: 'x:y' }] };
  const run = await verbatim(['extract'], line({ id: '1', text }) + line({ id: '2', text, ...given }));
  const [plain, stated] = answers(run.stdout) as unknown as Record<string, unknown>[];
  expect(plain.links).toEqual([{ start: 16, end: 43, href: 'https://ferry.example/times' }]);
  expect(stated).toMatchObject({ ...given, byline: plain.byline });
});
