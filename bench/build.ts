import { appendFile, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateArticle, writeArticles } from './generated-articles.ts';
import { costOf } from './measure.ts';
import type { Cost } from './measure.ts';
import type { Site } from './sites.ts';
import { ROOT } from './tools.ts';
import type { Tool } from './tools.ts';

/** What is added to an article that is changed. */
const AFTERTHOUGHT = 'Nothing else was said.';

/**
 * What it costs to build a site of so many articles, cold, or after a change of one.
 *
 * @throws Error where the build fails, or a page is not there, or not what it should be.
 */
export async function costOfBuild(site: Site, count: number, { build }: Tool): Promise<Cost> {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  try {
    await writeSite(root, site, count);
    let cost = costOf(build, root);
    if (site.again) {
      await appendFile(join(root, 'content/0/article-1.txt'), `\n${AFTERTHOUGHT}\n`);
      cost = costOf(build, root);
    }
    await requirePages(join(root, 'dist'), site, count);
    return cost;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Writes a site and its articles into an empty folder. */
export async function writeSite(root: string, site: Site, count: number): Promise<void> {
  await mkdir(join(root, 'node_modules'));
  for (const name of ['astro', '@astrojs'])
    await symlink(join(ROOT, 'node_modules', name), join(root, 'node_modules', name));
  await symlink(join(ROOT, 'integration'), join(root, 'node_modules/astro-verbatim'));
  for (const [path, content] of Object.entries({ ...site.files, 'package.json': '{ "type": "module" }' })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  await writeArticles(join(root, 'content'), count, site.form);
}

/** A bench of builds that write nothing would praise them: every page is there, and one that is looked into has its words and callouts. */
async function requirePages(folder: string, { name, again }: Site, count: number): Promise<void> {
  const pages = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html'));
  if (pages.length !== count) throw new Error(`${name} wrote ${pages.length} pages, expected ${count}`);
  const page = pages.find((path) => path.includes('article-1/'))!;
  const html = await readFile(join(folder, page), 'utf8');
  const callouts = html.split('<blockquote').length - 1;
  if (callouts < 2) throw new Error(`${name}: ${page} has ${callouts} block quotations, expected 2`);
  const last = generateArticle(1).text.trim().split('\n').at(-1)!;
  for (const words of [last, ...(again ? [AFTERTHOUGHT] : [])])
    if (!html.includes(words)) throw new Error(`${name}: ${page} lacks the words "${words}"`);
}
