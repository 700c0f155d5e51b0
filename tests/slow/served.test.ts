import { afterEach, expect, test } from 'vitest';
import { useBuilder } from '../site/builder.ts';
import { makeFixture } from '../site/fixture.ts';
import type { Fixture } from '../site/fixture.ts';

const { build } = useBuilder();
let site: Fixture;
afterEach(() => site.delete());

const config = (options: string) => `import node from '@astrojs/node';
import verbatim from 'astro-verbatim';
export default { output: 'server', adapter: node({ mode: 'standalone' }), integrations: [verbatim(${options})] };
`;
const PAGE = `---
import { getEntry } from 'astro:content';
import { Article } from 'astro-verbatim/components';
import Said from '../Said.astro';
const entry = await getEntry('articles', 'ferry');
---
<Article {entry} />`;

const EXPECTED = "expected render: 'module' in verbatim(); or prerender the page";

/*
 * What a server does with the pages is tested with the package as it is published (tests/package): there all but what is deployed is
 * taken away.
 */
test('callouts of the site’s own stop the build of a page on demand, and not that of a page made ahead', async () => {
  site = await makeFixture({ 'ferry.txt': '“It is late,” said Oda Lerch.\n' });
  await site.write('src/Said.astro', '<q><slot /></q>');
  await site.write(
    'src/callouts.ts',
    "export { default as Quotation } from './Said.astro';\nexport { Attribution } from 'astro-verbatim/components';\n",
  );
  const prerendered = (await site.source('src/pages/[...slug].astro')).replace(
    '---\n',
    '---\nexport const prerender = true;\n',
  );
  await site.write('src/pages/[...slug].astro', prerendered);
  await site.write('astro.config.mjs', config("{ components: './src/callouts.ts' }"));
  const ahead = await build(site);
  expect(ahead.output).toContain('1 article proven on 1 page');
  expect(ahead.status).toBe(0);

  await site.write('src/pages/live.astro', PAGE);
  const { status, output } = await build(site);
  expect(output).toContain(EXPECTED);
  expect(status).toBe(1);

  await site.write('astro.config.mjs', config('{}'));
  expect((await build(site)).status).toBe(0);
  await site.write(
    'src/pages/live.astro',
    PAGE.replace('{entry}', '{entry} components={{ Quotation: Said }}'),
  );
  const overridden = await build(site);
  expect(overridden.output).toContain(EXPECTED);
  expect(overridden.status).toBe(1);
});
