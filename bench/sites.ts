import type { Form } from './generated-articles.ts';

/** A site with nothing on it but a page for each article: its title, and its words with their quotations set apart. */
export interface Site {
  /** As the table and the chart call it. */
  name: string;
  tool: 'astro' | 'eleventy' | 'hugo';
  form: Form;
  /** What its files hold, by path; the articles stand in `content/`. */
  files: Readonly<Record<string, string>>;
  /** Whether one article is changed and it is built once more, and only that build is told. */
  again?: true;
}

const astroPage = (imports: string, render: string, content: string) => `---
import { getCollection${imports}
export async function getStaticPaths() {
  return (await getCollection('articles')).map((article) => ({ params: { slug: article.id }, props: { article } }));
}
const { article } = Astro.props;
${render}---
<html lang="en"><head><title>{article.data.title}</title></head><body><h1>{article.data.title}</h1>
${content}
</body></html>
`;

/** The generated block quotations have no words around them that make a reader sure; at this threshold all are shown, as in the others. */
const SHOW_ALL = 'blockThreshold: 0.1';

function verbatim(name: string, render: 'evaluate' | 'module'): Site {
  return {
    name,
    tool: 'astro',
    form: 'text',
    files: {
      'astro.config.mjs': `import verbatim from 'astro-verbatim';\nexport default { integrations: [verbatim({ render: '${render}', ${SHOW_ALL} })] };\n`,
      'src/content.config.ts': `import { articles } from 'astro-verbatim/loader';
import { defineCollection } from 'astro:content';
export const collections = { articles: defineCollection({ loader: articles() }) };\n`,
      'src/pages/[...slug].astro': astroPage(
        ` } from 'astro:content';\nimport { Article } from 'astro-verbatim/components';`,
        '',
        '<Article entry={article} headline={false} />',
      ),
    },
  };
}

/** As the archive's template has it: Astro renders again what has another key. */
function incremental(name: string): Site {
  const { files, ...site } = verbatim(name, 'evaluate');
  const page = files['src/pages/[...slug].astro'];
  return {
    ...site,
    again: true,
    files: {
      ...files,
      'astro.config.mjs': files['astro.config.mjs'].replace(
        'default {',
        'default { experimental: { incrementalBuild: true },',
      ),
      'src/pages/[...slug].astro': page
        .replace('---\n', "---\nimport { cacheKeyOf } from 'astro-verbatim/loader';\n")
        .replace('props: { article } }', 'props: { article }, cacheKey: cacheKeyOf(article) }'),
    },
  };
}

/** What an author's callouts are at the least: an element, and how it looks, which Astro takes to the pages that have it. */
const CALLOUTS = {
  'src/Quotation.astro': `---
const { block } = Astro.props;
---
{block ? <figure><blockquote><slot /></blockquote></figure> : <span class="quotation"><slot /></span>}
<style>figure { border-inline-start: 0.25rem solid; margin: 1.5rem 0; padding-inline-start: 1rem; } .quotation { font-style: italic; }</style>
`,
  'src/Attribution.astro': `<span><slot /></span>\n<style>span { font-variant-caps: small-caps; }</style>\n`,
};

/** Astro's own loader of Markdown and MDX. */
function glob(name: string, form: 'markdown' | 'mdx'): Site {
  const [ending, config] =
    form === 'markdown'
      ? ['md', 'export default {};\n']
      : ['mdx', `import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n`];
  return {
    name,
    tool: 'astro',
    form,
    files: {
      'astro.config.mjs': config,
      'src/content.config.ts': `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
const loader = glob({ pattern: '**/*.${ending}', base: './content' });
export const collections = { articles: defineCollection({ loader, schema: z.object({ title: z.string() }) }) };\n`,
      ...(form === 'mdx' ? CALLOUTS : {}),
      'src/pages/[...slug].astro': astroPage(
        `, render } from 'astro:content';`,
        'const { Content } = await render(article);\n',
        '<Content />',
      ),
    },
  };
}

const templated = (title: string, content: string) =>
  `<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>\n${content}\n</body></html>\n`;

/** Eleventy reads templates in Markdown too unless told not to: the articles have none. */
const eleventy: Site = {
  name: 'Eleventy, `.md`',
  tool: 'eleventy',
  form: 'markdown',
  files: {
    'eleventy.config.js': `export default (config) => { config.setQuietMode(true); };
export const config = { dir: { input: 'content', includes: '../layouts', output: 'dist' }, markdownTemplateEngine: false };\n`,
    'content/content.json': '{ "layout": "article.njk" }\n',
    'layouts/article.njk': templated('{{ title }}', '{{ content | safe }}'),
  },
};

const hugo: Site = {
  name: 'Hugo, `.md`',
  tool: 'hugo',
  form: 'markdown',
  files: {
    'hugo.json': JSON.stringify({
      publishDir: 'dist',
      disableKinds: ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
    }),
    'layouts/_default/single.html': templated('{{ .Title }}', '{{ .Content }}'),
  },
};

/** What everything is compared with. */
export const REFERENCE = 'Astro, `.md`';

export const SITES: readonly Site[] = [
  verbatim("Verbatim, `'evaluate'`", 'evaluate'),
  verbatim("Verbatim, `'module'`", 'module'),
  incremental("Verbatim, `'evaluate'`, one changed"),
  glob(REFERENCE, 'markdown'),
  glob('Astro, hand-written `.mdx`', 'mdx'),
  eleventy,
  hugo,
];
