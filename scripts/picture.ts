/**
 * Draws the picture of README.md: its example as it was received, and its page in this archive, in light and dark. Run it after a change
 * of how pages look: `node scripts/picture.ts`. It builds an archive of the one article and photographs what a browser shows.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { browserLaunch } from '../tests/browser/chromium.ts';
import { root, run } from '../tests/browser/run.ts';
import { serve } from '../tests/browser/static-server.ts';
import { fencesOf } from '../tests/guides/fences.ts';

/** In CSS pixels; the picture has twice as many, for dense screens. */
const SIZE = { width: 1200, height: 432 };
const READER = { width: 900, height: 1400 };
const MARGIN = 24;
const COLOURS = {
  light: { ground: '#f4f1ea', ink: '#3a3733', quiet: '#77716a' },
  dark: { ground: '#141210', ink: '#d8d2c8', quiet: '#948c82' },
};

const { title: file, code: received } = fencesOf('README.md').find(({ language }) => language === 'text')!;
// Below the repository, whose packages it uses.
const site = await mkdtemp(join(root, '.picture-'));
for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
  await cp(join(root, part), join(site, part), { recursive: true });
await mkdir(join(site, 'content'));
await writeFile(join(site, file!), received);
await run('astro', ['build', '--root', site]);
const { url, close } = await serve(join(site, 'dist'));
const browser = await chromium.launch(await browserLaunch());
const pictures = join(root, 'docs/images');
await mkdir(pictures, { recursive: true });

for (const colorScheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({ colorScheme, deviceScaleFactor: 2, viewport: SIZE });
  const page = await context.newPage();
  await page.setViewportSize(READER);
  await page.goto(`${url}/articles/harbour/`, { waitUntil: 'networkidle' });
  const { x, y, width, height } = (await page.locator('.article .body').boundingBox())!;
  const clip = { x: x - MARGIN, y: y + MARGIN, width: width + 2 * MARGIN, height: height - MARGIN };
  const body = await page.screenshot({ clip, fullPage: true });
  await page.setViewportSize(SIZE);
  await page.setContent(sheet(COLOURS[colorScheme], received, body));
  await page.waitForLoadState('networkidle');
  const png = await page.screenshot();
  await writeFile(
    join(pictures, `before-and-after-${colorScheme}.webp`),
    await sharp(png)
      .resize(SIZE.width * 1.25)
      .webp({ quality: 75 })
      .toBuffer(),
  );
  await context.close();
}
await browser.close();
await close();
await rm(site, { recursive: true });

/** Both, side by side. */
function sheet({ ground, ink, quiet }: (typeof COLOURS)['light'], text: string, picture: Buffer): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><style>
    body { margin: 0; height: ${SIZE.height}px; display: grid; grid-template-columns: 5fr 6fr; gap: 40px; padding: 22px 28px; box-sizing: border-box; overflow: hidden; background: ${ground}; color: ${ink}; }
    figure { margin: 0; min-width: 0; } figcaption { font: 600 15px system-ui, sans-serif; color: ${quiet}; margin-bottom: 12px; }
    pre { margin: 0; white-space: pre-wrap; font: 16px/1.55 "Liberation Mono", monospace; } img { width: 100%; border-radius: 6px; }
  </style><figure><figcaption>received: harbour.txt</figcaption><pre>${escaped}</pre></figure>
  <figure><figcaption>published: its page</figcaption><img src="data:image/png;base64,${picture.toString('base64')}"></figure>`;
}
