import { Fragment, jsx } from 'astro/jsx-runtime';
import { createComponent, renderJSX } from 'astro/runtime/server/index.js';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { currentSite } from '../site.ts';
import type { Heading } from './compile.ts';
import { PrintableError } from '../convert/printable.ts';

type Components = Record<string, unknown>;
type MdxContent = (props: Record<string, unknown>) => unknown;

/** What `render(entry)` of `astro:content` gives, so that `<Article>` need not know which way the article came. */
export interface Rendered {
  Content: AstroComponentFactory;
  headings: Heading[];
}

/**
 * Reads, converts and compiles an article now, and gives the component that shows it with `defaults` for callouts.
 * Page code: runs under Vite, in the process that builds or serves the site.
 *
 * @throws ArticleError naming the file when it can no longer be read.
 */
export async function evaluate(
  entry: { filePath?: string; id: string },
  defaults: Components,
): Promise<Rendered> {
  if (entry.filePath === undefined)
    throw new PrintableError(
      `<Article> received the entry "${entry.id}", which has no file; expected an entry of articles()`,
    );
  const { code, headings } = currentSite('<Article>').compile(entry.filePath);
  // The code is Sätteri's, of MDX in which every character of the article is a word or a string (ARCHITECTURE.md, invariant 2).
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function(code) as (runtime: object) => { default: MdxContent };
  const content = run({ Fragment, jsx, jsxs: jsx }).default;
  const Content = createComponent(
    (result: Parameters<typeof renderJSX>[0], props: { components?: Components }) =>
      renderJSX(result, content({ ...props, components: { Fragment, ...defaults, ...props.components } })),
  );
  return { Content, headings };
}
