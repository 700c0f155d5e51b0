import { IS_WHOLE, RENDERS } from '../sample.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBuilder } from './builder.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

/** Words with everything that Markdown and MDX would act on, in our own sentences. */
const ARTICLES = {
  'ferry.txt': `The Last Ferry

The pilot, Oda Lerch, was short with us. “We sail at six,” said Oda Lerch, “or not at all.”

Then she read from the harbour book:

“No ferry leaves after dark without two lamps.

“A third is lit in fog.”

## The Pilot's "Answer" -- {sic} & <b>1986.</b> *Q*

## “We Sail”\u00A0“We Stay” “We Go” Said  the Pilot

Nobody {in the hall} answered <at all>, & the *clock* said 1986. It was -- "late" ... _quite_ late.
`,
  'sub folder/Übersicht.txt': `# Über den Fluss

„Wir fahren um sechs“, sagte Oda Lerch. <script>alert(1)</script> {process.exit()}

import x from 'y'

    four spaces of indentation
\tand a tab
`,
  'short.txt': 'One line without an end',
  // A name with everything that an address or a glob could trip over.
  'why? 100% #1 [a] (b) {c} $d & "e" ~f.txt': 'Because the tide said so.\n',
};

/** 'why? …' */
const ODD = 'why-100-1-a-b-c-d--e-f/index.html';
const PAGES = ['ferry/index.html', 'sub-folder/übersicht/index.html', 'short/index.html', ODD];

const { build } = useBuilder();
let site: Fixture;
beforeAll(async () => {
  site = await makeFixture(ARTICLES);
});
afterAll(() => site.delete());

test('both render modes build the same pages, proven, with the styles of the callouts', async () => {
  const evaluated = await build(site);
  expect(evaluated.output).toMatch(
    /4 articles, \d+ quotations \(\d+ block, \d+ run-in\), \d+ suggestions?, \d+ messages?, 4 articles proven on 4 pages, Verbatim took \d/,
  );
  expect(evaluated.status).toBe(0);
  const pages = await Promise.all(PAGES.map((page) => site.built(page)));
  expect(pages[0]).toMatch(/<figure class="quotation"|<span class="quotation"/);
  for (const page of pages) expect(page).toContain('.quotation');

  await site.configure("{ render: 'module' }");
  const modules = await build(site);
  expect(modules.output).toContain('4 articles proven on 4 pages');
  expect(modules.output).not.toContain('MODULE_LEVEL_DIRECTIVE');
  expect(await Promise.all(PAGES.map((page) => site.built(page)))).toEqual(pages);
});

/** In `npm test` one of them builds the pages of `tests/hostile/built-pages.test.ts`. */
test.runIf(IS_WHOLE).each([
  ['Sätteri, optimized', '', 'mdx({ optimize: true })'],
  ['unified', 'markdown: { processor: unified() },', 'mdx()'],
  ['unified, optimized', 'markdown: { processor: unified() },', 'mdx({ optimize: true })'],
])('under %s the pages are the text too', async (_, markdown, mdx) => {
  await site.write(
    'astro.config.mjs',
    `import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import verbatim from 'astro-verbatim';
export default { ${markdown} integrations: [${mdx}, verbatim({ render: 'module' })] };\n`,
  );
  const { status, output } = await build(site);
  expect(output).toContain('4 articles proven on 4 pages');
  expect(status).toBe(0);
});

// `markdown: false`, because quotations of Markdown bring the styles to every page.
test.each(RENDERS)('%s: render(entry) of astro:content brings the styles too', async (render) => {
  await site.configure(`{ render: '${render}', markdown: false }`);
  await site.write('src/pages/about.astro', '<html><head></head><body>About</body></html>');
  await site.write(
    'src/pages/render/[...slug].astro',
    `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((article) => ({ params: { slug: article.id }, props: { article } }));
}
const { Content, headings } = await render(Astro.props.article);
---
<html><head></head><body><h1>{Astro.props.article.data.title}</h1><Content /><p data-headings>{headings.length}</p></body></html>
`,
  );
  const { status, output } = await build(site);
  expect(output).toContain('4 articles proven on 8 pages');
  expect(status).toBe(0);
  for (const page of PAGES) expect(await site.built(`render/${page}`)).toContain('.quotation');
  expect(await site.built('about/index.html')).not.toContain('.quotation');
  for (const page of ['render/[...slug]', 'about']) await site.remove(`src/pages/${page}.astro`);
});

