import verbatim from 'astro-verbatim';
import { defineConfig } from 'astro/config';

/** What Astro may do to white space: its three settings, chosen by the test. */
const settings = { jsx: 'jsx', true: true, false: false };

export default defineConfig({
  integrations: [verbatim()],
  compressHTML: settings[process.env.COMPRESS_HTML ?? 'jsx'],
});
