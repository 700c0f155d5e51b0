import { expect, test } from 'vitest';
import { parse } from '../../../integration/convert/index.ts';
import type { Quotation, Span, SpanText } from '../../../integration/convert/model.ts';
import { parseOptions } from '../../../integration/convert/options.ts';
import type { ConvertOptions } from '../../../integration/convert/options.ts';
import { serialize } from '../../../integration/convert/serialize/index.ts';

/** Where words stand in a text. */
function at(text: string, words: string): SpanText {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length, text: words };
}

function quotation(id: string, content: Span[], rest: Partial<Quotation> = {}): Quotation {
  return {
    ...{
      id,
      kind: 'run-in',
      type: 'direct',
      content,
      marked: [],
      source: null,
      cue: null,
      speaker: null,
      work: null,
    },
    ...{
      echoes: null,
      rule: 'added',
      status: 'accepted',
      confidence: 1,
      attributionLine: null,
      reasons: [],
    },
    ...rest,
  };
}

function written(text: string, quotations: Quotation[] = [], options: ConvertOptions = {}): string {
  const resolved = parseOptions({ components: false, ...options });
  return serialize(parse(text, resolved), quotations, resolved).mdx;
}

test('a text without words is no MDX', () => {
  expect(written('')).toBe('');
  expect(written(' \n\u00a0\n', [], { id: 'x', components: 'somewhere' })).toBe('');
});

test('module lines name the components, and a wrapper the article', () => {
  expect(written('Words.', [], { id: "a b'c", components: './mine.ts' })).toBe(
    `import { Attribution as $Attribution, Quotation as $Quotation } from "./mine.ts"
export const components = { Attribution: $Attribution, Quotation: $Quotation }

<div class="verbatim" data-verbatim={"a b'c"}>

Words.

</div>
`,
  );
});

test('every form has its element, and signs are set apart', () => {
  const text =
    'Bring:\n- rope\n- lamp\n\nA boat of bread,\na sail of rye\n\na    1    x\nb    2    y\n\n* * *\n\n> So.';
  expect(written(text)).toBe(`Bring:

<ul class="items">

<li><span class="sign">{"- "}</span>rope</li>

<li><span class="sign">{"- "}</span>lamp</li>

</ul>

<p class="verse">A boat of bread,{"\\n"}a sail of rye</p>

<pre class="preformatted">{"a    1    x\\nb    2    y"}</pre>

<p class="break">{"* * *"}</p>

<span class="sign">{"\\u003e "}</span>So.
`);
});

test('headings begin at the second depth, and keep their words for the list of headings', () => {
  const text = 'Words.\n\n# It\'s "late"\n\nWords.\n\n## Import duties\n\nWords.';
  expect(written(text)).toContain(
    `## <span class="sign" set:text={"# "} /><span set:text={"It's"}>It\\'s{}</span> <span set:text={'"late"'}>\\"late\\"{}</span>\n`,
  );
  expect(written(text)).toContain('### <span class="sign" set:text={"## "} />');
});

test('an interrupted quotation, its cue and its source', () => {
  const text = 'On the quay, “We waited,” she said, “and lost.” Then it rained.';
  const found = quotation('q-1', [at(text, 'We waited,'), at(text, 'and lost.')], {
    marked: [at(text, '“We waited,”'), at(text, '“and lost.”')],
    source: at(text, 'she'),
    cue: at(text, 'said'),
    speaker: { name: 'Ada Pell', mentions: [] },
  });
  expect(written(text, [found])).toBe(
    'On the quay, <Quotation id="q-1" kind="run-in" type="direct" speaker={"Ada Pell"} source="she" rule="added">“We waited,”</Quotation> ' +
      '<Attribution for="q-1" part="source" speaker={"Ada Pell"}>she</Attribution> <Attribution for="q-1" part="cue">said</Attribution>, ' +
      '<Quotation of="q-1" part={2} kind="run-in" type="direct">“and lost.”</Quotation> Then it rained.\n',
  );
});

test('a paragraph that is all quotation brings its own element', () => {
  const text = '“We waited.”';
  expect(written(text, [quotation('q-1', [at(text, 'We waited.')], { marked: [at(text, text)] })])).toBe(
    '<p><Quotation id="q-1" kind="run-in" type="direct" rule="added">“We waited.”</Quotation></p>\n',
  );
});

test('a block quotation stands around its blocks, its printed attribution in a slot', () => {
  const text = 'He wrote:\n\nWe waited.\n\nWe lost.\n— Ada Pell, Letters\n\nSo he wrote.';
  const found = quotation('q-1', [at(text, 'We waited.'), at(text, 'We lost.')], {
    kind: 'block',
    source: at(text, 'Ada Pell'),
    attributionLine: at(text, '— Ada Pell, Letters'),
    work: {
      ...at(text, 'Letters'),
      publisher: 'Quay Press',
      title: 'Letters',
      url: 'https://example.org/l',
      date: '1931',
    },
  });
  expect(written(text, [found])).toBe(`He wrote:

<Quotation id="q-1" kind="block" type="direct" source={"Ada Pell"} publisher={"Quay Press"} work="Letters" href={"https\\u003a//example.org/l"} date="1931" rule="added">

We waited.

We lost.

<Attribution slot="attribution" for="q-1" part="line">— <Attribution for="q-1" part="source">Ada Pell</Attribution>, Letters</Attribution>

</Quotation>

So he wrote.
`);
});

