import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convert } from 'astro-verbatim/convert';
import { cases, withoutSpace } from '../unit/markdown/cases.ts';
import { useBuilder } from './builder.ts';
import { IS_WHOLE, RENDERS, every } from '../sample.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

const FERRY = '“We sail at six,” said Oda Lerch, “or not at all.”\n\nNobody answered.\n';
const { id } = convert(FERRY).quotations.find(({ kind }) => kind === 'run-in')!;

const { build } = useBuilder();
let site: Fixture;
beforeAll(async () => {
  site = await makeFixture({ 'ferry.txt': FERRY });
});
afterAll(() => site.delete());

const config = (engine: string, options = '{}') =>
  site.write(
    'astro.config.mjs',
    `import { unified } from '@astrojs/markdown-remark';
import { satteri } from '@astrojs/markdown-satteri';
import verbatim from 'astro-verbatim';
export default { markdown: { processor: ${engine} }, integrations: [verbatim(${options})] };\n`,
  );
const bodyOf = (page: string) =>
  withoutSpace(page.replaceAll(/<style>[^<]*<\/style>|<!DOCTYPE html>|<meta[^>]*>/gi, ''));

describe('from Markdown', () => {
  afterAll(async () => {
    for (const folder of ['md', 'mdx']) await rm(join(site.root, 'src/pages', folder), { recursive: true });
  });

  test.each(every(2, ['satteri()', 'unified()']))(
    '%s: the same callouts in .md and .mdx, styled',
    async (engine) => {
      await config(engine);
      for (const [index, { markdown }] of cases.entries())
        for (const ending of ['md', 'mdx'])
          await site.write(`src/pages/${ending}/${index}.${ending}`, markdown);
      const { status, output } = await build(site);
      expect(status, output).toBe(0);
      for (const [index, { name, html }] of cases.entries())
        for (const ending of ['md', 'mdx']) {
          const page = await site.built(`${ending}/${index}/index.html`);
          expect(bodyOf(page), `${name} in .${ending}`).toBe(html);
          expect(page).toContain('.quotation');
        }
    },
  );

  test.runIf(IS_WHOLE)('markdown: false leaves every quotation and page as it was', async () => {
    await config('satteri()', '{ markdown: false }');
    const { status, output } = await build(site);
    expect(status, output).toBe(0);
    const page = await site.built('md/0/index.html');
    expect(page).not.toMatch(/<figure|\.quotation/);
  });
});

describe('by hand', () => {
  afterAll(async () => {
    for (const file of ['pages/mapped.astro', 'pages/imported.mdx', 'mapped.mdx'])
      await site.remove(`src/${file}`);
  });

  const WORDS = `<Quotation by="Jane Doe" source="The Work" href="https://tide.example" date="3 May 2019" class="mine">

The tide keeps no minutes.

</Quotation>
`;
  test('imported, or named through the components map: the same HTML as from Markdown', async () => {
    await site.configure('{}');
    await site.write(
      'src/pages/imported.mdx',
      `import { Quotation } from 'astro-verbatim/components';\n\n${WORDS}`,
    );
    await site.write('src/mapped.mdx', WORDS);
    await site.write(
      'src/pages/mapped.astro',
      `---\nimport * as components from 'astro-verbatim/components';\nimport { Content } from '../mapped.mdx';\n---\n<Content {components} />`,
    );
    const { status, output } = await build(site);
    expect(status, output).toBe(0);
    const imported = bodyOf(await site.built('imported/index.html'));
    expect(imported).toBe(
      '<figure class="quotation h-cite mine" data-kind="block" data-type="direct" data-speaker="Jane Doe"><blockquote class="e-content" cite="https://tide.example">' +
        '<p>The tide keeps no minutes.</p></blockquote><figcaption>— <span class="p-author h-card"><bdi>Jane Doe</bdi></span>, ' +
        '<cite class="p-name"><bdi><a href="https://tide.example" class="u-url">The Work</a></bdi></cite>, <time class="dt-published" datetime="2019-05-03">3 May 2019</time></figcaption></figure>',
    );
    expect(bodyOf(await site.built('mapped/index.html'))).toBe(imported);
  });

  test.each(every(2, ['satteri()', 'unified()']))(
    '%s: a wrong prop in MDX stops the build, with its file and line',
    async (engine) => {
      await config(engine);
      await site.write(
        'src/pages/faulty.mdx',
        `---\ntitle: Faulty\n---\n\nimport { PullQuote, Quotation as Q } from 'astro-verbatim/components';\n\nFirst words.\n\n<Q bye="Jane Doe">Words</Q>\n`,
      );
      const { status, output } = await build(site);
      expect(status).toBe(1);
      expect(output).toContain(
        '<Quotation> in src/pages/faulty.mdx:9, on the page /faulty/: "bye" is no prop; did you mean "by"?',
      );
      expect(output).not.toMatch(/Stack trace|\n +at /);
      await site.remove('src/pages/faulty.mdx');
    },
  );

  test.runIf(IS_WHOLE)('a wrong prop on a page stops the build, with the page', async () => {
    await site.write(
      'src/pages/mapped.astro',
      `---\nimport { Quotation } from 'astro-verbatim/components';\n---\n<Quotation by="Jane" date={2019}>Words</Quotation>`,
    );
    const { status, output } = await build(site);
    expect(status).toBe(1);
    expect(output).toContain('<Quotation> on the page /mapped/: "date" received 2019, expected a string');
  });
});

