import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import { satteri } from '@astrojs/markdown-satteri';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { contentBlocks, runtime } from '../../integration/proof/mdx-text.ts';

/** A Markdown engine set up as Astro sets it up, with what users can switch on. */
export interface Engine {
  name: string;
  /** The text of MDX, block by block, compiled by this engine and run. */
  blocks: (mdx: string) => Promise<string[]>;
  /** The module that this engine compiles MDX to. */
  compile: (mdx: string) => Promise<string>;
}

const EVERY_FEATURE = {
  gfm: true,
  math: true,
  headingAttributes: true,
  directive: true,
  superscript: true,
  subscript: true,
  wikilinks: true,
  definitionList: true,
  smartPunctuation: true,
  rawHtml: true,
};

/** The set-ups that the same MDX must survive. */
export const engines: Engine[] = [
  engine('Sätteri', satteri(), false),
  engine('Sätteri, every feature', satteri({ features: EVERY_FEATURE }), false),
  engine('Sätteri, optimize', satteri(), true),
  engine('unified', unified(), false),
  engine('unified, optimize', unified(), true),
];

function engine(
  name: string,
  processor: ReturnType<typeof satteri> | ReturnType<typeof unified>,
  optimize: boolean,
): Engine {
  const shared = { syntaxHighlight: false, gfm: undefined, smartypants: undefined } as const;
  const renderer = processor.createMdxRenderer!(shared, {
    optimize,
    srcDir: pathToFileURL(tmpdir()),
    sourcemap: false,
  });
  const compile = async (mdx: string): Promise<string> => {
    const { code } = await (await renderer).process(mdx, join(tmpdir(), 'article.txt.mdx'), {});
    return code;
  };
  return { name, compile, blocks: async (mdx) => run(await compile(mdx)) };
}

/** Runs a compiled module in this process, with a JSX runtime that keeps the tree; HTML of `optimize` is read by a parser. */
async function run(code: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-engine-'));
  try {
    Object.assign(globalThis, { verbatimRuntime: withHtml });
    writeFileSync(
      join(folder, 'runtime.mjs'),
      'export const { Fragment, jsx, jsxs } = globalThis.verbatimRuntime;\n',
    );
    writeFileSync(
      join(folder, 'components.mjs'),
      "export const Quotation = 'Quotation', Attribution = 'Attribution';\n",
    );
    const local = code
      .replaceAll(/(?<=^import [^\n]* from )["']astro\/jsx-runtime["']/gm, "'./runtime.mjs'")
      .replaceAll(/(?<=^import [^\n]* from )["']astro-verbatim\/components["']/gm, "'./components.mjs'")
      .replace(/^function MDXContent/m, 'export default function MDXContent');
    const file = join(folder, 'article.mjs');
    writeFileSync(file, local);
    const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      default: Parameters<typeof contentBlocks>[0];
    };
    return contentBlocks(module.default);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const withHtml = { ...runtime, jsx: element, jsxs: element };

function element(type: unknown, props: Record<string, unknown>): ReturnType<typeof runtime.jsx> {
  const html = props['set:html'];
  return runtime.jsx(
    type,
    typeof html === 'string'
      ? { children: parseFragment(html).childNodes.map((node) => toChild(node)) }
      : props,
  );
}

function toChild(node: DefaultTreeAdapterTypes.ChildNode): string | ReturnType<typeof runtime.jsx> {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  return runtime.jsx(node.nodeName, { children: node.childNodes.map((child) => toChild(child)) });
}
