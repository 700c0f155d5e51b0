import { afterEach, expect, test } from 'vitest';
import { makeArchive } from '../site/archive.ts';
import type { Fixture } from '../site/fixture.ts';

let site: Fixture;
afterEach(() => site.delete());

test('a server says of every form of an article what it is, and that a browser is not to guess', async () => {
  const text = '<!doctype html><script>alert(1)</script>\n\n“We sail at six,” said Ada Brook.\n';
  site = await makeArchive({ 'sail.txt': text });
  const config = await site.source('astro.config.mjs');
  const plain = config.replace(/^ {2}server: .*\n/m, '');
  expect(plain).not.toBe(config);
  await site.write('astro.config.mjs', plain);
  const dev = await site.dev();
  const forms: Record<string, string> = {
    '/articles/sail.txt': 'text/plain; charset=utf-8',
    '/articles/sail.mdx': 'text/mdx; charset=utf-8',
    '/articles/sail.tei.xml': 'application/tei+xml; charset=utf-8',
    '/articles/sail.annotations.jsonld': 'application/ld+json; charset=utf-8',
    '/articles/sail.bib': 'application/x-bibtex; charset=utf-8',
    '/articles/sail.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
    '/feeds/articles.rss.xml': 'application/rss+xml; charset=utf-8',
    '/feeds/quotations.json': 'application/feed+json; charset=utf-8',
    '/quotations.csv': 'text/csv; charset=utf-8',
    '/quotations.jsonl': 'application/jsonl; charset=utf-8',
    '/cards/archive.png': 'image/png',
  };
  for (const [path, type] of Object.entries(forms)) {
    const { status, headers } = await dev.get(path);
    const sent = [headers.get('content-type'), headers.get('x-content-type-options')];
    expect([status, ...sent], path).toEqual([200, type, 'nosniff']);
  }
  expect((await dev.get('/articles/sail.txt')).html).toBe(text);
});
