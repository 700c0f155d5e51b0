import { defineConfig } from 'astro/config';
import verbatim from 'astro-verbatim';

export default defineConfig({
  integrations: [verbatim()],
});
