import { expect, test } from 'vitest';
import type { Article, Block, BlockForm } from '../../integration/convert/model.ts';
import { parseOptions } from '../../integration/convert/options.ts';
import { serialize, shownText } from '../../integration/convert/serialize/index.ts';
import { engines } from './engines.ts';
import { hostileText, NASTY, numbers } from './hostile.ts';
import { runs } from '../sample.ts';

/** Few here, where a failure is quick to see and to shrink; `tests/hostile` puts ten times as many through real builds. */
const STRINGS = runs(250, 2_000);
/** Strings in one document: compiling many at once costs little more than one. */
const BATCH = Math.min(STRINGS, 1000);
const FORMS: readonly BlockForm[] = [
  'paragraph',
  'paragraph',
  'paragraph',
  'heading',
  'verse',
  'item',
  'preformatted',
  'break',
];
const options = parseOptions({});

/** An article of which each block is one string, whatever `parse` would make of it. */
function articleOf(strings: readonly string[], next: (below: number) => number): Article {
  let text = '';
  const blocks = strings.map((string): Block => {
    const start = text.length;
    const end = start + string.length;
    text += `${string}\n\n`;
    const hasSign = next(4) === 0 && string.charAt(0).trim() !== '' && string.codePointAt(0)! <= 0xffff;
    const signs = hasSign ? [{ start, end: start + 1 }] : [];
    return {
      form: FORMS[next(FORMS.length)],
      start,
      end,
      lines: [{ start, end }],
      signs,
      quoteDepth: 0,
      indent: 0,
      depth: 2,
      wrapped: false,
    };
  });
  const title = { value: '', from: 'opening', place: null } as const;
  const metadata = {
    title,
    byline: null,
    date: null,
    tags: null,
    url: null,
    draft: false,
    publishDate: null,
    lang: 'und',
    extra: {},
    header: null,
    headline: null,
  };
  return { text, blocks, messages: [], metadata };
}

test.each(engines)('$name: every hostile string comes out to the letter', async ({ blocks }) => {
  const next = numbers(20_261_123);
  for (let done = 0; done < STRINGS; done += BATCH) {
    const article = articleOf(
      Array.from({ length: BATCH }, () => hostileText(next, 8)),
      next,
    );
    const expected = article.blocks.map((block) => shownText(article.text, block, options));
    expect(await blocks(serialize(article, [], options).mdx)).toEqual(expected);
  }
});

test.each(engines)(
  '$name: no word of a build tool is left whole in the compiled module',
  async ({ compile }) => {
    const next = numbers(7);
    const words = NASTY.filter((piece) => /MDXContent|import\.meta|__\w|@@|!~\{/.test(piece));
    const article = articleOf(
      Array.from(
        { length: runs(60, 400) },
        () => `${words[next(words.length)]} ${hostileText(next, 3)} ${words[next(words.length)]}`,
      ),
      next,
    );
    const quotations = article.blocks.map(({ start, end }, index) => ({
      ...{
        id: `q-${index}`,
        kind: 'run-in' as const,
        type: 'direct' as const,
        content: [{ start, end }],
        marked: [],
      },
      ...{
        source: { start, end, text: article.text.slice(start, end) },
        cue: null,
        work: null,
        echoes: null,
      },
      ...{
        speaker: { name: words[next(words.length)], mentions: [] },
        rule: 'added' as const,
        status: 'accepted' as const,
      },
      ...{ confidence: 1, attributionLine: null, reasons: [] },
    }));
    const module = await compile(serialize(article, quotations, options).mdx);
    const definitions = module.split(/export default function MDXContent/).length - 1;
    expect(definitions).toBeLessThanOrEqual(1);
    expect(module.match(/import\.meta|__VITE|__ASTRO_IMAGE__|@@ASTRO|!~\{0/g)).toBe(null);
  },
);
