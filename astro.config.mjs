import { defineConfig } from 'astro/config';
import verbatim from 'astro-verbatim';
import { site } from './src/site.config.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  integrations: [verbatim()],
});
