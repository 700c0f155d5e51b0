import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

/** The text of the README's example, of which the guides speak. */
const HARBOUR = /^```text\n([\s\S]*?)\n```$/m.exec(read('../../README.md'))![1];

/** The files of a guide: every fence that has a title. */
const filesOf = (guide: string) =>
  [...guide.matchAll(/^```\w+ title="([^"]+)"\n([\s\S]*?)\n```$/gm)].map(([, path, content]) => ({
    path,
    content,
  }));

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

let site: Fixture | undefined;
afterAll(() => site?.delete());

test('docs/callouts.md: its files are a site that builds, with the callouts that it speaks of', async () => {
  site = await makeFixture({ 'harbour.txt': `${HARBOUR}\n` });
  for (const { path, content } of filesOf(read('../../docs/callouts.md'))) await site.write(path, content);
  const { status, output } = await site.build();
  expect(status, output).toBe(0);
  expect((await site.built('tides/index.html')).match(/<figure class="quotation"/g)).toHaveLength(2);
  expect(await site.built('by-hand/index.html')).toMatch(
    /<figure class="quotation"[\s\S]*<aside class="pull-quote"/,
  );
  expect((await site.built('overheard/index.html')).match(/Ines Calder<\/span>, in <cite>/g)).toHaveLength(2);
});
