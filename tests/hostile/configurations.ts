/** A way to build a site: the render mode of `verbatim()`, and the Markdown engine with what a user can switch on in it. */
export interface Configuration {
  name: string;
  /** `astro.config.mjs`. */
  source: string;
}

const EVERY_FEATURE = `satteri({ features: {
  gfm: true, math: true, headingAttributes: true, directive: true, superscript: true, subscript: true,
  wikilinks: true, definitionList: true, smartPunctuation: true, rawHtml: true,
} })`;

/** Every configuration that an archive is promised to be exact in. */
export const CONFIGURATIONS: readonly Configuration[] = [
  configuration('evaluate', { render: 'evaluate' }),
  configuration('module, Sätteri', { render: 'module' }),
  configuration('module, Sätteri, every feature', { render: 'module', processor: EVERY_FEATURE }),
  configuration('module, Sätteri, optimize', { render: 'module', optimize: true }),
  configuration('module, unified', { render: 'module', processor: 'unified()' }),
  configuration('module, unified, optimize', { render: 'module', processor: 'unified()', optimize: true }),
];

function configuration(
  name: string,
  { render, processor, optimize = false }: { render: string; processor?: string; optimize?: boolean },
): Configuration {
  const markdown =
    processor === undefined ? '' : `markdown: { processor: ${processor}, syntaxHighlight: false },`;
  const source = `import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { satteri } from '@astrojs/markdown-satteri';
import verbatim from 'astro-verbatim';
export default {
  ${markdown}
  integrations: [mdx({ optimize: ${optimize} }), verbatim({ render: '${render}' })],
};
`;
  return { name, source };
}
