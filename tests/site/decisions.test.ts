import { afterEach, expect, test } from 'vitest';
import { selectorOf } from '../../integration/convert/selector.ts';
import { editSidecar } from '../../integration/articles/sidecar-edit.ts';
import { useBuilder } from './builder.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';
import { RENDERS } from '../sample.ts';

const TEXT = 'On the Pier\n\n“It is cold,” said Nils Ohm. He went in, and nobody else came.\n';
const decided = (words: string, verdict: 'accept' | 'reject' | 'add') => {
  const start = TEXT.indexOf(words);
  return { ...selectorOf(TEXT, { start, end: start + words.length }), verdict };
};
const ADDED = editSidecar('# The desk looked.\n', { insert: decided('nobody else came', 'add') });

const { build } = useBuilder();
let site: Fixture;
afterEach(() => site.delete());

test.each(RENDERS)('%s: decisions are on the page, and a change of them reaches it', async (render) => {
  site = await makeFixture({ 'pier.txt': TEXT, 'pier.yaml': ADDED }, `{ render: '${render}' }`);
  const first = await build(site);
  expect(first.status, first.output).toBe(0);
  expect(await site.built('pier/index.html')).toMatch(
    /<span class="quotation"[^>]*>nobody else came<a class="permalink"/,
  );
  const manifest = await site.built('verbatim.json');
  expect(manifest).toContain('"exact": "nobody else came"');
  expect(manifest).not.toContain('The desk looked');

  await site.write('content/pier.yaml', editSidecar(ADDED, { insert: decided('It is cold,', 'reject') }));
  const second = await build(site);
  expect(second.status, second.output).toBe(0);
  expect(await site.built('pier/index.html')).not.toMatch(/<span class="quotation"[^>]*>“It is cold,”/);
});

const LINK = 'links:\n  - exact: nobody else\n    href: https://pier.example/\n';

test('a decision or a link whose words were edited stops the build by file and line, or is told', async () => {
  site = await makeFixture({
    'pier.txt': TEXT.replace('nobody else', 'no one else'),
    'pier.yaml': LINK + ADDED,
  });
  const told =
    'content/pier.yaml:6:5: The decision on "nobody else came" is not applied: its words are not in the text.';
  const failed = await build(site);
  expect(failed.status).toBe(1);
  expect(failed.output).toContain('2 decisions and links have no place, and nothing was built.');
  expect(failed.output).toContain(told);
  expect(failed.output).toContain(
    'content/pier.yaml:2:5: The link of "nobody else" is not shown: its words are not in the text.',
  );

  await site.configure(`{ orphans: 'warn' }`);
  const passed = await build(site);
  expect(passed.status, passed.output).toBe(0);
  expect(passed.output).toContain(told);
});

test('a sidecar whose article was renamed stops the build and names the file with its words', async () => {
  site = await makeFixture({ 'quay.txt': TEXT, 'pier.yaml': ADDED });
  const told =
    'content/pier.yaml: received a sidecar without its article, expected content/pier.txt beside it. content/quay.txt has 1 of the 1 passages that it names and no sidecar; if it is the same article, run: npx verbatim mv "content/pier.txt" "content/quay.txt"';
  const failed = await build(site);
  expect(failed.status).toBe(1);
  expect(failed.output).toContain('1 sidecar has no article, and nothing was built.');
  expect(failed.output).toContain(told);

  await site.configure(`{ orphans: 'warn' }`);
  const passed = await build(site);
  expect(passed.status, passed.output).toBe(0);
  expect(passed.output).toContain(told);
});
