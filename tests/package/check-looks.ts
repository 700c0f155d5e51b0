import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect } from 'vitest';
import { browserLaunch } from '../browser/chromium.ts';
import { addStyles, expectTheThemesLook, expectToBeSetApart } from '../browser/looks.ts';
import { serve } from '../browser/static-server.ts';
import type { FixtureName, Project } from './project.ts';

/** Fixtures whose articles and posts have the styles of a theme. */
const THEMED: readonly FixtureName[] = ['blog', 'tailwind', 'tailwind3', 'starlight'];

/** Looks at a built project in a browser, as it is, and with the callouts' styles loaded before and after those of the theme. */
export async function checkLooks({ name, root }: Project): Promise<void> {
  if (!THEMED.includes(name)) return;
  const css = await readFile(join(root, 'node_modules/astro-verbatim/components/verbatim.css'), 'utf8');
  const browser = await chromium.launch(await browserLaunch());
  const { url, close } = await serve(join(root, 'dist'));
  for (const order of ['as it is', 'before', 'after'])
    for (const path of ['articles/harbour/', 'marked/']) {
      const page = await browser.newPage();
      await page.goto(`${url}/${path}`);
      if (order !== 'as it is') await page.evaluate(addStyles, [css, order]);
      await (path === 'marked/' ? expectTheThemesLook(page) : expectToBeSetApart(page));
      await page.close();
    }
  if (name === 'starlight') {
    const page = await browser.newPage();
    await page.goto(`${url}/utility/`);
    const colour = await page.locator('a[href="#utility"]').evaluate((link) => getComputedStyle(link).color);
    expect(colour).toBe('rgb(1, 2, 3)');
  }
  await browser.close();
  await close();
}
