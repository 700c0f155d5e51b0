import type { Plugin } from 'vite';
import { CUT } from '../convert/serialize/index.ts';
import { SITE_IN_CODE } from '../site.ts';
import type { Site } from '../site.ts';

/** The module in which Astro bundles what its collections keep: `JSON.parse("…")`, or one string of JSON; its chunks have longer names. */
export const DATA_STORE = '\0astro:data-layer-content';
const PARSED = /^export default (JSON\.parse\(.*\))$/s;

/**
 * Keeps words of articles from build tools: titles, names and addresses stand in the module of Astro's data store, where Vite would
 * take `__VITE_ASSET__…__` for its own and fail, or fill it in. The character after each cut is written as an escape of JSON, which
 * is read when the page renders: no tool before that sees the whole word, and the value is the same.
 *
 * Where the data lies in a cache of our own, the module gives the collections with it. `styles` are stylesheets for pages that use
 * collections: Astro's `render(entry)` shows HTML, which cannot import any.
 */
export function dataStoreModule({ keepsData }: Site, styles: readonly string[]): Plugin {
  const imports = styles.map((path) => `import ${JSON.stringify(path)};\n`).join('');
  return {
    name: 'astro-verbatim:data-store',
    enforce: 'pre',
    transform: {
      filter: { id: new RegExp(`^${DATA_STORE}`) },
      handler: (code, id) => ({
        code: (id === DATA_STORE ? imports : '') + shielded(keepsData ? code.replace(PARSED, FILLED) : code),
        map: null,
      }),
    },
  };
}

const FILLED = `export default ${SITE_IN_CODE}.collections($1)`;

/** JSON in a JavaScript string, so that a backslash of JSON is two of the source. */
export function shielded(code: string): string {
  return code
    .split(CUT)
    .map((part, index) => (index === 0 ? part : `\\\\u${escapeOf(part)}${part.slice(1)}`))
    .join('');
}

const escapeOf = (part: string) => part.charCodeAt(0).toString(16).padStart(4, '0');
