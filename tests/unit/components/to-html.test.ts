import { expect, test } from 'vitest';
import { authorOf, workOf } from '../../../integration/components/attribution.ts';
import { toHtml } from '../../../integration/components/to-html.ts';

test('no text or attribute of an attribution can become markup', () => {
  expect(
    toHtml(['— ', authorOf(['<b>&']), ', ', workOf(['"x"'], 'https://a.example/"><script>?a=1&b=2')]),
  ).toBe(
    '— <span class="p-author h-card"><bdi>&lt;b&gt;&amp;</bdi></span>, <cite class="p-name"><bdi><a href="https://a.example/&quot;><script>?a=1&amp;b=2" class="u-url">&quot;x&quot;</a></bdi></cite>',
  );
});
