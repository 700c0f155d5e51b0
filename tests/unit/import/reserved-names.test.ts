import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { Writer } from '../../../integration/import/write.ts';
import { folder } from '../cli/folder.ts';

test('an article “People” gets another name, for its sidecar would say who is who; one in a folder keeps it', async () => {
  const home = await folder({});
  const rest = { byline: [], tags: [], text: 'Who we are.\n', quotations: [], links: [], noPlace: {} };
  const writer = new Writer(home);
  const top = await writer.write({ ...rest, from: '1', title: 'People' });
  expect(top.path).toMatch(/^people-[\da-z]+\.txt$/);
  await writer.write({ ...rest, from: '2', title: 'People', slug: '2019/people' });
  expect((await readdir(home, { recursive: true })).sort()).toEqual([
    '2019',
    '2019/people.txt',
    '2019/people.yaml',
    top.path,
    top.path.replace('.txt', '.yaml'),
  ]);
  expect(await new Writer(home).write({ ...rest, from: '1', title: 'People' })).toEqual({
    path: top.path,
    isNew: false,
  });
});
