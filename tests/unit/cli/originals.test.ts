import { link, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../site/files.ts';
import { folder } from './folder.ts';
import { verbatim } from './run.ts';

const TEXT = 'A note from the quay\n\nThe harbourmaster was blunt. “We sail at six,” she said.\n';
/** In windows-1252 and with CRLF: a command that wrote it again would write other bytes. */
const OLD = Buffer.from('Am Kai\r\n\r\n\x84Wir fahren um sechs\x93, sagte sie \xfcber Funk.\r\n', 'latin1');
const FORMATS = ['web-annotation', 'brat', 'doccano'];

describe('export', () => {
  test.each(FORMATS)('%s into the folder of the articles leaves them as they are', async (format) => {
    const home = await folder({ 'content/quay.txt': OLD, 'content/tide.txt': TEXT });
    const before = await filesOf(home);
    const words = ['decisions', 'export', '--format', format, 'content', '--out', 'content'];
    const first = await verbatim(words, '', home);
    const forced = await verbatim([...words, '--force'], '', home);
    if (format === 'brat')
      for (const run of [first, forced])
        expect(run).toMatchObject({
          status: 2,
          stdout: '',
          stderr: expect.stringContaining('export would write over the article content/quay.txt') as string,
        });
    else expect([first.status, forced.status], first.stderr).toEqual([0, 0]);
    const after = await filesOf(home);
    for (const [file, digest] of before) expect(after.get(file), file).toBe(digest);
  });

  test.each(FORMATS)('%s writes over nothing without --force, and then nothing at all', async (format) => {
    const home = await folder({ 'content/quay.txt': TEXT, 'content/tide.txt': TEXT });
    const words = ['decisions', 'export', '--format', format, 'content', '--out', 'out'];
    expect(await verbatim(words, '', home)).toMatchObject({ status: 0 });
    const [target] = (await readdir(join(home, 'out'))).filter((name) => !name.endsWith('.txt'));
    await writeFile(join(home, 'out', target), 'work of an annotator');
    const before = await filesOf(home);
    expect(await verbatim(words, '', home)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /out\/.* there already; expected a new place, or --force to overwrite/,
      ) as string,
    });
    expect(await filesOf(home)).toEqual(before);
    expect(await verbatim([...words, '--force'], '', home)).toMatchObject({ status: 0 });
    expect(await readFile(join(home, 'out', target), 'utf8')).not.toBe('work of an annotator');
  });

  test('brat writes over no .txt of other words, wherever it is', async () => {
    const home = await folder({ 'in/quay.txt': TEXT, 'in/tide.txt': TEXT, 'content/quay.txt': OLD });
    const run = await verbatim(
      ['decisions', 'export', '--format', 'brat', 'in', '--out', 'content', '--force'],
      '',
      home,
    );
    expect([run.status, run.stderr]).toEqual([
      1,
      expect.stringContaining('content/quay.txt is there with other words, and may be an article'),
    ]);
    expect(await readFile(join(home, 'content/quay.txt'))).toEqual(OLD);
    expect((await readdir(join(home, 'content'))).sort()).toEqual(['quay.txt', 'tide.ann', 'tide.txt']);
  });
});

test('convert writes over no article, not by another name of it and not with --force', async () => {
  const home = await folder({ 'quay.mdx': TEXT, 'deep/note.txt': TEXT });
  await link(join(home, 'deep/note.txt'), join(home, 'note.mdx'));
  const before = await filesOf(home);
  for (const [file, original] of [
    ['quay.mdx', 'quay.mdx'],
    ['./deep/../quay.mdx', './deep/../quay.mdx'],
    ['deep/note.txt', 'deep/note.txt'],
  ])
    expect(await verbatim(['convert', file, '--out', '.', '--force'], '', home)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`convert would write over the article ${original}`) as string,
    });
  await symlink('deep/note.txt', join(home, 'other.mdx'));
  await writeFile(join(home, 'deep/other.txt'), TEXT);
  expect(await verbatim(['convert', 'deep/other.txt', '--out', '.', '--force'], '', home)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('other.mdx is a symbolic link') as string,
  });
  await mkdir(join(home, 'quay'));
  expect(await verbatim(['convert', 'deep/other.txt', '--out', 'quay.mdx/out'], '', home)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(
      'the folder quay.mdx/out cannot be made (a file stands where a folder is needed)',
    ) as string,
  });
  const after = await filesOf(home);
  for (const [file, digest] of before) expect(after.get(file), file).toBe(digest);
});

/** Every command that reads articles, and one that would write beside them. */
const READING: Record<string, (file: string) => string[]> = {
  convert: (file) => ['convert', file, '--out', 'out'],
  export: (file) => ['decisions', 'export', '--format', 'brat', file, '--out', 'out'],
  check: (file) => ['check', file],
  status: (file) => ['status', file],
  review: (file) => ['review', '--json', file],
  tune: (file) => ['tune', '--precision', '0.9', file],
  evaluate: (file) => ['evaluate', '--decided', file],
  import: (file) => ['decisions', 'import', '--format', 'brat', 'x.ann', '--to', file],
};

