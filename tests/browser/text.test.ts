import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { parse } from '../../integration/convert/index.ts';
import { parseOptions } from '../../integration/convert/options.ts';
import { articleFiles, textOf, useBrowser } from './archive.ts';

const { open } = useBrowser();
const files = await articleFiles();

/** Looks for each block of the text where the one before it ended; what lies between may only be white space. */
function compare(text: string, shown: string): void {
  let end = 0;
  for (const block of parse(text, parseOptions({})).blocks) {
    const words = text.slice(block.start, block.end);
    const start = shown.indexOf(words, end);
    if (start === -1) expect(shown.slice(end, end + words.length + 40)).toBe(words);
    expect(shown.slice(end, start).trim()).toBe('');
    end = start + words.length;
  }
  expect(shown.slice(end).trim()).toBe('');
}

test.each(files)('the page of $path shows its file to the letter', async ({ path, bytes }) => {
  const page = await open(`${path}/`);
  const shown = await page.evaluate(() => {
    const body = document.querySelector('[data-verbatim]')!.cloneNode(true) as Element;
    for (const added of body.querySelectorAll('[data-inferred]')) added.remove();
    return body.textContent;
  });
  compare(textOf(bytes), shown);
  await page.context().close();
});

test.each(files)(
  'the file of $path can be had back byte for byte, with its SHA-256',
  async ({ path, bytes }) => {
    const response = await fetch(`${inject('archive')}${path}.txt`);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);

    const page = await (await fetch(`${inject('archive')}${path}/`)).text();
    expect(page).toContain(createHash('sha256').update(bytes).digest('hex'));
  },
);

test('a reader downloads the file by its link', async () => {
  const [{ path, bytes }] = files as [(typeof files)[0]];
  const page = await open(`${path}/`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('.cite a[type="text/plain"]'),
  ]);
  expect(download.suggestedFilename()).toBe(`${path.split('/').at(-1)}.txt`);
  expect((await readFile(await download.path())).equals(bytes)).toBe(true);
  await page.context().close();
});

test('what looks like code in an article is only words', async () => {
  const page = await open('/articles/2025/minerva-will-see-you-now/');
  const body = page.locator('[data-verbatim]');
  expect(
    await body
      .locator('b, ol, a:not([data-inferred], [rel="nofollow ugc"]), script, del, em, hr, department')
      .count(),
  ).toBe(0);
  expect(await body.textContent()).toContain('<b>IMPORTANT</b>');
  await page.context().close();
});
