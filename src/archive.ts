import { addressesOf } from 'astro-verbatim/archive';
import type { Archive } from 'astro-verbatim/forms';
import { site } from './site.config.ts';

/** This archive as feeds, citations and downloads name it: with whole URLs. */
export const archive: Archive = {
  name: site.name,
  description: site.description,
  lang: site.lang,
  addresses: addressesOf(site.base, site.url),
};
