import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { browserLaunch } from './chromium.ts';

const content = new URL('../../content/', import.meta.url);
const built = new URL('../../node_modules/.cache/browser-tests/', import.meta.url);

/** The address of every page of the built archive, or of another folder, but for those that only lead on to another. */
export async function pagePaths(folder = fileURLToPath(built)): Promise<string[]> {
  const paths: string[] = [];
  for await (const name of glob('**/*.html', { cwd: folder }))
    if (!(await readFile(join(folder, name), 'utf8')).includes('http-equiv="refresh"'))
      paths.push(`/${name.split(sep).map(encodeURIComponent).join('/')}`.replace(/\/index\.html$/, '/'));
  return paths.sort();
}

/** The file of a page of the built archive. */
export const builtFile = (path: string) =>
  fileURLToPath(new URL(`.${decodeURI(path)}${path.endsWith('/') ? 'index.html' : ''}`, built));

/** Every article of `content/`: its address in the archive, and the bytes of its file. */
export async function articleFiles(): Promise<{ path: string; bytes: Buffer }[]> {
  const names: string[] = [];
  for await (const name of glob('**/*.txt', { cwd: content })) names.push(name);
  return Promise.all(
    names.sort().map(async (name) => ({
      path: `/articles/${name.slice(0, -'.txt'.length)}`,
      bytes: await readFile(new URL(name, content)),
    })),
  );
}

/** The text of a file as an article: without a byte order mark, and with the line breaks that HTML makes of `\r\n`. */
export const textOf = (bytes: Buffer) => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');

/** One browser for the tests of a file; `open` gives a page of the archive in a context of its own. */
export function useBrowser(): { open: (path: string, options?: BrowserContextOptions) => Promise<Page> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(await browserLaunch());
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    open: async (path, options) => {
      const context = await browser.newContext({ baseURL: inject('archive'), ...options });
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
  };
}
