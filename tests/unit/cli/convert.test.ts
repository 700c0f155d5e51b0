import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from './folder.ts';
import { verbatim } from './run.ts';

const TEXT = 'A note from the quay\n\nThe harbourmaster was blunt. “We sail at six,” she said.\n';

test('convert writes MDX that imports its callouts, for files and for folders', async () => {
  const home = await folder({ 'in/quay.txt': TEXT, 'in/deep/tide.txt': 'High water.\n' });
  const run = await verbatim(['convert', 'in', '--out', 'out'], '', home);
  expect(run.status, run.stderr).toBe(0);
  expect(run.stderr).toMatch(/2 written to out, 1 quotations, [\d.]+ s/);
  expect((await readdir(join(home, 'out'))).sort()).toEqual(['quay.mdx', 'tide.mdx']);
  const mdx = await readFile(join(home, 'out/quay.mdx'), 'utf8');
  expect(mdx).toMatch(/from ["']astro-verbatim\/components["']/);
  expect(mdx).toContain('<Quotation id="q-');
});

test('what is there is not overwritten without --force, and then nothing at all is written', async () => {
  const home = await folder({ 'a.txt': TEXT, 'b.txt': TEXT, 'out/a.mdx': 'edited by hand' });
  const refused = await verbatim(['convert', 'a.txt', 'b.txt', '--out', 'out'], '', home);
  expect(refused).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('a.mdx is there already') as string,
  });
  expect(await readdir(join(home, 'out'))).toEqual(['a.mdx']);
  expect((await verbatim(['convert', 'a.txt', '--out', 'out', '--force'], '', home)).status).toBe(0);
  expect(await readFile(join(home, 'out/a.mdx'), 'utf8')).toContain('<Quotation');
});

test('two files for one place, if only where case is ignored, a missing --out and a missing file are named', async () => {
  const home = await folder({
    'x/a.txt': TEXT,
    'y/a.txt': TEXT,
    'x/\u00c9.txt': TEXT,
    'y/e\u0301.txt': TEXT,
  });
  const both = await verbatim(['convert', 'x/a.txt', 'y/a.txt', '--out', 'out'], '', home);
  expect(both).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('would both be written to') as string,
  });
  const alike = await verbatim(
    ['convert', 'x/\u00c9.txt', 'y/e\u0301.txt', '--out', 'out', '--force'],
    '',
    home,
  );
  expect(alike).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('would both be written to') as string,
  });
  const out = await verbatim(['convert', 'x/a.txt'], '', home);
  expect(out).toMatchObject({ status: 2, stderr: expect.stringContaining('no --out') as string });
  const gone = await verbatim(['convert', 'z.txt', '--out', 'out'], '', home);
  expect(gone).toMatchObject({ status: 1, stderr: expect.stringContaining('"z.txt"') as string });
});

test('a file that is no text is reported and the others are converted', async () => {
  const home = await folder({
    'bad.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]),
    'good.txt': TEXT,
  });
  const run = await verbatim(['convert', 'bad.txt', 'good.txt', '--out', 'out'], '', home);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('bad.txt');
  expect(await readdir(join(home, 'out'))).toEqual(['good.mdx']);
});
