import { unified } from '@astrojs/markdown-remark';
import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { remarkQuotations, satteriQuotations } from 'astro-verbatim/markdown';
import type { MarkdownOptions } from 'astro-verbatim/markdown';
import { cases, withoutSpace } from './cases.ts';

const engines = {
  satteri: (options?: MarkdownOptions) => satteri({ mdastPlugins: [satteriQuotations(options)] }),
  unified: (options?: MarkdownOptions) => unified({ remarkPlugins: [[remarkQuotations, options]] }),
};

async function rendered(engine: keyof typeof engines, markdown: string, options?: MarkdownOptions) {
  const shared = { syntaxHighlight: false, shikiConfig: {}, image: { domains: [], remotePatterns: [] } };
  const renderer = await engines[engine](options).createRenderer(shared as never);
  return withoutSpace((await renderer.render(markdown)).code);
}

describe.each(['satteri', 'unified'] as const)('%s', (engine) => {
  test.each(cases)('$name', async ({ markdown, html }) => {
    expect(await rendered(engine, markdown)).toBe(html);
  });

  test('an address after the name is where the words are from, and no title', async () => {
    const html = await rendered(
      engine,
      '> The tide keeps no minutes.\n> — Jane Doe. Retrieved from <https://tide.example/work>',
    );
    expect(html).toContain('data-speaker="Jane Doe"');
    expect(html).toContain('<blockquote class="e-content" cite="https://tide.example/work">');
    expect(html).toContain(
      '</span>. Retrieved from <a href="https://tide.example/work" class="u-url">https://tide.example/work</a></figcaption>',
    );
  });

  test('a footnote works, and is no part of the name', async () => {
    const html = await rendered(
      engine,
      '> The tide keeps no minutes.<br>\n> — <cite>Jane Doe[^1]</cite>\n\n[^1]: The Work.',
    );
    expect(html).toContain('data-speaker="Jane Doe"');
    expect(html).toMatch(/<bdi>Jane Doe<\/bdi><\/span><sup><a href="#user-content-fn-1"/);
    expect(html).toContain('id="user-content-fn-1"');
  });

  test('several names with initials, a year and a title', async () => {
    const html = await rendered(
      engine,
      '> The tide keeps no minutes.\n>\n> — Doe, J., and Roe, K. (2019). The Work.',
    );
    expect(html).toContain('data-speaker="Doe, J., and Roe, K."');
    expect(html).toContain('<cite class="p-name"><bdi>The Work</bdi></cite>.</figcaption>');
  });

  test('options choose which become callouts', async () => {
    const line = '> The tide keeps no minutes.\n>\n> — Jane Doe';
    const marker = '> [!voice] Jane Doe\n> The tide keeps no minutes.';
    expect(await rendered(engine, line, { attributionLine: false })).not.toContain('<figure');
    expect(await rendered(engine, marker)).not.toContain('<figure');
    expect(await rendered(engine, marker, { markers: ['voice'] })).toContain('<figure');
  });
});

test('bad options are told: key, received, expected', () => {
  expect(() => satteriQuotations({ markers: ['[!quote]'] })).toThrow(
    'satteriQuotations(): "markers.0" received "[!quote]", expected a word such as "quote"',
  );
  expect(() => remarkQuotations({ attributionLines: true } as never)).toThrow(
    '"attributionLines" is not an option',
  );
});
