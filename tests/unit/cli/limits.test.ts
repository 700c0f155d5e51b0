import { createHash } from 'node:crypto';
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from './folder.ts';
import { verbatim } from './run.ts';

const TEXT = 'The pilot was brief. “We sail at six,” she said.\n';
const SIDECAR = `decisions:
  - exact: We sail at six,
    verdict: accept
`;

/** Every command that reads articles, with words that make it read `content`. */
const COMMANDS = [
  ['convert', 'content', '--out', 'out'],
  ['check', 'content'],
  ['review', '--json', 'content'],
  ['status', 'content'],
  ['tune', '--precision', '0.9', 'content'],
  ['explain', 'content/long.txt:1'],
  ['evaluate', '--decided', 'content'],
  ['decisions', 'export', '--format', 'doccano', 'content', '--out', 'out'],
  ['decisions', 'import', '--format', 'doccano', 'marks.jsonl', '--to', 'content'],
];

const site = (files: Record<string, string> = {}) =>
  folder({
    'content/long.txt': TEXT.repeat(4),
    'content/pier.txt': TEXT,
    'content/pier.yaml': SIDECAR,
    'marks.jsonl': `${JSON.stringify({ text: TEXT, label: [] })}\n`,
    ...files,
  });

test.for(COMMANDS)('%s names an article over --max-bytes', async (words, { expect }) => {
  const run = await verbatim([...words, '--max-bytes', '100'], '', await site());
  expect(run.status, run.stderr).toBe(1);
  expect(run.stderr).toContain('content/long.txt: is 212 bytes long, expected at most 100; divide it');
  expect(run.stderr).not.toContain('content/pier.txt: is');
});

test('the limit of an archive stands in verbatim.config.json, and the flag overrides it', async () => {
  const home = await site({ 'verbatim.config.json': '{"maxBytes": 100}' });
  const refused = await verbatim(['check', 'content'], '', home);
  expect(refused).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('expected at most 100') as string,
  });
  expect((await verbatim(['check', 'content', '--max-bytes', '1000'], '', home)).status).toBe(0);
  const wrong = await verbatim(['check', 'content', '--max-bytes', '8MB'], '', home);
  expect(wrong).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--max-bytes received "8MB", expected a whole number of bytes') as string,
  });
});

test('by default no article of more than 8 MiB is read', async () => {
  const home = await site();
  await truncate(join(home, 'content/long.txt'), 3 * 1024 ** 3);
  const run = await verbatim(['status', 'content'], '', home);
  expect(run.stderr).toContain('is 3,221,225,472 bytes long, expected at most 8,388,608');
});

test('a line of extract over the limit is told with its number and not held; the others are answered', async () => {
  const line = (id: string, text: string) => `${JSON.stringify({ id, text })}\n`;
  const input =
    line('1', 'One.') + line('2', 'w'.repeat(500_000)) + line('3', 'Three.') + line('4', 'é'.repeat(60));
  const run = await verbatim(['extract', '--max-bytes', '100'], input);
  expect(run.status).toBe(1);
  expect(run.stdout.match(/"id":"\d"/g)).toEqual(['"id":"1"', '"id":"3"']);
  expect(run.stderr).toBe(
    `verbatim extract: line 2: received 500,020 bytes, expected at most 100; divide the text, or raise --max-bytes
verbatim extract: line 4: received 140 bytes, expected at most 100; divide the text, or raise --max-bytes
`,
  );
});

test('lines of evaluate and acts of review have the same limit', async () => {
  const home = await site({ 'gold.jsonl': `{"id":"1","text":"${'w'.repeat(200)}"}\n` });
  const gold = await verbatim(['evaluate', 'gold.jsonl', '--max-bytes', '100'], '', home);
  expect(gold.stderr).toContain('gold.jsonl:1: received 220 bytes, expected at most 100');
  const acts = await verbatim(
    ['review', '--apply', '--max-bytes', '100'],
    `{"file":"${'w'.repeat(200)}"}\n`,
    home,
  );
  expect(acts.stderr).toContain('line 1: received 211 bytes, expected at most 100');
});

test('check --manifest tells of a text over the limit and does not read it', async () => {
  const digest = createHash('sha256').update(TEXT).digest('hex');
  const counts = { block: 0, 'run-in': 0, suggested: 0 };
  const article = {
    ...{ file: 'content/pier.txt', pages: [], original: 'pier.txt', sha256: digest, textSha256: digest },
    ...{
      encoding: 'utf-8',
      quotations: counts,
      options: { reflow: false, threshold: 0.5, blockThreshold: 0.79 },
    },
  };
  const manifest = { version: 1, generator: 'x', converter: 'x', articles: [article] };
  const home = await folder({
    'dist/verbatim.json': JSON.stringify(manifest),
    'dist/pier.txt': TEXT,
    'dist/everything.txt': TEXT.repeat(4),
  });
  const check = (bytes: number) =>
    verbatim(['check', '--manifest', 'dist/verbatim.json', '--max-bytes', String(bytes)], '', home);
  const one = await check(100);
  expect(one.stderr).toContain('dist/everything.txt: is 212 bytes long, expected at most 100; not read');
  expect(one.status, one.stderr).toBe(0);
  const both = await check(10);
  expect(both.stderr).toContain(
    'its original, pier.txt, is 53 bytes long, expected at most 10; it was not read',
  );
  expect(both.status).toBe(1);
});
