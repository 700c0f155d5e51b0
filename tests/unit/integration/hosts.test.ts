import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgeSite } from '../../../integration/hosts/judge-site.ts';
import { measureSite } from '../../../integration/hosts/measure-site.ts';
import type { SiteSize } from '../../../integration/hosts/measure-site.ts';
import { verbatim } from '../cli/run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-host-'));
  await mkdir(join(folder, 'articles'));
  await writeFile(join(folder, 'articles/index.html'), '<p>Late again.</p>');
  await writeFile(join(folder, 'articles/a.tei.xml'), '<TEI/>');
  await writeFile(join(folder, '_redirects'), '# old\n/a /b 301\n\n  /c /d 301\n');
  await writeFile(join(folder, 'sitemap-0.xml'), '<urlset>' + '<url><loc>x</loc></url>'.repeat(50_001));
  await writeFile(join(folder, 'card.png'), '');
  await truncate(join(folder, 'card.png'), 30 * 1024 * 1024);
});
afterAll(() => rm(folder, { recursive: true }));

test('a site is counted', async () => {
  const size = await measureSite(folder);
  expect(size).toMatchObject({
    files: 5,
    redirects: 2,
    largest: { path: 'card.png', bytes: 30 * 1024 * 1024 },
    sitemaps: [{ path: 'sitemap-0.xml', urls: 50_001 }],
  });
  expect(size.kinds.map(({ ending }) => ending).sort()).toEqual([
    '.html',
    '.png',
    '.tei.xml',
    '.xml',
    '_redirects',
  ]);
});

test('every broken limit is a line that says what to do', () => {
  const size: SiteSize = {
    files: 120_000,
    bytes: 2 * 1024 ** 3,
    largest: { path: 'quotations.jsonl', bytes: 40 * 1024 ** 2 },
    redirects: 2_500,
    sitemaps: [],
    kinds: [
      { ending: '.html', files: 60_000, bytes: 1.5 * 1024 ** 3 },
      { ending: '.png', files: 50_000, bytes: 0.4 * 1024 ** 3 },
      { ending: '.txt', files: 10_000, bytes: 0.1 * 1024 ** 3 },
    ],
  };
  expect(judgeSite(size, 'cloudflare-pages')).toMatchInlineSnapshot(`
    [
      "the site has 120,000 files, Cloudflare Pages takes 20,000 (https://developers.cloudflare.com/pages/platform/limits/); most are .html (60,000), .png (50,000), .txt (10,000): leave out pages of a kind that you can do without in src/pages, or choose another host",
      "quotations.jsonl has 40 MB, Cloudflare Pages takes 25 MB a file (https://developers.cloudflare.com/pages/platform/limits/); part it or leave its page out in src/pages",
      "_redirects has 2,500 rules, Cloudflare Pages reads 2,000 (https://developers.cloudflare.com/pages/platform/limits/); the pages that lead on from old addresses work without them, so leave _redirects out",
    ]
  `);
  expect(judgeSite(size, 'github-pages')).toMatchInlineSnapshot(`
    [
      "the site has 2,048 MB, GitHub Pages takes 1,024 MB (https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits); most is .html (1,536 MB), .png (409.6 MB), .txt (102.4 MB): leave out what you can do without in src/pages, or choose another host",
    ]
  `);
  expect(judgeSite(size, 'own-server')).toEqual([]);
});

test('verbatim check --host', async () => {
  const run = await verbatim(['check', '--host', 'cloudflare-pages', folder]);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('card.png has 30 MB, Cloudflare Pages takes 25 MB a file');
  expect(run.stderr).toContain('sitemap-0.xml lists 50,001 addresses');
  expect(await verbatim(['check', '--host', 'own', folder])).toMatchObject({ status: 2 });
  expect(await verbatim(['check', '--host', 'netlify', `${folder}/nowhere`])).toMatchObject({ status: 1 });
  await writeFile(join(folder, 'sitemap-0.xml'), '');
  expect(await verbatim(['check', '--host', 'github-pages', folder])).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^GitHub Pages takes the site: 5 files, 30\.0 MB/) as string,
  });
});
