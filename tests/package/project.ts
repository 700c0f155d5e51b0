import { spawn } from 'node:child_process';
import { cp, glob, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { whileServed } from '../site/server.ts';
import { withoutSpace } from '../unit/markdown/cases.ts';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));

/** Small sites of people who have one already; each is a project of its own, of sources only. */
export const FIXTURES = ['minimal', 'blog', 'base', 'unified', 'tailwind', 'tailwind3', 'starlight'] as const;
export type FixtureName = (typeof FIXTURES)[number];

/** Those that are the minimal site but for the files in their folders. */
const ON_MINIMAL: readonly FixtureName[] = ['base', 'unified', 'tailwind', 'tailwind3'];
const onMinimal = (name: FixtureName) => name === 'minimal' || ON_MINIMAL.includes(name);

/** Where a fixture's pages are, from the folder of the built site. */
const PAGES: Record<FixtureName, (page: string) => string> = {
  minimal: (page) => `${page}/index.html`,
  blog: (page) => `${page}/index.html`,
  base: (page) => `${page.replace('articles/', 'pieces/')}.html`,
  unified: (page) => `${page}/index.html`,
  tailwind: (page) => `${page}/index.html`,
  tailwind3: (page) => `${page}/index.html`,
  starlight: (page) => `${page}/index.html`,
};
/** And where the link of a quotation leads. */
const PLACE: Partial<Record<FixtureName, string>> = { base: '/archive/pieces/harbour' };

/** What Starlight's own pages and every MDX file of a collection print, with Verbatim and without it. */
const OTHERS =
  /"use astro:head-inject" in "src\/content\/docs\/|module level directive may not be preserved|The collection "i18n" does not exist|Entry docs → 404 was not found/;
const isOurWarning = (line: string) => /warn|deprecat/i.test(line) && !OTHERS.test(line);

export interface Project {
  name: FixtureName;
  root: string;
}

/** Copies a fixture to a folder of its own: what all have in common, then what is its own. */
export async function copyFixture(name: FixtureName): Promise<Project> {
  const root = await mkdtemp(join(tmpdir(), `verbatim-${name}-`));
  for (const layer of ['common', ...(onMinimal(name) ? ['minimal'] : []), name])
    await cp(join(fixtures, layer), root, { recursive: true });
  // Its articles stand at an address of their own.
  if (name === 'base') await rename(join(root, 'src/pages/articles'), join(root, 'src/pages/pieces'));
  return { name, root };
}

