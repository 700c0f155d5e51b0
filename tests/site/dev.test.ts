import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { IS_WHOLE, RENDERS } from '../sample.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

/** Lines broken at a width, so that `reflow` has something to do. */
const WRAPPED = `The keeper came down from the gallery before it was light, and the lamp
had been out for an hour by then, as anybody on the pier could have told
him, had he thought of asking one of them on his way to the coffee stall.
`;

let site: Fixture;
afterEach(() => site.delete());

test.each(RENDERS)('%s: what happens to articles is seen without a restart', async (render) => {
  site = await makeFixture(
    { 'pier.txt': 'On the Pier\n\n“It is cold,” said Nils Ohm.\n', 'lamp.txt': WRAPPED },
    `{ render: '${render}' }`,
  );
  const dev = await site.dev();
  const first = await dev.get('/pier');
  expect(first.status).toBe(200);
  expect(first.html).toMatch(/<span class="quotation"[^>]*>“It is cold,”<a class="permalink"/);
  expect(first.html).toContain('.quotation'); // the styles of the callouts, inline in dev

  await site.write('content/pier.txt', 'On the Pier\n\n“It is warm,” said Nils Ohm.\n');
  const edit = await dev.until('/pier', ({ html }) => html.includes('“It is warm,”'));
  expect((await dev.get('/lamp')).html).toContain('and the lamp\nhad been out');

  await site.write('content/lamp.yaml', 'lang: da\nreflow: true\n');
  await dev.until(
    '/lamp',
    ({ html }) => html.includes('lang="da"') && html.includes('and the lamp had been out'),
  );
  await site.remove('content/lamp.yaml');
  await dev.until(
    '/lamp',
    ({ html }) => !html.includes('lang="da"') && html.includes('and the lamp\nhad been out'),
  );

  // What builds leave out is shown, with a note above it.
  await site.write('content/lamp.yaml', 'draft: true\n');
  await dev.until('/lamp', ({ html }) => html.includes('Draft: builds leave this article out'));
  await site.write('content/lamp.yaml', 'publishDate: 2999-05-03\n');
  await dev.until('/lamp', ({ html }) => html.includes('leave this article out before 2999-05-03'));
  await site.remove('content/lamp.yaml');
  await dev.until('/lamp', ({ html }) => !html.includes('leave this article out'));

  await site.write('content/articles.csv', 'file,byline\nlamp.txt,Ada Brook\n');
  await dev.until('/lamp', ({ html }) => html.includes('<p>Ada Brook</p>'));
  await site.write('content/articles.csv', 'file,bylin\nlamp.txt,Ada Brook\n');
  await dev.until('/lamp', ({ html }) => !html.includes('Ada Brook'));
  expect(dev.output()).toContain('content/articles.csv:1: received the column "bylin"');
  await site.write('content/articles.csv', 'file,byline\nebb.txt,Cem Dost\n');

  await site.write('content/tide.txt', 'The tide came.\n');
  await dev.until('/tide', ({ status, html }) => status === 200 && html.includes('The tide came.'));

  await site.rename('content/tide.txt', 'content/ebb.txt');
  await dev.until('/ebb', ({ status, html }) => status === 200 && html.includes('The tide came.'));
  await dev.until('/ebb', ({ html }) => html.includes('<p>Cem Dost</p>'));
  await dev.until('/tide', ({ status }) => status === 404);

  await site.remove('content/ebb.txt');
  await dev.until('/ebb', ({ status }) => status === 404);

  await site.write('content/lamp.txt', '');
  await dev.until('/lamp', ({ status }) => status === 404);
  expect(dev.output()).toContain('content/lamp.txt: is empty');
  await site.write('content/lamp.txt', 'The lamp was lit.\n');
  await dev.until('/lamp', ({ html }) => html.includes('The lamp was lit.'));

  await site.write('content/Pier.txt', 'Another pier.\n');
  await dev.until('/pier', () => dev.output().includes('would both be the article "pier"'));
  expect((await dev.get('/pier')).html).toContain('“It is warm,”');
  expect(dev.output()).not.toMatch(/restart/i);
  console.log(`${render}: an edit is seen after ${Math.round(edit)} ms`);
});

/** A page that says which articles there are. */
const LIST_PAGE = `---
import { getCollection } from 'astro:content';
const ids = (await getCollection('articles')).map(({ id }) => id).sort();
---
<p>[{ids.join(', ')}]</p>
`;

