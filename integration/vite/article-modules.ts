import { isAbsolute, posix } from 'node:path';
import type { Plugin } from 'vite';
import { pathBelow, slashed } from '../path-below.ts';
import type { Site } from '../site.ts';
import { fromModulePath, toModulePath } from './module-path.ts';

/**
 * Serves the virtual module `/path/to/x.txt.mdx` beside the real `/path/to/x.txt`: the article as MDX, which @astrojs/mdx then
 * compiles like any other. Only articles that the loader knows are served.
 */
export function articleModules(site: Site): Plugin {
  const fileOf = (path: string) => fromModulePath(pathBelow(site.root, path), site.articles);
  const root = slashed(site.root);
  return {
    name: 'astro-verbatim:article-modules',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\.txt\.mdx(?:\?|$)/ },
      handler(id) {
        const [path = id, query = ''] = id.split('?', 2);
        // "astroRenderContent" asks Astro for the wrapper that carries an entry's styles; Astro then asks for the rest.
        if (!isAbsolute(path) || query.includes('astroRenderContent') || fileOf(path) === undefined) return;
        return id;
      },
    },
    load: {
      filter: { id: /\.txt\.mdx(?:\?|$)/ },
      handler(id) {
        const [path = id, query = ''] = id.split('?', 2);
        if (query.includes('astroPropagatedAssets')) return { code: '', map: null };
        const file = query === '' ? fileOf(path) : undefined;
        if (file === undefined) return;
        return { code: site.mdx(file), map: null };
      },
    },
    // Not addWatchFile, which would restart the dev server at every edit. The loader sees to the entry's data.
    hotUpdate: {
      order: 'pre',
      handler({ file, modules }) {
        const article = file.endsWith('.yaml') ? file.replace(/\.yaml$/, '.txt') : file;
        if (!article.endsWith('.txt')) return;
        const path = toModulePath(pathBelow(site.root, article));
        const module = this.environment.moduleGraph.getModuleById(posix.join(root, path));
        return module && !modules.includes(module) ? [...modules, module] : undefined;
      },
    },
  };
}
