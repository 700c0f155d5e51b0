import { readFile, readdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../../site/files.ts';
import { folder } from './folder.ts';
import { verbatim } from './run.ts';

const TEXT = 'A note from the quay\n\nThe harbourmaster was blunt. “We sail at six,” she said.\n';
const SIDECAR = '# by hand\nbyline: Ida Holm\ndecisions:\n  - exact: We sail at six\n    verdict: accept\n';

const textOf = (home: string, file: string) => readFile(join(home, file), 'utf8');

test('mv renames article and sidecar, keeps the old address and takes the row of the table along', async () => {
  const home = await folder({
    'content/quay.txt': TEXT,
    'content/quay.yaml': SIDECAR,
    'content/articles.csv': 'file,tags,aliases\nquay.txt,ferry,/2019/quay.html\nother.txt,,\n',
    'content/other.txt': TEXT,
  });
  const run = await verbatim(['mv', 'content/quay.txt', 'content/2019/at the quay.txt'], '', home);
  expect(run, run.stderr).toMatchObject({
    status: 0,
    stdout:
      'content/quay.txt is content/2019/at the quay.txt, with content/2019/at the quay.yaml and its row in content/articles.csv; /articles/quay/ leads to it\n',
  });
  expect((await readdir(join(home, 'content'))).sort()).toEqual(['2019', 'articles.csv', 'other.txt']);
  expect(await textOf(home, 'content/2019/at the quay.txt')).toBe(TEXT);
  expect(await textOf(home, 'content/2019/at the quay.yaml')).toBe(
    `${SIDECAR}aliases:\n  - "/2019/quay.html"\n  - "/articles/quay/"\n`,
  );
  expect(await textOf(home, 'content/articles.csv')).toBe(
    'file,tags,aliases\n2019/at the quay.txt,ferry,/2019/quay.html\nother.txt,,\n',
  );
  expect(await verbatim(['check', 'content', '--quiet'], '', home)).toMatchObject({ status: 0 });
});

test('an article without a sidecar gets one for its old address; NEW may be a folder', async () => {
  const home = await folder({ 'content/quay.txt': TEXT, 'content/old/tide.txt': TEXT });
  expect(
    await verbatim(['mv', 'content/quay.txt', 'content/old', '--alias', '/q.html'], '', home),
  ).toMatchObject({
    status: 0,
  });
  expect(await textOf(home, 'content/old/quay.yaml')).toBe('aliases:\n  - "/q.html"\n');
});

test('a sidecar that was left behind is told with the file that has its words, and mv moves it there', async () => {
  const home = await folder({
    'content/quay.txt': TEXT,
    'content/quay.yaml': SIDECAR,
    'content/tide.txt': 'Another text about the tide.\n',
    'content/data.yaml': 'title: A list\nentries: [1]\n',
    'content/page.md': 'Not an article.\n',
    'content/page.yaml': 'title: A page\n',
  });
  await rename(join(home, 'content/quay.txt'), join(home, 'content/pier.txt'));
  for (const command of ['check', 'status']) {
    const run = await verbatim([command, 'content'], '', home);
    expect(run.status).toBe(1);
    expect(run.stderr.split('\n').filter((line) => line.includes('.yaml'))).toEqual([
      `verbatim ${command}: content/quay.yaml: received a sidecar without its article, expected content/quay.txt beside it. content/pier.txt has 1 of the 1 passages that it names and no sidecar; if it is the same article, run: npx verbatim mv "content/quay.txt" "content/pier.txt"`,
    ]);
  }
  expect(await verbatim(['mv', 'content/quay.txt', 'content/pier.txt'], '', home)).toMatchObject({
    status: 0,
  });
  expect(await textOf(home, 'content/pier.yaml')).toBe(`${SIDECAR}aliases:\n  - "/articles/quay/"\n`);
  expect(await verbatim(['status', 'content'], '', home)).toMatchObject({ status: 0 });
});

test('a lost sidecar whose words no text has is told as well', async () => {
  const home = await folder({
    'content/tide.txt': TEXT,
    'content/deep/jetty.txt': TEXT,
    'content/quay.yaml': 'byline: Ida Holm\n',
    'content/jetty.yaml': 'byline: Ida Holm\n',
  });
  expect(await verbatim(['check', 'content'], '', home)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(
      "expected content/quay.txt beside it. Put the article back, give the sidecar the article's new name, or remove it",
    ) as string,
  });
  expect((await verbatim(['status', 'content'], '', home)).stderr).toContain(
    'content/deep/jetty.txt has a similar name and no sidecar; if it is the same article, run: npx verbatim mv "content/jetty.txt" "content/deep/jetty.txt"',
  );
});

