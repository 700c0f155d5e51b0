import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Evaluation } from '../../../integration/score/index.ts';
import { folder } from './folder.ts';
import { verbatim } from './run.ts';

const TEXT = '“The ferry is late,” said Ines Calder, the harbourmaster.';
const GOLD = {
  id: 'ferry',
  text: TEXT,
  quotations: [{ type: 'direct', start: 0, end: 20, source: { start: 26, end: 37 }, speaker: 'Ines Calder' }],
};

/** Runs `verbatim evaluate gold.jsonl` on a file with these lines. */
async function evaluateLines(lines: unknown[], ...words: string[]) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const home = await folder({ 'gold.jsonl': text });
  const { stderr, ...run } = await verbatim(['evaluate', join(home, 'gold.jsonl'), ...words]);
  return { ...run, stderr: stderr.replaceAll(home + '/', '') };
}

test('prints every score and the reliability of confidences', async () => {
  const run = await evaluateLines([GOLD]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain(
    'direct quotations, exact          P 100  R 100  F1 100  (right 1, false 0, missed 0)',
  );
  expect(run.stdout).toContain('named speakers                    P 100');
  expect(run.stdout).toMatch(/confidence of 1 findings, direct: expected calibration error 0\.\d+/);
});

test('--json is the evaluation, --misses lists differences by article, line and column', async () => {
  const other = { ...GOLD, quotations: [{ type: 'direct', start: 1, end: 10 }] };
  const json = await evaluateLines([other], '--json');
  expect((JSON.parse(json.stdout) as Evaluation).runIn?.direct).toMatchObject({
    right: 0,
    false: 1,
    missed: 1,
  });
  const listed = await evaluateLines([other], '--misses', '9');
  expect(listed.stdout).toContain('ferry:1:2: missed direct "The ferry"');
  expect(listed.stdout).toContain('ferry:1:2: false direct "The ferry is late"');
});

test('a line without gold is named with its number, the others are scored, and the status is 1', async () => {
  const beyond = { ...GOLD, quotations: [{ type: 'direct', start: 3, end: 999 }] };
  const run = await evaluateLines(['{"id":"a"}', GOLD, { id: 'b', text: 'No gold.' }, beyond, 'x']);
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('articles                          1\n');
  expect(run.stderr).toMatchInlineSnapshot(`
    "verbatim evaluate: gold.jsonl:1: received {"id":"a"}, expected "text" to be string
    verbatim evaluate: gold.jsonl:3: received {"id":"b","text":"No gold."}, expected the line to be an article with "quotations" or "blockquotes"
    verbatim evaluate: gold.jsonl:4: received {"id":"ferry","text":"“The ferry is late,” said Ines Calder,…, expected "quotations.0" to be a span within the text's 57 code units
    verbatim evaluate: gold.jsonl:5: received x, expected a JSON object {"id", "text"}
    "
  `);
});

const WIDE = {
  ...{ id: 'ferry-2', kind: 'local-news', lang: 'en', text: TEXT, people: [{ name: 'Ines Calder' }] },
  quotations: [{ spans: [{ start: 1, end: 19 }], speaker: 'Ines Calder' }],
};

test('the wide form is known by its fields, and may stand beside the others', async () => {
  const run = await evaluateLines([GOLD, WIDE], '--misses', '9');
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain('articles                          2\n');
  expect(run.stdout).toMatch(/^local-news +1 +1 +100\.0 +100\.0 +1 +100\.0 +100\.0 +100\.0 +0$/m);
  expect(run.stdout).toContain("credits on words that are nobody's speech: 0 (0.0 in 100 shown)");
  expect(run.stdout).toContain('block callouts: 0 shown, right –');
  expect(run.stdout).toContain('confidence of 1 findings, callouts and suggested callouts');
  expect(run.stdout).toMatch(
    /the same by rule\n +rule +findings +mean +right\n +curly-marks +1 +0\.\d+ +1\.000\n/,
  );
  const { wide } = JSON.parse((await evaluateLines([WIDE], '--json')).stdout) as Evaluation;
  expect(wide?.all).toMatchObject({ quotations: 1, found: 1, namedRight: 1 });
});

test('a wrong line of the wide form says what it lacks', async () => {
  const run = await evaluateLines([
    GOLD,
    { ...WIDE, people: undefined },
    { ...WIDE, quotations: [{ spans: [] }] },
  ]);
  expect(run.status).toBe(1);
  expect(run.stderr).toMatchInlineSnapshot(`
    "verbatim evaluate: gold.jsonl:2: received {"id":"ferry-2","kind":"local-news","lang":"en","text":"“The…, expected "people" to be array
    verbatim evaluate: gold.jsonl:3: received {"id":"ferry-2","kind":"local-news","lang":"en","text":"“The…, expected "quotations.0.spans" to be at least one span
    "
  `);
});

test('a file that is no gold is one message', async () => {
  const lines = Array.from({ length: 300 }, (_, number) => ({ number }));
  const run = await evaluateLines(lines);
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toMatchInlineSnapshot(`
    "verbatim: gold.jsonl:1: received {"number":0}, expected "id" to be a string or a number. None of the first 100 lines is an article with gold; "verbatim evaluate --help" shows the three forms.
    "
  `);
  const short = await evaluateLines(['{"id":"a","text":"No gold."}']);
  expect(short.stderr).toMatchInlineSnapshot(`
    "verbatim: gold.jsonl:1: received {"id":"a","text":"No gold."}, expected the line to be an article with "quotations" or "blockquotes". No line of the file is an article with gold; "verbatim evaluate --help" shows the three forms.
    "
  `);
});

test('a file that is not there, no file, and a wrong number are told', async () => {
  expect(await verbatim(['evaluate', '/nowhere/gold.jsonl'])).toMatchObject({ status: 1 });
  expect((await verbatim(['evaluate'])).stderr).toContain('evaluate received no file, expected GOLD.jsonl');
  expect(await evaluateLines([GOLD], '--misses', 'all')).toMatchObject({ status: 2 });
});
