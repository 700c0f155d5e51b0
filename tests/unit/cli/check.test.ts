import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from './folder.ts';
import { verbatim } from './run.ts';

test('check proves each text and lists doubts with line and column', async () => {
  const home = await folder({
    'a.txt': 'One line.\n\nThen the clerk began: “The tide is\n\nAnother paragraph.\n',
    'b.txt': 'import x from "y"\n\n1986. {A} great <b>year</b>\n',
  });
  const run = await verbatim(['check', '.'], '', home);
  expect(run.status, run.stderr).toBe(0);
  expect(run.stdout).toMatch(/^a\.txt:3:23: .* \(unclosed-mark\)$/m);
  expect(run.stderr).toMatch(/2 of 2 articles kept to the letter, 1 doubt,/);
  expect((await verbatim(['check', 'a.txt', '--strict'], '', home)).status).toBe(1);
  expect(await verbatim(['check', 'a.txt', '--quiet'], '', home)).toMatchObject({ status: 0, stdout: '' });
});

test('a sidecar says how its text is read', async () => {
  const latin = Uint8Array.from('Am Ende blieb die Stra\u00dfe gesperrt.\n', (character) =>
    character.charCodeAt(0),
  );
  const home = await folder({ 'a.txt': latin, 'a.yaml': 'encoding: klingon\n' });
  const run = await verbatim(['check', 'a.txt'], '', home);
  expect(run).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(
      'a.yaml:1:1: "encoding" received "klingon", expected an encoding',
    ) as string,
  });
});

test('an encoding that had to be guessed is a doubt, and --encoding or a sidecar settles it', async () => {
  const latin = Uint8Array.from(
    'Am Ende blieb die Stra\u00dfe gesperrt, und niemand h\u00e4tte sagen k\u00f6nnen, f\u00fcr wie lange.\n',
    (character) => character.charCodeAt(0),
  );
  const home = await folder({ 'a.txt': latin });
  const guessed = await verbatim(['check', 'a.txt', '--strict'], '', home);
  expect(guessed.status).toBe(1);
  expect(guessed.stdout).toMatch(
    /^a\.txt:1:1: The bytes are not UTF-8 and were read as [\w-]+, which they look like most\. .* \(encoding\)$/m,
  );
  const told = await verbatim(
    ['check', 'a.txt', '--strict', '--encoding', 'windows-1252', '--lang', 'de'],
    '',
    home,
  );
  expect(told, told.stdout).toMatchObject({ status: 0, stdout: '' });
  expect(await verbatim(['check', 'a.txt', '--encoding', 'klingon'], '', home)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--encoding received "klingon", expected an encoding') as string,
  });
});

test('--manifest takes no files and no other flags, and --content not without it', async () => {
  const home = await folder({ 'a.txt': 'One.\n' });
  const refused = async (...words: string[]) => {
    const { status, stderr } = await verbatim(['check', ...words], '', home);
    expect(status).toBe(2);
    return stderr;
  };
  expect(await refused('--manifest', 'verbatim.json', 'a.txt')).toContain('received "a.txt" too');
  expect(await refused('--manifest', 'verbatim.json', '--lang', 'de')).toContain('received "lang" too');
  expect(await refused('a.txt', '--content', '.')).toContain('received --content without --manifest');
  const gone = await verbatim(['check', '--manifest', 'verbatim.json'], '', home);
  expect(gone).toMatchObject({
    status: 1,
    stderr: 'verbatim: verbatim.json is no manifest that can be read: there is no such file\n',
  });
});

test('check of a folder lists what was guessed of articles or is missing, and --write-csv writes a table of it', async () => {
  const body = 'The ferry was late again on Monday, and nobody on the quay was surprised.\n';
  const home = await folder({
    'content/2019/quay.txt': `The quay, late\nBy Ida Holm\n\n${body}`,
    'content/stated.txt': `Title: Late\nBy: Ida Holm\nDate: 2020-01-02\n\n${body}`,
    'content/sidecar.txt': `The weir holds\n\n${body}`,
    'content/sidecar.yaml': 'title: The weir\nbyline: Ida Holm\ndate: "2020"\n',
    'content/vague.txt': `Title: "=1+1"\nBy: Ida, Holm\nDate: 3/4/2019\n\n${body}`,
  });
  const run = await verbatim(['check', 'content'], '', home);
  expect(run.status, run.stderr).toBe(0);
  expect(run.stdout.split('\n').filter((line) => line.endsWith('(metadata)'))).toEqual([
    'content/2019/quay.txt: title "The quay, late" from its first lines, byline "Ida Holm" from its first lines, date "2019" from its path (metadata)',
    'content/vague.txt: date "3/4/2019" is not one certain day (metadata)',
  ]);
  expect(run.stderr).toContain(
    '2 of 4 articles have a title, byline or date that was guessed or is missing; "verbatim check content --write-csv" writes a table to fill in\n',
  );
  const written = await verbatim(['check', 'content', '--write-csv', '--quiet'], '', home);
  expect(written).toMatchObject({ status: 0, stdout: '' });
  expect(written.stderr).toContain('wrote content/articles.csv with 2 rows: correct what was guessed');
  expect(await readFile(join(home, 'content/articles.csv'), 'utf8')).toBe(
    '\ufefffile,title,byline,date\r\n2019/quay.txt,"The quay, late",Ida Holm,2019\r\nvague.txt,"""=1+1""","Ida, Holm",\r\n',
  );
  const after = await verbatim(['check', 'content'], '', home);
  expect(after.stdout).toBe('content/vague.txt: date "3/4/2019" is not one certain day (metadata)\n');
  const again = await verbatim(['check', 'content', '--write-csv'], '', home);
  expect(again).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(
      'content/articles.csv is there already and is not written over',
    ) as string,
  });
  expect(await verbatim(['check', 'content/vague.txt', '--write-csv'], '', home)).toMatchObject({
    status: 2,
  });
});

test('a fault in the table is told by file and line', async () => {
  const home = await folder({
    'content/a.txt': 'A text.\n',
    'content/articles.csv': 'file,date\na.txt,soon\n',
  });
  expect(await verbatim(['check', 'content'], '', home)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('content/articles.csv:2: ') as string,
  });
});
