import { glob, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pagePaths } from './archive.ts';
import { browserLaunch } from './chromium.ts';
import { root } from './run.ts';
import { every } from '../sample.ts';

/**
 * What the archive can be served with: no inline script, no inline style, no handler in an attribute, nothing from elsewhere.
 * Pagefind's WebAssembly asks for one word more on the search page.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await browserLaunch());
});
afterAll(async () => {
  await browser.close();
});

/** Opens pages under the policy and gives what the browser refused, and what went wrong in them. */
async function refusedOn(paths: readonly string[], policy = POLICY, until = 'body'): Promise<string[]> {
  const context = await browser.newContext({ baseURL: inject('archive') });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => refused.push(`${page.url()}: ${String(error)}`));
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    // As docs/deploy.md has hosts send it: scripts, styles and the index must have types that browsers take without a look at them.
    const sent = { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' };
    await route.fulfill({ response, headers: { ...response.headers(), ...sent } });
  });
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'load' });
    await page.locator(until).first().waitFor();
  }
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
  return refused;
}

test('every page runs under a policy without inline scripts and styles', async () => {
  expect(await refusedOn(every(6, await pagePaths()))).toEqual([]);
});

test('search runs under it with wasm-unsafe-eval, reading a text with nothing more', async () => {
  const policy = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
  expect(await refusedOn(['/search/?q=goose'], policy, '.found > li')).toEqual([]);
  expect(await refusedOn(['/try/'], POLICY, '.accepted > li')).toEqual([]);
});

test('the policy is one that refuses: an inline script is told', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  await page.route('http://csp.test/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': POLICY },
      body: '<title>Not run</title><script>document.title = "run"</script>',
    }),
  );
  await page.goto('http://csp.test/');
  expect(await page.title()).toBe('Not run');
  expect(told.join('\n')).toContain('Content Security Policy');
  await context.close();
});

test('no page holds an inline script, a handler or an address that is code', async () => {
  const folder = `${root}/node_modules/.cache/browser-tests`;
  for await (const name of glob('**/*.html', { cwd: folder })) {
    const html = await readFile(`${folder}/${name}`, 'utf8');
    // JSON-LD is data: no browser runs it.
    const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
    for (const tag of tags) {
      if (/^<script/i.test(tag)) expect(tag, name).toMatch(/\ssrc=|type="application\/(?:ld\+)?json"/);
      expect(tag, name).not.toMatch(/\son[a-z]+\s*=/i);
      expect(tag, name).not.toMatch(/\s(?:href|src|action)=["']?\s*(?:javascript|data|vbscript):/i);
    }
  }
});
