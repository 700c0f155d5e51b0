/**
 * For plain `tsc`, which does not read `.astro` files: `astro check` and editors find the files themselves, with their props.
 */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
