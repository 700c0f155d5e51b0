import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fixture } from './fixture.ts';
import { builtArchive, expectAsCold, KEPT } from './incremental.ts';

let site: Fixture;
beforeAll(async () => {
  site = await builtArchive();
});
afterAll(() => site.delete());

// `tests/slow/incremental.test.ts` makes each kind of change by itself, and kills builds.
test('after changes of articles a build is what a cold one is, byte for byte, and what did not change is not rendered again', async () => {
  const output = await expectAsCold(
    site,
    'the words of an article',
    'a title, by a sidecar',
    'an article less',
  );
  for (const path of ['quay/index.html', 'quay.tei.xml', 'years/2024/index.html'])
    expect(output).not.toMatch(new RegExp(`${path}.*${KEPT.source}`));
  for (const path of ['fog/index.html', 'fog.tei.xml', 'years/undated/index.html'])
    expect(output).toMatch(new RegExp(`${path}.*${KEPT.source}`));
});