test.each<[string, Record<string, string>, string[], number, string]>([
  [
    'a name that is taken',
    { 'content/b.txt': TEXT },
    ['content/a.txt', 'content/b.txt'],
    1,
    'content/b.txt is there already',
  ],
  [
    'a sidecar that is taken',
    { 'content/b.yaml': 'byline: Ann\n' },
    ['content/a.txt', 'content/b.txt'],
    1,
    'content/b.yaml is there already',
  ],
  [
    'an address that is taken',
    { 'content/B.txt': TEXT },
    ['content/a.txt', 'content/b!.txt'],
    1,
    'would be the article "b", as content/B.txt is',
  ],
  [
    'a name that is reserved',
    {},
    ['content/a.txt', 'content/people.txt'],
    1,
    'its sidecar would be people.yaml',
  ],
  [
    'an article that is not there',
    {},
    ['content/x.txt', 'content/b.txt'],
    1,
    'content/x.txt: there is no such file',
  ],
  ['another kind of file', {}, ['content/a.txt', 'content/b.md'], 2, 'expected the name of a .txt file'],
  ['a place outside', {}, ['content/a.txt', 'b.txt'], 2, 'expected --base'],
  ['one name', {}, ['content/a.txt'], 2, 'mv received 1 names, expected two'],
  [
    'a wrong alias',
    {},
    ['content/a.txt', 'content/b.txt', '--alias', 'https://example.org/'],
    1,
    'a path of this site',
  ],
  [
    'a sidecar with a fault',
    { 'content/a.yaml': 'titel: A\n' },
    ['content/a.txt', 'content/b.txt'],
    1,
    'content/a.yaml:1:1',
  ],
])('mv refuses %s, and nothing changes', async (_, files, words, status, message) => {
  const home = await folder({ 'content/a.txt': TEXT, ...files });
  const before = await filesOf(home);
  expect(await verbatim(['mv', ...words], '', home)).toMatchObject({
    status,
    stderr: expect.stringContaining(message) as string,
  });
  expect(await filesOf(home)).toEqual(before);
});

test('aliases of people.yaml that hold in the article go with it', async () => {
  const yaml = 'people:\n  - name: Ada Brook\n    aliases: [{name: Brook, in: [a.txt]}] # of the weir\n';
  const home = await folder({ 'content/a.txt': TEXT, 'content/people.yaml': yaml });
  const { status, stdout } = await verbatim(['mv', 'content/a.txt', 'content/b.txt'], '', home);
  expect(status).toBe(0);
  expect(stdout).toContain('its aliases in content/people.yaml');
  expect(await readFile(join(home, 'content/people.yaml'), 'utf8')).toBe(yaml.replace('a.txt', 'b.txt'));
});

test('mv follows no link, neither of a file nor of a folder', async () => {
  const home = await folder({
    'content/a.txt': TEXT,
    'outside/a.txt': TEXT,
    'outside/b.yaml': 'byline: Ann\n',
  });
  await symlink('../outside/a.txt', join(home, 'content/linked.txt'));
  await symlink('../outside', join(home, 'content/folder'));
  await symlink('../outside/b.yaml', join(home, 'content/a.yaml'));
  for (const [from, to, file] of [
    ['content/linked.txt', 'content/b.txt', 'content/linked.txt: is a symbolic link'],
    ['content/a.txt', 'content/b.txt', 'content/a.yaml: is a symbolic link'],
    ['content/folder/a.txt', 'content/b.txt', 'content/folder/a.txt: is not in content'],
    ['content/linked.txt', 'content/folder/b.txt', 'content/linked.txt: is a symbolic link'],
  ])
    expect(await verbatim(['mv', from, to], '', home)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(file) as string,
    });
  expect((await readdir(join(home, 'content'))).sort()).toEqual(['a.txt', 'a.yaml', 'folder', 'linked.txt']);
  expect((await readdir(join(home, 'outside'))).sort()).toEqual(['a.txt', 'b.yaml']);
});
