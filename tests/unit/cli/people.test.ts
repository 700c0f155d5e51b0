import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folder } from './folder.ts';
import { BIN, verbatim } from './run.ts';

const article = (date: string, words: string) =>
  `The Weir\nBy Oda Lerch\n${date}\n\n${words}\n\nNobody else was there on that day, and nothing was decided.\n`;
const FILES = {
  'content/2024/weir.txt': article('1 May 2024', '“It is late,” said Ada Brook.'),
  'content/2024/tide.txt': article('3 May 2024', '“It is early,” said Brook.'),
  'content/2019/lamp.txt': article('3 May 2019', '“It is lit,” said Cem Brook.'),
};
const list = async (home: string) => (await verbatim(['people', '--list'], '', home)).stdout;
const written = (home: string) => readFile(join(home, 'content/people.yaml'), 'utf8');

test('names that may be one person’s are listed with what they say; none is merged by itself', async () => {
  const home = await folder(FILES);
  expect(await list(home)).toContain(
    `Ada Brook and Brook: the surname of a fuller name in the same article or one beside it; 1 other name fits as well; it would hold in 2024/tide.txt alone
    content/2024/weir.txt:5  “It is late,”
    content/2024/tide.txt:5  “It is early,”`,
  );
  expect(await readdir(join(home, 'content'))).toEqual(['2019', '2024']);
});

test('what is merged and what is kept apart is written, and not listed again', async () => {
  const home = await folder(FILES);
  const merged = await verbatim(['people', '--merge', 'Ada Brook', 'brook', '--in', '2024/tide'], '', home);
  expect(merged).toMatchObject({
    status: 0,
    stdout: 'content/people.yaml: Ada Brook and Brook are one person.\n',
  });
  expect(await written(home)).toContain('aliases:\n      - name: Brook\n        in: [2024/tide.txt]\n');
  await verbatim(['people', '--apart', 'Ada Brook', 'Cem Brook'], '', home);
  expect(await written(home)).toContain('apart:\n  - [Ada Brook, Cem Brook]\n');
  expect(await list(home)).not.toContain('Ada Brook and');
});

test.each([
  [
    ['--merge', 'Ada Brok', 'Brook'],
    1,
    'received the name "Ada Brok", expected one that an article or people.yaml has such as "Ada Brook". Nothing was written.',
  ],
  [
    ['--merge', 'Ada Brook', 'Brook', '--in', '2024/tied'],
    1,
    '--in received the article "2024/tied", expected one by its path below the folder such as "2024/tide.txt". Nothing was written.',
  ],
  [['--merge', 'Ada Brook'], 2, 'people --merge received "Ada Brook", expected two names'],
  [['--apart', 'Brook', 'brook'], 2, 'people --apart received "Brook" twice, expected two names'],
  [['--apart', '--list'], 2, 'people received --list and --apart, expected one of them'],
  [['--list', '--in', 'x'], 2, 'people received --in without --merge, expected both'],
  [[], 2, 'people received no terminal, expected one, or --list, --merge or --apart'],
  [
    ['--list', 'nowhere'],
    1,
    'received "nowhere", expected the folder of an archive\'s articles, where people.yaml stands',
  ],
])('%j ends with status %i', async (words, status, message) => {
  const home = await folder(FILES);
  const run = await verbatim(['people', ...words], '', home);
  expect(run.status).toBe(status);
  expect(run.stderr).toContain(message);
  expect(await readdir(join(home, 'content'))).toEqual(['2019', '2024']);
});

test('a merge that would make two people of one name is refused, and the file stays as it was', async () => {
  const home = await folder(FILES);
  const yaml = 'people:\n  - name: Cem Brook\n    aliases: [Brook]\n  - name: Ada Brook\n';
  await writeFile(join(home, 'content/people.yaml'), yaml);
  const run = await verbatim(['people', '--merge', 'Ada Brook', 'Brook'], '', home);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(
    'content/people.yaml:5:15: received "Brook", which is the name of another person already (content/people.yaml:3:15)',
  );
  expect(await written(home)).toBe(yaml);
});

test('check tells of a fault in the list', async () => {
  const home = await folder({
    ...FILES,
    'content/people.yaml': 'people:\n  - name: Ada Brook\n    indx: false\n',
  });
  const run = await verbatim(['check', 'content'], '', home);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(
    'verbatim check: content/people.yaml:3:5: "people.0.indx" is not an option; did you mean "index"?',
  );
});

// The command `script` gives a program a terminal; that of macOS and BSD takes other arguments.
test.skipIf(process.platform !== 'linux')(
  'one key a pair decides, undo takes it back, and what was settled by it is passed over (needs script of util-linux)',
  async () => {
    const home = await folder(FILES);
    const child = spawn('script', ['-qec', `${process.execPath} ${BIN} people`, '/dev/null'], { cwd: home });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    onTestFinished(() => void child.kill());
    const press = async (key: string, answer: string) => {
      output = '';
      child.stdin.write(key);
      await expect.poll(() => output, { timeout: 20_000 }).toContain(answer);
    };
    await expect.poll(() => output, { timeout: 20_000 }).toContain('0 of 2 decided');
    await press('a', 'Ada Brook and Brook are two people');
    expect(await written(home)).toContain('apart:\n  - [Ada Brook, Brook]\n');
    await press('u', 'Taken back');
    expect(existsSync(join(home, 'content/people.yaml'))).toBe(false);
    await press('m', 'Ada Brook and Brook are one person');
    expect(await written(home)).toContain('- name: Brook\n        in: [2024/tide.txt]\n');
    child.stdin.write('q');
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
  },
);

test('a name that nobody has is told in a folder that names nobody, too', async () => {
  const home = await folder({ 'content/empty.txt': 'The weir is shut.\n' });
  const { status, stderr } = await verbatim(['people', '--merge', 'Ada Brook', 'Brook'], '', home);
  expect(stderr).toContain(
    'received the name "Ada Brook", expected one that an article or people.yaml has. Nothing was written.',
  );
  expect(status).toBe(1);
});
