import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArchive } from './archive.ts';
import type { Fixture } from './fixture.ts';
import { IS_WHOLE } from '../sample.ts';

let site: Fixture;
beforeAll(async () => {
  site = await makeArchive({
    'tide.txt': 'The Tide\n\n“It is late,” said Ada Brook.\n',
    'weir.txt': 'The Weir\n\nIt holds.\n',
  });
  await site.write('public/press/kit.pdf', 'A kit.');
});
afterAll(() => site.delete());

/** What stands at each of these addresses, as the error says it. */
const TAKEN: Record<string, string> = {
  '/favicon.svg': 'public/favicon.svg',
  '/press/kit.pdf': 'public/press/kit.pdf',
  '/press/kit.pdf/old': 'public/press/kit.pdf',
  '/': 'src/pages/index.astro',
  '/search': 'src/pages/search.astro',
  '/404.html': 'src/pages/404.astro',
  '/robots.txt': 'src/pages/robots.txt.ts',
  '/articles/tide': 'the page of content/tide.txt',
  '/articles/tide.tei.xml': 'the tei.xml of content/tide.txt',
  '/years/undated/': 'the page “Undated”',
  '/speakers/ada-brook/': 'the page “Ada Brook”',
  '/quotations/': 'the page “Quotations”',
  '/quotations.csv': 'quotations.csv, which the build makes',
  '/feeds/articles.rss.xml': 'the feed of articles',
  '/cards/archive.png': 'a picture for link previews',
  '/_redirects': '_redirects, which the build makes',
  '/sitemap-index.xml': 'sitemap-index.xml, which the build makes',
  '/sitemap-7.xml': 'a sitemap, which the build makes',
  '/verbatim.json': 'verbatim.json, which the build makes',
  '/_astro': 'the folder _astro/, which the build fills',
  '/_astro/Page.css': 'the folder _astro/, which the build fills',
  '/_Astro/deep/': 'the folder _astro/, which the build fills',
  '/pagefind/': 'the folder pagefind/, which the build fills',
  '/pagefind/volumes.json': 'the folder pagefind/, which the build fills',
  '/Pagefind/en/old.html': 'the folder pagefind/, which the build fills',
  '/_headers': 'public/_headers',
  '/index.html': 'src/pages/index.astro',
  '/articles/tide/index.html': 'the page of content/tide.txt',
  '/Articles/Tide/': 'the page of content/tide.txt',
  '/Verbatim.json': 'verbatim.json, which the build makes',
};

test('an old address at which something stands stops the build, and every one is told with both', async () => {
  await site.write('content/weir.yaml', `aliases: ${JSON.stringify(Object.keys(TAKEN))}\n`);
  const { status, output } = await site.build();
  expect(status).toBe(1);
  for (const [path, what] of Object.entries(TAKEN))
    expect(output).toContain(
      `"${path}" is an alias of content/weir.txt and ${what}; take it out of content/weir.yaml or of its row in articles.csv`,
    );
});

test.runIf(IS_WHOLE)('the folder of assets is taken under the name that the config gives it', async () => {
  const config = await site.source('astro.config.mjs');
  await site.write(
    'astro.config.mjs',
    config.replace('base: site.base,', "base: site.base, build: { assets: 'files/made' },"),
  );
  await site.write('content/weir.yaml', 'aliases: [/files/made/old.css, /files/kept, /_astro/old]\n');
  const { status, output } = await site.build();
  await site.write('astro.config.mjs', config);
  expect(output).toContain(
    '"/files/made/old.css" is an alias of content/weir.txt and the folder files/made/, which the build fills',
  );
  expect(output).not.toMatch(/"\/files\/kept"|"\/_astro\/old"/);
  expect(status).toBe(1);
});

test.runIf(IS_WHOLE)('what stands beside or above them is free', async () => {
  await site.write(
    'content/weir.yaml',
    `aliases: [/press/, /search-old/, /articles/, /years/1999/, /favicon.svg.html]\n`,
  );
  const { status, output } = await site.build();
  expect(status, output).toBe(0);
  for (const file of ['press/index.html', 'articles/index.html', 'years/1999/index.html', 'favicon.svg.html'])
    expect(await site.built(file)).toContain('url=/articles/weir/');
  expect(await site.built('press/kit.pdf')).toBe('A kit.');
});