/** Runs a program of the project's own packages: all that it printed. @throws Error with that, unless its status is 0. */
export async function run(
  root: string,
  command: string,
  words: string[],
  env: Record<string, string> = {},
): Promise<string> {
  // Without a standard input nothing can wait for an answer.
  const child = spawn(command, words, {
    cwd: root,
    env: { ...process.env, ...OWN, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  const status = await new Promise<number | null>((done) => child.on('close', done));
  if (status !== 0)
    throw new Error(`${[command, ...words].join(' ')} in ${root}: status ${status}\n${printed}`);
  return printed;
}
/** Vitest says in the environment what Vite would take for the project's own. */
const OWN = {
  BASE_URL: undefined,
  MODE: undefined,
  DEV: undefined,
  PROD: undefined,
  SSR: undefined,
  TEST: undefined,
  VITEST: '',
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
};

export const astro = (root: string, words: string[], env?: Record<string, string>) =>
  run(root, process.execPath, ['node_modules/astro/bin/astro.mjs', ...words], env);

const JANE =
  '<blockquote class="e-content" cite="https://harbour.example/book"><p>The tide keeps no minutes.</p></blockquote><figcaption>— <span class="p-author h-card"><bdi>Jane Doe</bdi></span>, ' +
  '<cite class="p-name"><bdi><a href="https://harbour.example/book" class="u-url">The Harbour Book</a></bdi></cite>, <time class="dt-published" datetime="2019-05-03">3 May 2019</time></figcaption></figure>';
/** As `rehype-external-links` leaves it, where a fixture has it. */
const asWritten = (html: string) => withoutSpace(html.replaceAll(' rel="nofollow"', ''));

/** Builds the project as files, and checks every page: proof, callouts in each way, links to the place, styles. */
export async function checkStatic({ name, root }: Project): Promise<void> {
  const output = await astro(root, ['build']);
  expect(output).toContain(`1 article proven on ${onMinimal(name) ? '2 pages' : '1 page'}`);
  expect(output.split('\n').filter(isOurWarning)).toEqual([]);
  const page = async (path: string) =>
    asWritten(await readFile(join(root, 'dist', PAGES[name](path)), 'utf8'));

  const article = await page('articles/harbour');
  expect(article).toMatch(/<figure class="quotation h-cite" id="q-0gyx6fq7n" data-kind="block"/);
  expect(article).toContain('<span class="p-author h-card"><bdi>The inspector’s report</bdi></span>');

  const marked = await page('marked');
  if (name === 'blog') expect(marked).toMatch(/<img src="\/_astro\/quay\.[\w-]+\.png"/);
  expect(marked).toContain(
    `<figure class="quotation h-cite" data-kind="block" data-type="direct" data-speaker="Jane Doe" data-from="markdown">${JANE}`,
  );
  expect(marked).toContain('<blockquote><p>A plain quotation stays one.</p></blockquote>');
  expect(marked).toContain('<blockquote><p>[!note]');
  expect(marked).toContain(
    '<figcaption>— <span class="p-author h-card"><bdi>Oda Lerch</bdi></span></figcaption>',
  );

  const byHand = await page('by-hand');
  expect(byHand).toContain(
    `<figure class="quotation h-cite mine" data-kind="block" data-type="direct" data-speaker="Jane Doe">${JANE}`,
  );
  expect(byHand).toContain(
    '<span class="attribution" data-part="source" data-speaker="Oda Lerch">Oda Lerch</span>',
  );
  expect(byHand).toContain('<aside class="pull-quote"');
  expect(byHand).toContain(
    '<figcaption>— <cite class="p-name"><bdi>The Harbour Book</bdi></cite></figcaption>',
  );

  checkEmbedded(name, await page('embedded'));
  if (onMinimal(name)) checkBothWays(await readFile(join(root, 'dist', PAGES[name]('on-demand')), 'utf8'));
  const styles = await stylesOf(root, [article, marked, byHand]);
  for (const own of styles) expect(own).toMatch(/\.quotation\s*>\s*:?(?:where\()?blockquote/);
}

/** By `render(entry)` of Astro's, and by `<Article>`. */
function checkBothWays(html: string): void {
  const [content, article] = html
    .split('<hr>')
    .map((way) => way.replace(/^[\s\S]*<main>|<\/main>[\s\S]*$/g, '').trim());
  expect(content).toContain('<figure class="quotation h-cite" id="q-0gyx6fq7n" data-kind="block"');
  expect(article).toBe(content);
}

/** The embedded quotation, twice: once by its id, once as its speaker's. */
function checkEmbedded(name: FixtureName, html: string): void {
  const place = PLACE[name] ?? '/articles/harbour/';
  const figures = asWritten(html).split(
    `<blockquote class="e-content" lang="en" dir="ltr"><p>Nobody has told us about any,</p></blockquote><figcaption>— <span class="p-author h-card"><bdi>Ines Calder</bdi></span>, ` +
      `in <cite class="p-name"><bdi><a href="${place}#q-1x1h9wycn" class="u-url">Harbour</a></bdi></cite></figcaption></figure>`,
  );
  expect(figures).toHaveLength(3);
}

/** The styles of each page: those in it, and those that it links to. */
async function stylesOf(root: string, pages: string[]): Promise<string[]> {
  const files = new Map<string, string>();
  for await (const path of glob('dist/**/*.css', { cwd: root }))
    files.set(path.slice(path.lastIndexOf('/') + 1), await readFile(join(root, path), 'utf8'));
  return pages.map((html) =>
    [
      ...Array.from(html.matchAll(/<style>([^<]*)<\/style>/g), ([, css]) => css),
      ...Array.from(html.matchAll(/href="[^"]*\/([^"/]+\.css)"/g), ([, file]) => files.get(file) ?? ''),
    ].join('\n'),
  );
}

/**
 * Builds the project for a server, takes away all but what is deployed, and asks the server for the page that is made on demand: its
 * words must come from what was built.
 */
export async function checkServer({ name, root }: Project): Promise<void> {
  const output = await astro(root, ['build'], { OUTPUT: 'server' });
  expect(output).toContain('1 article proven on 1 page');
  for (const folder of ['content', 'src']) await rm(join(root, folder), { recursive: true });
  await whileServed(root, { ...process.env, ...OWN }, async (get) => {
    const page = async (path: string) => (await get(name === 'base' ? `archive/${path}` : path)).html;
    checkEmbedded(name, await page('embedded'));
    if (onMinimal(name)) checkBothWays(await page('on-demand'));
  });
}
