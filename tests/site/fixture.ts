import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../..', import.meta.url));

/** A folder for fixtures inside this repository, which git ignores. */
export const INSIDE = join(main, '.cache');

/** Variables with which Astro runs as outside of Vitest. */
export const BUILD_ENVIRONMENT = {
  ...process.env,
  VITEST: '',
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
};

/** The page that shows every article, by `<Article>`. */
export const ARTICLE_PAGE = `---
import { getCollection } from 'astro:content';
import { Article } from 'astro-verbatim/components';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((article) => ({ params: { slug: article.id }, props: { article } }));
}
const { article } = Astro.props;
const { title, byline, date, inferred } = article.data;
---
<html lang={article.data.lang}><head><title>{title}</title></head><body>
<h1>{title}</h1>{byline && <p>{inferred.byline ? 'By ' : ''}{byline}</p>}{date && <p>{date.printed}</p>}
<Article entry={article} headline={false} />
</body></html>
`;

/** A site in a temporary folder that uses the packages of this repository, as one that installed them would. */
export interface Fixture {
  root: string;
  write(path: string, content: string | Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Sets the options of `verbatim()`, as source text. */
  configure(options: string): Promise<void>;
  /** A file of the site's own. */
  source(path: string): Promise<string>;
  /** A file of the built site. */
  built(path: string): Promise<string>;
  /** Runs `astro build`: its exit status, and everything that it printed. */
  build(how?: BuildRun): Promise<{ status: number | null; signal: string | null; output: string }>;
  /** Runs `astro dev` until the fixture is deleted. */
  dev(): Promise<DevServer>;
  delete(): Promise<void>;
}

interface BuildRun {
  /** SIGKILL after so many milliseconds. */
  killAfter?: number;
  /** SIGKILL as soon as this is printed. */
  killAt?: string;
  /** As if nothing had been built before. */
  force?: boolean;
  /** Size that no file written may exceed, in blocks of 512 or 1,024 bytes as the shell has it: what a full disk is like. */
  maxFileBlocks?: number;
  /** Megabytes of V8's heap. */
  heap?: number;
}

export interface DevServer {
  /** Status, headers and HTML of an address of the site. */
  get(path: string): Promise<{ status: number; headers: Headers; html: string }>;
  /** Asks for `path` until `holds` does: milliseconds it took. @throws Error with the last page after ten seconds. */
  until(path: string, holds: (page: { status: number; html: string }) => boolean): Promise<number>;
  /** Everything printed so far. */
  output(): string;
}

/**
 * @param folder where it is made. `<ClientRouter />` works only where the site and Astro have a folder in common below the root of the
 *   file system: Astro takes the address of its own component for one in the site otherwise.
 */
export async function makeFixture(
  articles: Record<string, string>,
  options = '{}',
  folder = tmpdir(),
): Promise<Fixture> {
  await mkdir(folder, { recursive: true });
  const root = await mkdtemp(join(folder, 'verbatim-site-'));
  const children: ChildProcess[] = [];
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  };
  const configure = (source: string) =>
    write(
      'astro.config.mjs',
      `import verbatim from 'astro-verbatim';\nexport default { devToolbar: { enabled: false }, integrations: [verbatim(${source})] };\n`,
    );
  await mkdir(join(root, 'node_modules'));
  await symlink(join(main, 'node_modules/astro'), join(root, 'node_modules/astro'));
  await symlink(join(main, 'node_modules/@astrojs'), join(root, 'node_modules/@astrojs'));
  await symlink(join(main, 'integration'), join(root, 'node_modules/astro-verbatim'));
  await write('package.json', '{ "type": "module" }');
  await write('src/pages/[...slug].astro', ARTICLE_PAGE);
  await write(
    'src/content.config.ts',
    `import { articles } from 'astro-verbatim/loader';
import { defineCollection } from 'astro:content';
export const collections = { articles: defineCollection({ loader: articles() }) };\n`,
  );
  await configure(options);
  for (const [path, content] of Object.entries(articles)) await write(`content/${path}`, content);

  return {
    root,
    write,
    configure,
    remove: (path) => rm(join(root, path)),
    rename: (from, to) => rename(join(root, from), join(root, to)),
    source: (path) => readFile(join(root, path), 'utf8'),
    built: (path) => readFile(join(root, 'dist', path), 'utf8'),
    build: ({ killAfter, killAt, force, maxFileBlocks, heap } = {}) => {
      const words = force ? ['build', '--force'] : ['build'];
      const { child, output } = astro(root, words, { maxFileBlocks, heap });
      if (killAt !== undefined)
        child.stdout.on('data', () => {
          if (output().includes(killAt)) child.kill('SIGKILL');
        });
      const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
      return new Promise((done) =>
        child.on('close', (status, signal) => {
          clearTimeout(timer);
          done({ status, signal, output: output() });
        }),
      );
    },
    dev: async () => {
      const { child, output } = astro(root, ['dev', '--port', '4600']);
      children.push(child);
      const url = await addressIn(child, output);
      return {
        output,
        get: (path) => get(url + path),
        until: (path, holds) => until(url + path, holds, output),
      };
    },
    delete: async () => {
      for (const child of children) child.kill();
      await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

function astro(root: string, words: string[], { maxFileBlocks, heap }: BuildRun = {}) {
  const command = [process.execPath, 'node_modules/astro/bin/astro.mjs', ...words];
  const [program, ...rest] =
    maxFileBlocks === undefined
      ? command
      : ['sh', '-c', `ulimit -f ${maxFileBlocks}; exec "$@"`, 'sh', ...command];
  const child = spawn(program, rest, {
    cwd: root,
    env: {
      ...BUILD_ENVIRONMENT,
      ...(words[0] === 'dev' ? { NODE_ENV: 'development' } : {}),
      ...(heap === undefined ? {} : { NODE_OPTIONS: `--max-old-space-size=${heap}` }),
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  return { child, output: () => printed };
}

async function addressIn(child: ChildProcess, output: () => string): Promise<string> {
  for (let wait = 0; wait < 300; wait++) {
    const address = /http:\/\/localhost:\d+/.exec(output())?.[0];
    if (address) return address;
    if (child.exitCode !== null) break;
    await pause(100);
  }
  throw new Error(`astro dev did not start:\n${output()}`);
}

async function get(url: string): Promise<{ status: number; headers: Headers; html: string }> {
  const response = await fetch(url);
  return { status: response.status, headers: response.headers, html: await response.text() };
}

async function until(
  url: string,
  holds: (page: { status: number; html: string }) => boolean,
  output: () => string,
): Promise<number> {
  const started = performance.now();
  let page = await get(url);
  while (!holds(page)) {
    if (performance.now() - started > 10_000)
      throw new Error(
        `${url} still says, after ten seconds:\n${page.status} ${page.html.slice(-500)}\n${output()}`,
      );
    await pause(20);
    page = await get(url);
  }
  return performance.now() - started;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
