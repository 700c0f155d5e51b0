import type { DevEnvironment, Plugin, RunnableDevEnvironment, ViteDevServer } from 'vite';
import type { LiveEntries } from '../articles/live-entries.ts';
import { SITE_IN_CODE } from '../site.ts';
import { DATA_STORE } from './data-store-module.ts';

/** A map of maps, as it may be where it is not text to be read. */
const CODE = `export default await ${SITE_IN_CODE}.live.collections();`;

/** Gives pages of the dev server the entries in memory in place of Astro's file of them, and has them made again at each change. */
export function liveEntriesModule(live: LiveEntries): Plugin {
  return {
    name: 'astro-verbatim:live-entries',
    apply: 'serve',
    load: {
      order: 'pre',
      filter: { id: new RegExp(`^${DATA_STORE}$`) },
      handler() {
        if (isRunnable(this.environment)) return { code: CODE, map: null };
        live.isOutOfReach = true;
        return undefined;
      },
    },
    configureServer(server) {
      live.onChange = () => {
        makeAgain(server);
      };
    },
  };
}

/** As Astro does it when its file was written: all that was made of the entries is made again, routes are asked for, browsers load. */
function makeAgain({ environments }: ViteDevServer): void {
  for (const environment of Object.values(environments)) {
    const { moduleGraph, hot } = environment;
    const module = moduleGraph.getModuleById(DATA_STORE);
    if (module) moduleGraph.invalidateModule(module, undefined, Date.now(), true);
    if (!isRunnable(environment)) continue;
    const { evaluatedModules } = environment.runner;
    const evaluated = evaluatedModules.getModuleById(DATA_STORE);
    if (evaluated) evaluatedModules.invalidateModule(evaluated);
    hot.send('astro:content-changed', {});
  }
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}

/** Whether the modules of an environment are run in this process. */
const isRunnable = (environment: object): environment is RunnableDevEnvironment & DevEnvironment =>
  'runner' in environment;
