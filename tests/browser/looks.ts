import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A caption stands nearer to its quotation than this, in pixels. */
const NEAR = 16;

/** Runs in a page: styles before or after all others. */
export function addStyles([css, order]: string[]): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  if (order === 'before') document.head.prepend(style);
  else document.head.append(style);
  return style;
}

/** Expects a block quotation of an article to be set apart from the paragraphs around it, whatever the theme. */
export async function expectToBeSetApart(page: Page): Promise<void> {
  const look = await page
    .locator('figure.quotation:not([data-from]) > blockquote')
    .first()
    .evaluate((quotation) => {
      const { borderInlineStartWidth, borderInlineStartStyle, paddingInlineStart } =
        getComputedStyle(quotation);
      const { marginBlockStart, marginInlineStart } = getComputedStyle(quotation.parentElement!);
      const px = (value: string) => Number.parseFloat(value);
      return {
        hasRule: borderInlineStartStyle === 'solid' && px(borderInlineStartWidth) >= 3,
        isSetIn: px(paddingInlineStart) >= 12,
        isSpaced: px(marginBlockStart) >= 12,
        isInColumn: px(marginInlineStart) === 0,
      };
    });
  expect(look).toEqual({ hasRule: true, isSetIn: true, isSpaced: true, isInColumn: true });
}

/** Expects a quotation of Markdown with an attribution line to look and stand like one without, and the line to stand right below it. */
export async function expectTheThemesLook(page: Page): Promise<void> {
  const { differences, gap, above, aboveThat } = await page.evaluate(() => {
    const attributed = document.querySelector('figure[data-from="markdown"] > blockquote')!;
    const plain = [...document.querySelectorAll('blockquote')].find((one) => !one.closest('figure'))!;
    const [a, b] = [getComputedStyle(attributed), getComputedStyle(plain)];
    // What depends on how many words there are, and on what stands around: the space above is measured.
    const own =
      /^(?:block-size|height|margin-block-(?:start|end)|margin-(?:top|bottom)|perspective-origin|transform-origin)$/;
    const spaceAbove = (block: Element) =>
      block.previousElementSibling === null
        ? Infinity
        : block.getBoundingClientRect().top - block.previousElementSibling.getBoundingClientRect().bottom;
    const caption = attributed.nextElementSibling!.getBoundingClientRect();
    return {
      differences: [...a]
        .filter((name) => !own.test(name) && a.getPropertyValue(name) !== b.getPropertyValue(name))
        .map((name) => `${name}: ${a.getPropertyValue(name)}, expected ${b.getPropertyValue(name)}`),
      above: spaceAbove(attributed.parentElement!),
      aboveThat: spaceAbove(plain),
      gap: caption.top - attributed.getBoundingClientRect().bottom,
    };
  });
  expect(differences).toEqual([]);
  expect(above).toBeGreaterThanOrEqual(aboveThat);
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThan(NEAR);
}