describe.each(Object.entries(READING))('%s', (_, words) => {
  test('follows links within the folder that is named, and none out of it', async () => {
    const home = await folder({
      'content/quay.txt': TEXT,
      'outside/secret.txt': 'The password is swordfish.\n',
      'outside/deep/secret.txt': 'The password is swordfish.\n',
      'x.ann': '',
    });
    await symlink('../outside/secret.txt', join(home, 'content/file.txt'));
    await symlink('../outside/deep', join(home, 'content/folder'));
    await symlink('nowhere', join(home, 'content/gone.txt'));
    await symlink('content', join(home, 'archive'));
    const run = await verbatim(words('archive'), '', home);
    expect(run.status).toBe(1);
    if (words('').includes('--to'))
      expect(run.stderr).toContain('content/gone.txt'.replace('content', 'archive'));
    else
      for (const [file, reason] of [
        ['archive/file.txt', 'is a symbolic link that leaves the folder'],
        ['archive/folder', 'is a symbolic link that leaves the folder'],
        ['archive/gone.txt', 'is a symbolic link to nothing that is there'],
      ])
        expect(run.stderr).toContain(`${file}: ${reason}`);
    expect(run.stdout + run.stderr).not.toContain('swordfish');
    const named = await verbatim(words('content/file.txt'), '', home);
    expect(named.status).toBe(1);
    if (!words('').includes('--to'))
      expect(named.stderr).toContain('content/file.txt: is a symbolic link that leaves the folder');
    if (words('').includes('out'))
      expect((await readdir(join(home, 'out'))).join()).not.toMatch(/file|secret|gone/);
  });
});

describe('a decision', () => {
  const accept = async (home: string, file: string) => {
    const listed = await verbatim(['review', '--json', file], '', home);
    const key =
      listed.stdout === '' ? 'q-none' : (JSON.parse(listed.stdout.split('\n')[0]) as { key: string }).key;
    return verbatim(
      ['review', '--apply'],
      `${JSON.stringify({ file, act: { verb: 'accept', key } })}\n`,
      home,
    );
  };

  test('goes into a sidecar, never into an article: names without an ending, and of sidecars', async () => {
    const home = await folder({ quay: TEXT, '.tide': TEXT, 'deep.d/fog': TEXT, 'rope.md': TEXT });
    for (const [file, sidecar] of [
      ['quay', 'quay.yaml'],
      ['.tide', '.tide.yaml'],
      ['deep.d/fog', 'deep.d/fog.yaml'],
      ['rope.md', 'rope.yaml'],
    ]) {
      expect(await accept(home, file), file).toMatchObject({ status: 0 });
      expect(await readFile(join(home, file), 'utf8')).toBe(TEXT);
      expect(await readFile(join(home, sidecar), 'utf8')).toMatch(/^decisions:\n/);
    }
  });

  test('is refused for a file that is a sidecar, or whose sidecar is another article’s', async () => {
    const home = await folder({
      'a.yaml': TEXT,
      'b.YAML': TEXT,
      '.yaml': TEXT,
      'c.txt': TEXT,
      c: TEXT,
      'c.md': TEXT,
    });
    const before = await filesOf(home);
    for (const [file, reason] of [
      ['a.yaml', 'has the name of a sidecar, expected an article such as a.txt'],
      ['b.YAML', 'has the name of a sidecar'],
      ['.yaml', 'has the name of a sidecar'],
      ['c', 'its sidecar would be c.yaml, which belongs to c.txt; rename one of the two'],
      ['c.md', 'its sidecar would be c.yaml, which belongs to c.txt'],
    ])
      expect(await accept(home, file), file).toMatchObject({
        status: 1,
        stderr: expect.stringContaining(`${file}: ${reason}`) as string,
      });
    expect(await filesOf(home)).toEqual(before);
  });

  test('is written through a link within the folder, and never out of it; other bytes of a sidecar stay', async () => {
    const latin = Buffer.from('# gepr\xfcft\n', 'latin1');
    const home = await folder({
      'in/quay.txt': TEXT,
      'in/shared/quay.yaml': '# checked by the desk\n',
      'out/quay.txt': TEXT,
      'secret.yaml': '# elsewhere\n',
      'latin/quay.txt': TEXT,
      'latin/quay.yaml': latin,
    });
    await symlink('shared/quay.yaml', join(home, 'in/quay.yaml'));
    await symlink('../secret.yaml', join(home, 'out/quay.yaml'));
    expect(await accept(home, 'in/quay.txt')).toMatchObject({ status: 0 });
    expect(await readFile(join(home, 'in/shared/quay.yaml'), 'utf8')).toMatch(
      /^# checked by the desk\ndecisions:\n/,
    );
    expect(await accept(home, 'out/quay.txt')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('out/quay.yaml: is a symbolic link that leaves the folder') as string,
    });
    expect(await readFile(join(home, 'secret.yaml'), 'utf8')).toBe('# elsewhere\n');
    expect(await accept(home, 'latin/quay.txt')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('latin/quay.yaml: received bytes that are not UTF-8') as string,
    });
    expect(await readFile(join(home, 'latin/quay.yaml'))).toEqual(latin);
  });
});
