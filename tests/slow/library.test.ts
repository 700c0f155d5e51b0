import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { convert } from 'astro-verbatim/convert';
import type { ConvertAnswer, ConvertReady } from 'astro-verbatim/worker';
import { browserLaunch } from '../browser/chromium.ts';
import { serve } from '../browser/static-server.ts';
import { fencesOf } from '../guides/fences.ts';
import { discard, unpackInto } from '../package/packed.ts';

/*
 * The published library where there is no Node: the pages of docs/library.md, bundled by Vite, in a real browser. What it says there
 * of real articles is what it says here.
 */
const guide = fencesOf('docs/library.md');
const articles = new URL('../articles/', import.meta.url);

let root: string;
let url: string;
let browser: Browser;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-library-'));
  await unpackInto(root, inject('tarball'));
  for (const { title, code } of guide) if (title?.includes('.')) await writeFile(join(root, title), code);
  // As somebody would who hands any text over, and looks at all that comes back.
  await writeFile(
    join(root, 'any.js'),
    "import { convert } from 'astro-verbatim/convert';\nglobalThis.convert = convert;\n",
  );
  await writeFile(
    join(root, 'any-worker.js'),
    "globalThis.worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });\n",
  );
  for (const script of ['in-worker', 'any', 'any-worker'])
    await writeFile(join(root, `${script}.html`), `<script type="module" src="./${script}.js"></script>`);
  const input = ['index', 'in-worker', 'any', 'any-worker'].map((page) => join(root, `${page}.html`));
  await build({
    root,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { rollupOptions: { input }, chunkSizeWarningLimit: 2_500 },
  });
  const server = await serve(join(root, 'dist'));
  url = server.url;
  browser = await chromium.launch(await browserLaunch());
  closing.push(server.close, () => browser.close());
});
afterAll(async () => {
  for (const close of closing) await close();
  await discard(root);
});

async function open(page: string) {
  const tab = await browser.newPage();
  const faults: string[] = [];
  tab.on('pageerror', (error) => faults.push(error.message));
  await tab.goto(`${url}/${page}.html`, { waitUntil: 'networkidle' });
  expect(faults).toEqual([]);
  return tab;
}

const texts = (await readdir(articles)).filter((name) => name.endsWith('.txt'));
const textOf = (name: string) => readFile(new URL(name, articles), 'utf8');

test('docs/library.md: the page shows what it says, the worker answers', async () => {
  const page = await open('index');
  expect(await page.locator('li').allInnerTexts()).toEqual(['Oda Lerch: We sail at six, … or not at all.']);
  const working = await open('in-worker');
  await working.waitForFunction(() => document.title === 'Oda Lerch');
});

test(`a page says of ${texts.length} articles to the letter what Node says`, async () => {
  const page = await open('any');
  for (const name of texts) {
    const text = await textOf(name);
    const there = await page.evaluate(
      (it) => (globalThis as unknown as { convert: typeof convert }).convert(it),
      text,
    );
    expect(there, name).toEqual(asSent(convert(text)));
  }
});

test(`a worker says of ${texts.length} articles to the letter what Node says`, async () => {
  const page = await open('any-worker');
  for (const [turn, name] of texts.entries()) {
    const text = await textOf(name);
    const answer = await page.evaluate(
      ({ turn, text }) => {
        const { worker } = globalThis as unknown as { worker: Worker };
        return new Promise<ConvertAnswer>((done) => {
          worker.onmessage = ({ data }: MessageEvent<ConvertAnswer | ConvertReady>) => {
            if ('turn' in data) done(data);
          };
          worker.postMessage({ turn, text });
        });
      },
      { turn, text },
    );
    expect(answer.turn).toBe(turn);
    expect(answer.conversion, name).toEqual(asSent(convert(text)));
  }
});

/** Without keys that have no value, which do not come through. */
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
