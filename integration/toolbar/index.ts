import { extname } from 'node:path';

/** The toolbar app of `astro dev` in which a person decides: docs/review.md. */
export const QUOTATIONS_APP = {
  id: 'astro-verbatim',
  name: 'Quotations',
  icon: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="currentColor"><path d="M4 18c0-5.5 2-9 6-11l.8 1.6Q7.6 10.5 7.4 13H11v6H4zm9 0c0-5.5 2-9 6-11l.8 1.6q-3.200 1.9-3.4 4.4H20v6h-7z"/></svg>',
  entrypoint: new URL(`./app${extname(import.meta.url)}`, import.meta.url),
} as const;