/** A page that shows every note, which Astro's own loader reads, and the title of every article. */
const NOTES_PAGE = `---
import { getCollection } from 'astro:content';
const notes = await getCollection('notes');
const articles = await getCollection('articles');
---
<ul>{[...notes, ...articles].map(({ data }) => <li>{data.title}</li>)}</ul>
`;

test.runIf(IS_WHOLE).each(RENDERS)(
  '%s: an edit of an article does not write all entries anew, and other collections stay as Astro has them',
  async (render) => {
    site = await makeFixture({ 'pier.txt': 'On the Pier\n\nIt is cold.\n' }, `{ render: '${render}' }`);
    await site.write(
      'src/content.config.ts',
      `import { glob } from 'astro/loaders';
import { articles } from 'astro-verbatim/loader';
import { defineCollection } from 'astro:content';
export const collections = {
  articles: defineCollection({ loader: articles() }),
  notes: defineCollection({ loader: glob({ base: './notes', pattern: '*.md' }) }),
};\n`,
    );
    await site.write('src/pages/notes.astro', NOTES_PAGE);
    await site.write('notes/one.md', '---\ntitle: Note the First\n---\n');
    const dev = await site.dev();
    const shows = (...titles: string[]) =>
      dev.until('/notes', ({ html }) => titles.every((title) => html.includes(`<li>${title}</li>`)));
    await shows('Note the First', 'On the Pier');
    /** What Astro's store says of articles: digests. */
    const stored = async () =>
      (await readFile(join(site.root, '.astro/data-store.json'), 'utf8')).match(/\b[\da-f]{64}\b/g);

    const before = await stored();
    await site.write('content/pier.yaml', 'title: Under the Pier\n');
    await shows('Note the First', 'Under the Pier');
    expect(dev.output()).toContain('Reloaded content/pier.txt');
    await site.write('notes/one.md', '---\ntitle: Note the Last\n---\n');
    await shows('Note the Last', 'Under the Pier');
    expect(before).not.toBeNull();
    expect(await stored()).toEqual(before);

    await site.remove('content/pier.yaml');
    await shows('Note the Last', 'On the Pier');
  },
);

test.runIf(IS_WHOLE)(
  'a file that linked folders lead to, too, stays one article while it is edited',
  async () => {
    site = await makeFixture(
      { '2024/pier.txt': 'On the Pier\n\nIt is cold.\n', 'lamp.txt': 'The Lamp\n\nIt is lit.\n' },
      "{ onError: 'skip' }",
    );
    const link = (path: string, target: string) => symlink(target, join(site.root, 'content', path));
    await site.write('src/pages/list.astro', LIST_PAGE);
    await link('latest', '2024');
    await link('first.txt', 'lamp.txt');
    const dev = await site.dev();
    const lists = (...ids: string[]) =>
      dev.until('/list', ({ html }) => html.includes(`[${ids.join(', ')}]`));
    await lists('2024/pier', 'lamp');

    await site.write('content/2024/pier.txt', 'On the Pier\n\nIt is warm.\n');
    await dev.until('/2024/pier', ({ html }) => html.includes('It is warm.'));
    await site.write('content/latest/pier.yaml', 'title: Under the Pier\n');
    await dev.until('/2024/pier', ({ html }) => html.includes('<h1>Under the Pier</h1>'));
    await site.write('content/first.txt', 'The Lamp\n\nIt is out.\n');
    await dev.until('/lamp', ({ html }) => html.includes('It is out.'));
    // Events of one save come within milliseconds of each other; a later change shows that all of them were seen.
    await site.write('content/2024/quay.txt', 'The Quay\n\nIt is long.\n');
    await lists('2024/pier', '2024/quay', 'lamp');

    await link('newest', '2024');
    await link('2024/second.txt', 'quay.txt');
    await mkdir(join(site.root, 'outside'));
    await site.write('outside/secret.txt', 'Nobody may read this.\n');
    await link('away', '../outside');
    await link('away.txt', '../outside/secret.txt');
    await dev.until('/list', () =>
      /content\/away(?:\/secret)?\.txt: is a symbolic link that leaves/.test(dev.output()),
    );
    await site.write('outside/secret.txt', 'Nobody may read this, either.\n');
    await site.write('content/weir.txt', 'The Weir\n\nIt holds.\n');
    await lists('2024/pier', '2024/quay', 'lamp', 'weir');
    expect((await dev.get('/away')).status).toBe(404);

    await site.remove('content/latest');
    await site.remove('content/2024/quay.txt');
    await lists('2024/pier', 'lamp', 'weir');
  },
);
