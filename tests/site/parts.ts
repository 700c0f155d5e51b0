import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { filesOf } from './files.ts';
import { ARTICLE_PAGE, makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';
import { verbatimIn } from './verbatim.ts';

const texts = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [
    `article-${i}.txt`,
    `Tide table ${i}\n\n“The ferry leaves at ${i},” said the harbourmaster, Ines Calder.\n\nNobody came.\n`,
  ]),
);
/** A site that was built at once, with all that parts of it must share. */
export async function makeWholeSite(): Promise<Fixture> {
  const fixture = await makeFixture({ ...texts, 'no-body.txt': 'Title: Only a title\n' });
  await fixture.write(
    'astro.config.mjs',
    `import sitemap from '@astrojs/sitemap';
import verbatim from 'astro-verbatim';
export default {
  site: 'https://courier.example',
  devToolbar: { enabled: false },
  integrations: [verbatim(), sitemap()],
  experimental: { incrementalBuild: true },
};\n`,
  );
  await fixture.write(
    'src/pages/[...slug].astro',
    ARTICLE_PAGE.replace('---\n', "---\nimport { cacheKeyOf } from 'astro-verbatim/loader';\n").replace(
      'props: { article }',
      'props: { article }, cacheKey: cacheKeyOf(article)',
    ),
  );
  await fixture.write('public/robots.txt', 'User-agent: *\n');
  await fixture.write(
    'src/pages/files/[...slug].txt.ts',
    `import { getCollection } from 'astro:content';
import { readArticle } from 'astro-verbatim/loader';
export const getStaticPaths = async () =>
  (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
export const GET = async ({ props }) => new Response((await readArticle(props.entry)).bytes);\n`,
  );
  expect(await verbatimIn(fixture.root, ['build'])).toMatchObject({ status: 0 });
  return fixture;
}

/** Builds a site in so many parts, and expects them, merged, to be the site that is built at once, byte for byte. */
export async function expectPartsToBeWhole({ root }: Fixture, of: number): Promise<void> {
  const parts = partsOf(of);
  for (const [i, part] of parts.entries())
    expect(await verbatimIn(root, ['shard', `${i + 1}/${of}`, '--out', part])).toMatchObject({ status: 0 });
  expect(await verbatimIn(root, ['merge', ...parts, '--out', 'merged'])).toMatchObject({ status: 0 });
  expect(await filesOf(join(root, 'merged'))).toEqual(await filesOf(join(root, 'dist')));
}

export const partsOf = (of: number) => Array.from({ length: of }, (_, i) => `part-${i + 1}-of-${of}`);

/** Expects `merge` to refuse each list of words with its reason, and a part in which a file differs, and to leave the site. */
export async function expectMergesRefused(
  site: Fixture,
  cases: readonly [words: string[], reason: string][],
): Promise<void> {
  const { root } = site;
  const before = await filesOf(join(root, 'dist'));
  await cp(join(root, 'part-2-of-2'), join(root, 'changed'), { recursive: true });
  await writeFile(join(root, 'changed/robots.txt'), 'User-agent: you\n');
  for (const [words, reason] of [...cases, [['part-1-of-2', 'changed'], 'robots.txt differs'] as const])
    expect(await verbatimIn(root, ['merge', ...words])).toMatchObject({
      status: 1,
      output: expect.stringContaining(reason) as string,
    });
  expect(await filesOf(join(root, 'dist'))).toEqual(before);
}
