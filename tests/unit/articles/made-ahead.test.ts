import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MadeAhead } from '../../../integration/articles/made-ahead.ts';
import { makeFile } from '../../../integration/articles/make-article.ts';
import { parseVerbatimOptions } from '../../../integration/options.ts';

const files = Array.from({ length: 400 }, (_, i) => `content/${i}.txt`);
const rows = new Map([[files[7], { title: 'The seventh ferry' }]]);
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-ahead-'));
  await mkdir(join(root, 'content'));
  for (const [i, file] of files.entries())
    await writeFile(
      join(root, file),
      `Tide ${i}\n\n“It turns at ${i},” said Ines Calder, who keeps the gate.\n`,
    );
});
afterAll(() => rm(root, { recursive: true }));

const makingOf = () => ({
  root,
  options: parseVerbatimOptions({}),
  version: 'today',
  keepsWords: false,
  encoding: undefined,
});

test('threads make what the loader would make, whichever it asks for', async () => {
  const making = makingOf();
  const ahead = new MadeAhead(making, files, rows, 2, 2);
  try {
    for (let at = 3; at < files.length; at++) {
      ahead.comesTo(at);
      // What lies in the cache is not asked for.
      if (at % 5 === 0) continue;
      const own = makeFile(making, files[at], rows.get(files[at]));
      const made = await ahead.take(own.basis);
      expect(made).toEqual(own);
      if (at === 7) expect(made?.data.title).toBe('The seventh ferry');
    }
  } finally {
    await ahead.close();
  }
});

test('what was made of other bytes, cannot be made, or was never handed over is the loader’s', async () => {
  const making = makingOf();
  await writeFile(join(root, files[1]), '');
  const ahead = new MadeAhead(making, files.slice(0, 3), rows, -1, 1);
  try {
    ahead.comesTo(0);
    expect(await ahead.take('of other bytes')).toBeNull();
    ahead.comesTo(1);
    expect(await ahead.take('of no bytes')).toBeNull();
    ahead.comesTo(2);
    expect(await ahead.take(makeFile(making, files[2]).basis)).not.toBeNull();
  } finally {
    await ahead.close();
  }
  ahead.comesTo(2);
  expect(await ahead.take(makeFile(making, files[2]).basis)).toBeNull();
});

test('threads that nobody asks anything of end', async () => {
  const many = Array.from({ length: 1000 }, (_, i) => files[i % files.length]);
  const ahead = new MadeAhead(makingOf(), many, rows, -1, 1);
  for (let at = 0; at < 600; at++) ahead.comesTo(at);
  expect(await ahead.take(makeFile(makingOf(), many[599]).basis)).toBeNull();
  await ahead.close();
});
