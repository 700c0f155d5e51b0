// The modules that Verbatim's Vite plugins make up. The integration injects this file's text into the site's types as well.
declare module 'virtual:astro-verbatim/render' {
  import type { MarkdownHeading } from 'astro';
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  interface Rendered {
    Content: AstroComponentFactory;
    headings: MarkdownHeading[];
  }
  /** The component that shows an article, in the render mode of the site. `lang`: of the page, where it has one. */
  export function renderArticle(
    entry: { id: string; collection: string; filePath?: string },
    components: Record<string, unknown> | undefined,
    lang: string | undefined,
  ): Rendered | Promise<Rendered>;
  /** Why builds leave the article out; null where they do not. Only `astro dev` has such articles. */
  export function notYet(entry: { data?: object }): 'draft' | 'scheduled' | null;
}

declare module 'virtual:astro-verbatim/pages' {
  /** Path of an article's page below the base, `[id]` standing for its entry's id: `/articles/[id]/`. */
  export const articlePage: string;
}

declare module 'virtual:astro-verbatim/labels' {
  /** Language of the site's pages (BCP 47). */
  export const lang: string;
  /** Words of the site's own in place of ours, as `labels` of `verbatim()` has them. */
  export const own: Record<string, string>;
}
