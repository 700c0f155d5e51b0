/** The attribute by which a component is told where in MDX it is written: `src/pages/by-hand.mdx:7`. Never part of a page. */
export const PLACE = 'data-verbatim-place';

/** `<Quotation> in src/posts/tides.mdx:7, on the page /tides/`: where a fault is, as near as it is known. */
export function whereIs(component: string, props: Readonly<Record<string, unknown>>, page: URL): string {
  const written = props[PLACE];
  const place = typeof written === 'string' ? ` in ${written},` : '';
  return `<${component}>${place} on the page ${decodeURI(page.pathname)}`;
}
