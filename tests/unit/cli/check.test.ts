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
