import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import type { MdastPluginEntry, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { visit } from 'unist-util-visit';
import { PLACE } from '../components/place.ts';

/*
 * Tells the components that an MDX file imports from us in which file and line they are written, so that a fault in their props can be
 * told there: where a component is rendered nothing knows it. Elements of any other origin are left alone.
 */

const OURS = 'astro-verbatim/components';
const IMPORT = /\bimport\s*\{([^}]*)\}\s*from\s*(['"])astro-verbatim\/components\2/g;

type Element = Readonly<MdxJsxFlowElement | MdxJsxTextElement>;

/** The names by which a block of imports and exports calls our components. */
const namesIn = (esm: string): string[] =>
  Array.from(esm.matchAll(IMPORT), ([, names]) => names.split(','))
    .flat()
    .map((name) => name.trim().split(/\s+/).at(-1)!);

/** The element's attributes with its place among them; null for an element that is not ours. */
function placed({ name, attributes, position }: Element, ours: readonly string[], file: string) {
  if (name === null || !ours.includes(name) || position === undefined) return null;
  return [
    ...attributes,
    { type: 'mdxJsxAttribute' as const, name: PLACE, value: `${file}:${position.start.line}` },
  ];
}

/** @param root folder of the site, absolute */
export function satteriPlaces(root: string): MdastPluginEntry {
  return ({ fileURL, source, sourceFormat }) => {
    if (sourceFormat !== 'mdx' || fileURL === undefined || !source.includes(OURS)) return null;
    const file = relative(root, fileURLToPath(fileURL));
    const ours: string[] = [];
    const withPlace = <E extends Element>(element: E): E | undefined => {
      const attributes = placed(element, ours, file);
      return attributes ? { ...element, attributes } : undefined;
    };
    return {
      name: 'astro-verbatim-places',
      options: { position: true },
      mdxjsEsm: ({ value }) => {
        for (const name of namesIn(value)) ours.push(name);
      },
      mdxJsxFlowElement: withPlace,
      mdxJsxTextElement: withPlace,
    };
  };
}

/** The same for `unified()`. */
export function remarkPlaces(root: string): (tree: Root, file: { path: string }) => void {
  return (tree, { path }) => {
    const ours: string[] = [];
    visit(tree, (node) => {
      if (node.type === 'mdxjsEsm') for (const name of namesIn(node.value)) ours.push(name);
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const attributes = placed(node, ours, relative(root, path));
      if (attributes) node.attributes = attributes;
    });
  };
}
