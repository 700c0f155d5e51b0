import { mdxToJs } from 'satteri';
import type { ConvertOptions } from '../convert/options.ts';
import { compare } from './compare.ts';
import type { Difference } from './compare.ts';
import { expectationOf } from './expectation.ts';

/** One element of evaluated MDX; a string for an element of HTML or a callout, a function or symbol for what only groups. */
interface Element {
  type: unknown;
  props: Record<string, unknown>;
}
type Child = Element | string | number | boolean | null | undefined | Child[];
type Content = (props: Record<string, unknown>) => Child;

/** A JSX runtime that builds plain objects, for any code that MDX compiles to. */
export const runtime = {
  Fragment: Symbol('Fragment'),
  jsx: (type: unknown, props: Record<string, unknown>): Element => ({ type, props }),
  jsxs: (type: unknown, props: Record<string, unknown>): Element => ({ type, props }),
};

/** Elements that hold the words of one block, or of one part of it. */
const LEAF = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'li']);

/** The lines before the first blank one, which name the components; the names are given here instead. */
const MODULE_LINES = /^(?:(?:import|export) [^\n]*\n)+\n/;

/**
 * The text of MDX as a page would show it, block by block, without a build: compiled by Sätteri and evaluated here. A block that a
 * quotation divides comes in its parts. Text that stands in no block is a block of its own, unless it is white space.
 *
 * The MDX is run: only for MDX that `convert` wrote.
 *
 * @throws Error when the MDX does not compile.
 */
export function mdxBlocks(mdx: string): string[] {
  const { code } = mdxToJs(mdx.replace(MODULE_LINES, ''), {
    outputFormat: 'function-body',
    features: { smartPunctuation: true },
  });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const evaluated = (new Function(code) as (jsx: typeof runtime) => { default: Content })(runtime);
  return contentBlocks(evaluated.default);
}

/** The blocks of a component that MDX was compiled to, with `runtime` as its JSX runtime. */
export function contentBlocks(content: Content): string[] {
  return toBlocks(
    content({
      components: { Fragment: runtime.Fragment, Quotation: 'Quotation', Attribution: 'Attribution' },
    }),
  );
}

/**
 * Compares MDX with what a page must show of `text`, converted with `options`; null when they are equal to the letter.
 *
 * @throws Error when the MDX does not compile.
 */
export function proveMdx(text: string, options: ConvertOptions, mdx: string): Difference | null {
  return compare(expectationOf(text, options).blocks, mdxBlocks(mdx).join(''));
}

function toBlocks(root: Child): string[] {
  const blocks: string[] = [];
  const visit = (child: Child, isInside: boolean): void => {
    if (Array.isArray(child)) for (const one of child) visit(one, isInside);
    else if (typeof child === 'string' || typeof child === 'number') {
      if (isInside) blocks[blocks.length - 1] += String(child);
      else if (String(child).trim() !== '') blocks.push(String(child));
    } else if (child !== null && typeof child === 'object') {
      const isLeaf = !isInside && isBlock(child);
      if (isLeaf) blocks.push('');
      visit(contentOf(child), isInside || isLeaf);
    }
  };
  visit(root, false);
  return blocks;
}

/** As Astro has it: `set:` comes before children, and a `set:text` of white space alone is left out. */
function contentOf({ props }: Element): Child {
  const { 'set:html': html, 'set:text': text } = props;
  if (typeof html === 'string')
    return html.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  if (typeof text === 'string') return text.trim() === '' ? '' : text;
  return props.children as Child;
}

function isBlock({ type, props }: Element): boolean {
  return LEAF.has(String(type)) || (type === 'Attribution' && props.slot === 'attribution');
}
