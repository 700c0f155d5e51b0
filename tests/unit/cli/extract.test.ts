import { expect, test } from 'vitest';
import type { Quotation } from '../../../integration/convert/model.ts';
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
  expect(Object.keys(b)).toEqual(['id', 'quotations', 'messages']);
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
  const word = await verbatim(['extract', 'articles.jsonl']);
  expect(word.status).toBe(2);
  expect(word.stderr).toContain('extract received "articles.jsonl", expected no words');
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