describe('embedded from the archive', () => {
  const page = (embeds: string) =>
    site.write(
      'src/pages/embedded.astro',
      `---\nimport { QuotationEmbed, QuotationsBy } from 'astro-verbatim/components';\n---\n${embeds}`,
    );
  const figure =
    '<figure class="quotation h-cite" data-kind="block" data-type="direct" data-speaker="Oda Lerch"><blockquote class="e-content" lang="en" dir="ltr"><p>We sail at six, … or not at all.</p>' +
    `</blockquote><figcaption>— <span class="p-author h-card"><bdi>Oda Lerch</bdi></span>, in <cite class="p-name"><bdi><a href="/texts/ferry#${id}" class="u-url">Ferry</a></bdi></cite></figcaption></figure>`;

  test.each(RENDERS)('%s: words, whose they are, and a link to the place', async (render) => {
    await site.configure(`{ render: '${render}', articlePage: '/texts/[id]' }`);
    await page(
      `<QuotationEmbed id="ferry#${id}" exact="We sail at six, …\n or not at all." /><QuotationsBy speaker="Oda Lerch" limit={1} />`,
    );
    const { status, output } = await build(site);
    expect(status, output).toBe(0);
    expect(bodyOf(await site.built('embedded/index.html'))).toBe(figure + figure);
  });

  // `tests/unit/embed` finds the rest without a build.
  const FAULTS: [embed: string, message: string][] = [
    [
      `<QuotationEmbed id="fery#${id}" />`,
      '<QuotationEmbed> on the page /embedded/: there is no article "fery"; near it are "ferry"',
    ],
    [
      '<QuotationEmbed id="ferry#q-0" />',
      `the article "ferry" has no quotation "q-0"; near it are "ferry#${id}"`,
    ],
    [
      '<QuotationsBy speaker="Oda Lerk" />',
      '<QuotationsBy> on the page /embedded/: nobody of the name "Oda Lerk" is quoted; near it are "Oda Lerch"',
    ],
    [
      `<QuotationEmbed id="ferry#${id}" exact="We sail at seven, … or not at all." />`,
      'its words are no longer those of "exact": received "We sail at six, … or not at all.", expected "We sail at seven, … or not at all."',
    ],
  ];
  test.each(every(FAULTS.length, FAULTS))('%s stops the build', async (embed, message) => {
    await page(embed);
    const { status, output } = await build(site);
    expect(status).toBe(1);
    expect(output).toContain(message);
  });
});

test.runIf(IS_WHOLE)(
  'astro dev: Markdown and embeds, and an edit of the article shows in the embed',
  async () => {
    await site.configure('{}');
    await site.write('src/pages/post.md', cases[0].markdown);
    await site.write(
      'src/pages/embedded.astro',
      `---\nimport { QuotationsBy } from 'astro-verbatim/components';\n---\n<html><head></head><body><QuotationsBy speaker="Oda Lerch" /></body></html>`,
    );
    const server = await site.dev();
    expect((await server.get('/post')).html).toContain('<figure class="quotation h-cite"');
    expect((await server.get('/embedded')).html).toContain('We sail at six, … or not at all.');
    await site.write('content/ferry.txt', FERRY.replace('six', 'seven'));
    await server.until('/embedded', ({ html }) => html.includes('We sail at seven, …'));
  },
);
