import { expect, test } from 'vitest';
import { OptionsError } from '../../../integration/convert/options.ts';
import verbatim from '../../../integration/index.ts';
import { articles } from '../../../integration/loader.ts';
import { parseVerbatimOptions } from '../../../integration/options.ts';

/** What a person reads who mistypes an option. */
function complaint(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof OptionsError) return error.message;
    throw error;
  }
  return 'accepted';
}

test.each([
  [{ render: 'modules' }],
  [{ verify: true }],
  [{ threshold: 1.5 }],
  [{ components: '' }],
  [{ renderer: 'module' }],
  [{ title: 'One for all' }],
  [{ lang: '?', reflow: 1 }],
  [{ encoding: 'utf-9' }],
  [{ maxBytes: 0 }],
  [{ onError: 'ignore' }],
  ['module'],
])('verbatim(%j) is refused', (options) => {
  expect(complaint(() => verbatim(options as never))).toMatchSnapshot();
});

test.each([
  [{ base: '' }],
  [{ pattern: '../*.txt' }],
  [{ pattern: ['/a.txt'] }],
  [{ pattern: [] }],
  [{ glob: '*.txt' }],
  [{ encoding: 'klingon' }],
])('articles(%j) is refused', (options) => {
  expect(complaint(() => articles(options as never))).toMatchSnapshot();
});

test('what JSON cannot print is refused like anything else', () => {
  expect(complaint(() => verbatim({ threshold: 1n } as never))).toContain(
    '"threshold" received a bigint, expected a number',
  );
  expect(complaint(() => verbatim({ lang: () => 'en' } as never))).toContain(
    '"lang" received a function, expected a string',
  );
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(complaint(() => verbatim({ render: circle } as never))).toContain(
    'received an object that is no plain data',
  );
});

test('every option has a default', () => {
  expect(parseVerbatimOptions({})).toMatchInlineSnapshot(`
    {
      "blockThreshold": 0.79,
      "components": "astro-verbatim/components",
      "futureDates": "publish",
      "labels": {
        "lang": "en",
      },
      "links": true,
      "markdown": {
        "attributionLine": true,
        "markers": [
          "quote",
          "cite",
        ],
      },
      "maxBytes": 8388608,
      "onError": "fail",
      "orphans": "error",
      "reflow": false,
      "render": "evaluate",
      "reviewFloor": 0.3,
      "threshold": 0.5,
      "verify": "error",
    }
  `);
});

test('without verbatim() the loader says what to do', async () => {
  await expect(articles().load({ logger: {} } as never)).rejects.toThrow(
    'articles() found no verbatim() in this process. Add it to astro.config.mjs: integrations: [verbatim()].',
  );
});
