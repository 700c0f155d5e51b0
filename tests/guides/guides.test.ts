import { readFile } from 'node:fs/promises';
import { afterAll, expect, inject, test } from 'vitest';
import { all, discardSites, expectToBeFollowed, GUIDES } from './guides.ts';

/** Guides that build many sites, which `tests/slow/guides.test.ts` follows with all others. */
const LONG = ['callouts', 'commands', 'deploy', 'forms', 'publish', 'review', 'search'].map(
  (name) => `docs/${name}.md`,
);

afterAll(discardSites);

test.each(['README.md', 'docs/README.md'])('%s lists every guide', async (index) => {
  const text = await readFile(index, 'utf8');
  const folder = index === 'README.md' ? 'docs/' : '';
  for (const name of all.filter((name) => name !== 'README.md'))
    expect(text).toContain(`](${folder}${name})`);
});

test.each(GUIDES.filter((guide) => !LONG.includes(guide)))('%s', (guide) =>
  expectToBeFollowed(guide, inject('tarball')),
);
