import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Drawers } from '../../../integration/articles/drawers.ts';
import { provenPages } from '../../../integration/build/proven-pages.ts';
import type { Facts } from '../../../integration/proof/manifest.ts';
import type { Site } from '../../../integration/site.ts';

const PAGE = '<p data-verbatim="content/bell.txt">The bell keeps no time.</p>';
const FACTS: Facts = {
  bytes: 23,
  sha256: 'a',
  textSha256: 'b',
  encoding: 'utf-8',
  options: { threshold: 0.5 } as never,
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-proofs-'));
  build().remember(PAGE, ['content/bell.txt']);
});
afterEach(() => rm(folder, { recursive: true }));

/** As a build knows pages of those before it, in which the article has `basis`. */
function build({
  basis = 'as it was',
  code = 'of this version',
  facts = new Map([['content/bell.txt', FACTS]]),
} = {}) {
  const site = {
    articles: new Map([['content/bell.txt', { basis }]]),
  } as unknown as Site;
  return provenPages(site, new Drawers(folder), code, facts);
}

test('a page that was proven is known by its bytes, with what was read of its articles', () => {
  const facts = new Map<string, Facts>();
  expect(build({ facts }).recall(PAGE)).toEqual(['content/bell.txt']);
  expect(facts.get('content/bell.txt')).toEqual(FACTS);
});

test('a page of other bytes, an article that changed, and other code are compared', () => {
  expect(build().recall(PAGE.replace('no time', 'time'))).toBeNull();
  expect(build({ basis: 'changed' }).recall(PAGE)).toBeNull();
  expect(build({ code: 'of another version' }).recall(PAGE)).toBeNull();
});

test('what somebody wrote into the cache is not believed', async () => {
  const [drawer] = await readdir(folder);
  const kept = await readFile(join(folder, drawer), 'utf8');
  await writeFile(join(folder, drawer), kept.replace('as it was', 'otherwise'));
  expect(build({ basis: 'otherwise' }).recall(PAGE)).toBeNull();
});
