import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { useBuilder } from '../site/builder.ts';
import { BUILD_ENVIRONMENT, makeFixture } from '../site/fixture.ts';
import type { Fixture } from '../site/fixture.ts';
import { whileServed } from '../site/server.ts';

const { build } = useBuilder();
let site: Fixture;
afterEach(() => site.delete());

const config = (options: string, more = '') => `import node from '@astrojs/node';
import verbatim from 'astro-verbatim';
export default { output: 'server', adapter: node({ mode: 'standalone' }), ${more}integrations: [verbatim(${options})] };
`;
const PAGE = `---
import { getEntry } from 'astro:content';
import { Article } from 'astro-verbatim/components';
import Said from '../Said.astro';
const entry = await getEntry('articles', 'ferry');
---
<Article {entry} />`;

const EXPECTED = "expected render: 'module' in verbatim(); or prerender the page";

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

const TEXT =
  '“It is late,” said Oda Lerch.\n\nThe log says:\n\n> No ferry leaves after dark.\n> — Oda Lerch\n';
const pageOf = (shown: string, imports = '') => `---
import { getEntry, render } from 'astro:content';
${imports}
const entry = await getEntry('articles', 'ferry');
const { Content } = await render(entry);
---
<html lang={Astro.currentLocale}><head></head><body>${shown}</body></html>`;
const bodyOf = (html: string) => html.split('<body>')[1].split('</body>')[0].trim();

test('under the prefix of a locale, a page on demand shows an article both ways, without its file', async () => {
  site = await makeFixture({ 'ferry.txt': TEXT });
  await site.remove('src/pages/[...slug].astro');
  await site.write(
    'astro.config.mjs',
    config('{ markdown: false }', "i18n: { locales: ['en', 'de'], defaultLocale: 'en' }, "),
  );
  const article = pageOf('<Article {entry} />', "import { Article } from 'astro-verbatim/components';");
  await site.write('src/pages/de/content.astro', pageOf('<Content />'));
  await site.write('src/pages/de/article.astro', article);
  await site.write(
    'src/pages/de/ahead.astro',
    article.replace('---\n', '---\nexport const prerender = true;\n'),
  );
  const { status, output } = await build(site);
  expect(output).toContain('1 article proven on 1 page');
  expect(status).toBe(0);

  for (const folder of ['content', 'src']) await rm(join(site.root, folder), { recursive: true });
  await whileServed(site.root, BUILD_ENVIRONMENT, async (get) => {
    const [content, component] = [await get('de/content'), await get('de/article')];
    for (const { status, html } of [content, component]) {
      expect(status).toBe(200);
      expect(html).toContain('<html lang="de">');
      expect(html).toContain('.quotation');
      expect(html).toContain('aria-label="Link to this quotation of Oda Lerch"');
    }
    expect(bodyOf(content.html)).toContain('<figure class="quotation h-cite"');
    expect(bodyOf(component.html)).toBe(bodyOf(content.html));
    expect((await get('de/ahead/')).html).toContain('aria-label="Link zu diesem Zitat von Oda Lerch"');
  });
});
