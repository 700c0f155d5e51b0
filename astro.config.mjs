import { defineConfig } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import verbatim from 'astro-verbatim';
import { search } from 'astro-verbatim/search';
import { site } from './src/site.config.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  // As public/_headers has it: what is served as text is never read as HTML.
  server: { headers: { 'X-Content-Type-Options': 'nosniff' } },
  integrations: [verbatim({ labels: { lang: site.lang } }), search(), sitemap({ entryLimit: 50_000 })],
  // A build renders what changed since the last one: src/keys.ts.
  experimental: { incrementalBuild: true },
  // No script in a page: the archive runs under a policy that forbids them (SECURITY.md).
  vite: { build: { assetsInlineLimit: 0 } },
});
