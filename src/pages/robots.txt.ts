import type { APIRoute } from 'astro';
import { archive } from '../archive.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${archive.addresses.to('sitemap-index.xml')}\n`);
