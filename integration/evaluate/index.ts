import { Fragment, jsx } from 'astro/jsx-runtime';
import { createComponent, render, renderJSX, unescapeHTML } from 'astro/runtime/server/index.js';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { PrintableError, plainly } from '../convert/printable.ts';
import { currentSite, siteAtWork } from '../site.ts';
import type { Heading } from './compile.ts';

type Components = Record<string, unknown>;
type MdxContent = (props: Record<string, unknown>) => unknown;

interface Entry {
  id: string;
  filePath?: string;
  /** As the loader fills it. */
  rendered?: { html: string; metadata?: { headings?: Heading[] } };
}

/** What `render(entry)` of `astro:content` gives, so that `<Article>` need not know which way the article came. */
export interface Rendered {
  Content: AstroComponentFactory;
  headings: Heading[];
}

/**
 * Shows an article with the callouts of this package. A server that renders on demand has the HTML in the entry; where the site is
 * built it is written now, with labels in the language of the page.
 *
 * Page code, as `evaluate` is: runs under Vite. @throws ArticleError naming the file when it can no longer be read.
 */
export function show(entry: Entry, lang: string | undefined): Rendered {
  return plainly(() => shown(entry, lang));
}

function shown(entry: Entry, lang: string | undefined): Rendered {
  const isWritten = siteAtWork() === undefined && entry.rendered !== undefined;
  const { html, metadata } = isWritten ? entry.rendered! : currentSite('<Article>').html(fileOf(entry), lang);
  const Content = createComponent(() => render`${unescapeHTML(html)}`);
  return { Content, headings: metadata?.headings ?? [] };
}

/**
 * Reads, converts and compiles an article now, and gives the component that shows it with the site's own callouts. Runs in the process that
 * builds or serves the site.
 *
 * @throws ArticleError naming the file when it can no longer be read.
 */
export function evaluate(entry: Entry, defaults: Components): Rendered {
  const { code, headings } = plainly(() => currentSite('<Article>').compile(fileOf(entry)));
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

function fileOf({ id, filePath }: Entry): string {
  if (filePath !== undefined) return filePath;
  throw new PrintableError(
    `<Article> received the entry "${id}", which has no file; expected an entry of articles()`,
  );
}