test('a block quotation that starts inside a block divides it, without losing the line break', () => {
  const text = 'He wrote to us:\nA boat of bread,\na sail of rye';
  const found = quotation('q-1', [at(text, 'A boat of bread,\na sail of rye')], { kind: 'block' });
  expect(written(text, [found])).toBe(`<p class="verse">He wrote to us:{"\\n"}</p>

<Quotation id="q-1" kind="block" type="direct" rule="added">

<p class="verse">A boat of bread,{"\\n"}a sail of rye</p>

</Quotation>
`);
});

test('a block quotation that begins amid a line is shown within it', () => {
  const text = 'He wrote: we waited.\n\nWe lost.';
  const found = quotation('q-1', [at(text, 'we waited.'), at(text, 'We lost.')], { kind: 'block' });
  expect(written(text, [found])).toContain('He wrote: <Quotation id="q-1" kind="run-in"');
});

test('block quotations stand in block quotations, run-in ones in both', () => {
  const text = 'One “here.”\n\nTwo.\n\nThree.';
  const mdx = written(text, [
    quotation('q-1', [{ start: 0, end: text.length }], { kind: 'block' }),
    quotation('q-2', [at(text, 'Two.')], { kind: 'block' }),
    quotation('q-3', [at(text, '“here.”')]),
  ]);
  expect(mdx.match(/<\/?Quotation(?: id="q-\d")?/g)).toEqual([
    ...['<Quotation id="q-1"', '<Quotation id="q-3"', '</Quotation'],
    ...['<Quotation id="q-2"', '</Quotation', '</Quotation'],
  ]);
});

test('of two that cross, the one that starts later is left out, with a message', () => {
  const text = 'One two three four.';
  const resolved = parseOptions({ components: false });
  const { mdx, messages } = serialize(
    parse(text, resolved),
    [
      quotation('q-2', [at(text, 'two three')], { cue: at(text, 'four') }),
      quotation('q-1', [at(text, 'One two')]),
    ],
    resolved,
  );
  expect(mdx).toBe(
    '<Quotation id="q-1" kind="run-in" type="direct" rule="added">One two</Quotation> three four.\n',
  );
  expect(messages).toMatchObject([
    { rule: 'crossing-quotations', place: { start: 4, end: 13 }, actual: 'q-2' },
  ]);
});

test('a source or cue across the edge of a quotation gives way to it', () => {
  const text = 'One two three four.';
  const found = quotation('q-1', [at(text, 'two three')], {
    source: at(text, 'One two'),
    cue: at(text, 'three four'),
  });
  expect(written(text, [found])).toBe(
    'One <Quotation id="q-1" kind="run-in" type="direct" source={"One two"} rule="added">two three</Quotation> four.\n',
  );
});

test('suggestions are not shown, nor echoes of what is not, nor links that are no pages', () => {
  const text = 'One two three.';
  const mdx = written(text, [
    quotation('q-1', [at(text, 'One')], { status: 'suggested' }),
    quotation('q-2', [at(text, 'two')], {
      echoes: { id: 'q-1', exact: true },
      work: { start: 0, end: 3, url: 'javascript:alert(1)' },
    }),
    quotation('q-3', [at(text, 'three')], { status: 'decided', echoes: { id: 'q-2', exact: false } }),
  ]);
  expect(mdx).not.toContain('q-1');
  expect(mdx).not.toContain('javascript');
  expect(mdx).toContain(
    '<Quotation id="q-3" kind="run-in" type="direct" echoes="q-2" exact={false} rule="added">three</Quotation>.',
  );
});

test('a run-in piece over several blocks is one piece in each', () => {
  const text = 'One.\n\nTwo.';
  const mdx = written(text, [quotation('q-1', [{ start: 0, end: text.length }])]);
  expect(mdx).toContain(
    '<p><Quotation id="q-1" kind="run-in" type="direct" rule="added">One.</Quotation></p>',
  );
  expect(mdx).toContain('<p><Quotation of="q-1" part={2} kind="run-in" type="direct">Two.</Quotation></p>');
});

test('the whole reported clause of a mixed quotation stands in the element, its marks inside', () => {
  const text = 'She said that the wait was “for nothing” at all.';
  const found = quotation('q-1', [at(text, 'that the wait was “for nothing')], {
    type: 'mixed',
    marked: [at(text, '“for nothing”')],
  });
  expect(written(text, [found])).toContain('>that the wait was “for nothing”</Quotation> at all.');
});

test('reflow joins the lines of wrapped paragraphs, and of nothing else', () => {
  const wrapped =
    'The keeper of the light wrote down every ship that\npassed, and at the end of the year he sent the list\nto an office that had been closed since the spring.';
  const text = `${wrapped}\n\nA boat of bread,\na sail of rye`;
  const found = quotation('q-1', [at(text, 'every ship that\npassed')]);
  const mdx = written(text, [found], { reflow: true });
  expect(mdx).toContain(
    '>every ship that passed</Quotation>, and at the end of the year he sent the list to an office',
  );
  expect(mdx).toContain('bread,{"\\n"}a sail');
});
