import { expect, test } from 'vitest';
import {
  asAttributeExpression,
  asExpressions,
  asPageText,
  jsString,
} from '../../../integration/convert/serialize/js-string.ts';

// eslint-disable-next-line @typescript-eslint/no-implied-eval
const run = (source: string): unknown => (new Function(`return ${source}`) as () => unknown)();

test.each([
  'plain',
  '"',
  "'",
  `"'`,
  '\\',
  '`${x}`',
  '{}<>|:[]^~',
  '\n\r\t\u2028\u2029',
  '\ufeff\u0085\u007f',
  '</script>',
  '👩‍👩‍👧',
  '',
])('%j comes back as it was', (text) => {
  expect(run(jsString(text))).toBe(text);
  expect(run(asAttributeExpression(text).slice(1, -1))).toBe(text);
});

test('what no page can hold is U+FFFD, one for one', () => {
  expect(asPageText('\0a\ud800b\udc00\ud83d\ude00')).toBe('\ufffda\ufffdb\ufffd\ud83d\ude00');
});

test.each([
  ['import.meta.env.SECRET', 'import.meta'],
  ['export default function MDXContent', 'function MDXContent'],
  ['__VITE_ASSET__abc__', '__V'],
  ['@@ASTRO-STYLES@@', '@@'],
  ['!~{000}~', '!~'],
])('%s, which a build tool would take for its own, is cut', (text, whole) => {
  const children = asExpressions(text);
  expect(children).not.toContain(whole);
  expect(
    children
      .slice(1, -1)
      .split('}{')
      .map((part) => run(part))
      .join(''),
  ).toBe(text);
  const attribute = asAttributeExpression(text);
  expect(attribute).not.toContain(whole);
  expect(run(attribute.slice(1, -1))).toBe(text);
});