test.each(RENDERS)('%s: a page can bring its own callouts', async (render) => {
  await site.configure(`{ render: '${render}' }`);
  await site.write(
    'src/Mine.astro',
    `---\nconst { speaker } = Astro.props;\n---\n<q class="mine" data-speaker={speaker}><slot /></q>\n<style>.mine { quotes: none }</style>`,
  );
  await site.write(
    'src/pages/own.astro',
    `---
import { getEntry } from 'astro:content';
import { Article } from 'astro-verbatim/components';
import Mine from '../Mine.astro';
const entry = await getEntry('articles', 'ferry');
---
<html><body><h1>{entry.data.title}</h1><Article entry={entry} components={{ Quotation: Mine }} /></body></html>
`,
  );
  const { status, output } = await build(site);
  expect(output).toContain('4 articles proven on 5 pages');
  expect(status).toBe(0);
  const page = await site.built('own/index.html');
  expect(page).toMatch(/<q class="mine" data-speaker="Oda Lerch"[^>]*>“We sail at six,”<\/q>/);
  await site.remove('src/pages/own.astro');
});

/** A page that says six louder than its article. */
async function writeLoudPage(): Promise<void> {
  await site.write('src/Loud.astro', `<b>{(await Astro.slots.render('default')).replace('six', 'SIX')}</b>`);
  await site.write(
    'src/pages/loud.astro',
    `---
import { getEntry } from 'astro:content';
import { Article } from 'astro-verbatim/components';
import Loud from '../Loud.astro';
const entry = await getEntry('articles', 'ferry');
---
<html><body><h1>{entry.data.title}</h1><Article entry={entry} components={{ Quotation: Loud }} /></body></html>
`,
  );
}

test('a page that changes an article fails the build, with file, line and both texts', async () => {
  await site.configure('{}');
  await writeLoudPage();
  const failed = await build(site);
  expect(failed.status).toBe(1);
  expect(failed.output).toContain('1 place differs between a page and the text of its article.');
  expect(failed.output).toMatch(
    /content\/ferry\.txt:3 on loud\/index\.html: the article says ".*at six.*", the page says ".*at SIX.*"/,
  );
  await site.remove('src/pages/loud.astro');
});

test.runIf(IS_WHOLE)('a page that changes an article is told, or not looked at', async () => {
  await writeLoudPage();
  await site.configure("{ verify: 'warn' }");
  const warned = await build(site);
  expect(warned.status).toBe(0);
  expect(warned.output).toContain('content/ferry.txt:3 on loud/index.html');

  await site.configure('{ verify: false }');
  const unproven = await build(site);
  expect(unproven.status).toBe(0);
  expect(unproven.output).not.toMatch(/differs|proven/);
  await site.remove('src/pages/loud.astro');
});

test.runIf(IS_WHOLE)(
  'a template without a headline is the owner’s choice, an article on no page is told',
  async () => {
    await site.configure('{}');
    await site.write(
      'src/pages/[...slug].astro',
      `---
import { getEntry } from 'astro:content';
import { Article } from 'astro-verbatim/components';
export const getStaticPaths = () => [{ params: { slug: 'ferry' } }];
---
<html><body><Article entry={await getEntry('articles', 'ferry')} /></body></html>
`,
    );
    const { status, output } = await build(site);
    expect(output).toContain(
      '3 articles are on no page: content/short.txt, content/sub folder/Übersicht.txt, content/why?',
    );
    expect(await site.built('ferry/index.html')).toContain('<p>The Last Ferry</p>');
    expect(status).toBe(0);
  },
);
