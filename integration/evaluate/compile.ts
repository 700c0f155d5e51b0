import Slugger from 'github-slugger';
import { defineHastPlugin, mdxToJs } from 'satteri';

export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** An article's MDX as the body of a function that takes a JSX runtime and gives `{ default: MDXContent }`. */
export interface Compiled {
  code: string;
  headings: Heading[];
}

/** A Markdown heading can only begin at a line's start; without one the plugin, and its slower path, is not needed. */
const HEADING = /^#{1,6} /m;

/**
 * Compiles MDX that imports nothing. The same HTML comes out as from @astrojs/mdx: same attribute names, same heading ids.
 * The site's own Markdown plugins and features are left out: an article is plain text, there is nothing in it for them.
 */
export function compile(mdx: string): Compiled {
  const headings: Heading[] = [];
  const hastPlugins = HEADING.test(mdx) ? [headingIds(headings)] : [];
  const { code } = mdxToJs(mdx, {
    jsxImportSource: 'astro',
    elementAttributeNameCase: 'html',
    outputFormat: 'function-body',
    features: { frontmatter: false },
    hastPlugins,
  });
  return { code, headings };
}

function headingIds(headings: Heading[]) {
  const slugger = new Slugger();
  return defineHastPlugin({
    name: 'verbatim-heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context): void {
        const text = context.textContent(node);
        const slug = slugger.slug(text);
        headings.push({ depth: Number(node.tagName.slice(1)), slug, text });
        context.setProperty(node, 'id', slug);
      },
    },
  });
}
