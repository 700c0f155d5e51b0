import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../../integration/import/html/to-text.ts';
import type { HtmlOptions } from '../../../integration/import/html/to-text.ts';

/** What a text's quotations say, and of whom. */
function quotationsIn(html: string, options: HtmlOptions = {}) {
  const { text, quotations } = htmlToText(html, options);
  return quotations.map(({ start, end, speaker, work, url }) => ({
    words: text.slice(start, end),
    ...(speaker === undefined ? {} : { speaker }),
    ...(work === undefined ? {} : { work }),
    ...(url === undefined ? {} : { url }),
  }));
}

test.each<[what: string, html: string, text: string]>([
  [
    'white space as browsers show it',
    '<p>One\n  <b>two</b> , three.</p>\n <p>Four.</p>',
    'One two , three.\n\nFour.\n',
  ],
  [
    'words outside of paragraphs',
    'One<div>two<p>three</p>four</div>five',
    'One\n\ntwo\n\nthree\n\nfour\n\nfive\n',
  ],
  ['line ends, and two of them', '<p>One<br>two<br><br>three</p>', 'One\ntwo\n\nthree\n'],
  ['headings of all levels', '<h1>A</h1><h3>B</h3><h6>C</h6>', '# A\n\n### B\n\n###### C\n'],
  [
    'lists, their numbers, and lists within',
    '<ol start="3"><li>A<ul><li>B</li></ul></li><li value="9">C</li></ol>',
    '3. A\n   - B\n9. C\n',
  ],
  [
    'a list that counts down, and one of letters',
    '<ol reversed><li>A</li><li>B</li></ol><ol type="a"><li>C</li></ol>',
    '2. A\n1. B\n\na. C\n',
  ],
  ['several paragraphs in an item', '<ul><li><p>A</p><p>B</p></li><li>C</li></ul>', '- A\n\n  B\n- C\n'],
  ['terms and meanings', '<dl><dt>Pier</dt><dd>A way out.</dd></dl>', 'Pier\n  A way out.\n'],
  ['preformatted words with indentation', '<pre>\none\n    two\n\nthree  </pre>', 'one\n    two\n\nthree\n'],
  [
    'a row of a table on a line',
    '<table><tr><th>A</th><th>B</th></tr><tr><td><p>1</p></td><td>2</td></tr></table>',
    'A | B\n1 | 2\n',
  ],
  [
    'a table that sets out a page',
    '<table><tr><td><h2>A</h2><p>B</p></td><td><ul><li>C</li></ul></td></tr></table>',
    '## A\n\nB\n\n- C\n',
  ],
  ['the mark of a note', '<p>Cold<sup>12</sup>, the 3<sup>rd</sup> day.</p>', 'Cold¹², the 3rd day.\n'],
  ['marks that browsers draw', '<p>She said <q>no</q> and <q>“yes”</q>.</p>', 'She said “no” and “yes”.\n'],
  [
    'words that no reader sees',
    '<p>A<script>x</script><style>y</style><span hidden>z</span></p><template>t</template>',
    'A\n',
  ],
  ['what looks like markup', '<p>Use &lt;b&gt; &amp; co.</p>', 'Use <b> & co.\n'],
  ['halves of characters', '<p>A&#xD800;B&#0;</p>', 'A\uFFFDB\uFFFD\n'],
  ['a rule between parts, and none above the first', '<hr><p>A</p><hr><p>B</p>', 'A\n\n* * *\n\nB\n'],
])('%s', (_, html, text) => {
  expect(htmlToText(html).text).toBe(text);
});

describe('who is quoted', () => {
  const said = { words: 'It is cold.' };
  const by = { ...said, speaker: 'Ines Calder' };
  test.each<[what: string, html: string, quotations: object[]]>([
    ['nobody is named', '<blockquote>It is cold.</blockquote>', [said]],
    ['<cite> in the words', '<blockquote><p>It is cold.</p><cite>Ines Calder</cite></blockquote>', [by]],
    [
      '<cite> at the end of a paragraph',
      '<blockquote><p>It is cold. <cite>Ines Calder</cite></p></blockquote>',
      [by],
    ],
    [
      '<footer>',
      '<blockquote><p>It is cold.</p><footer>— Ines Calder, <cite>The Pier</cite></footer></blockquote>',
      [{ ...by, work: 'The Pier' }],
    ],
    [
      'a paragraph that begins with a dash',
      '<blockquote><p>It is cold.</p><p>– Ines Calder</p></blockquote>',
      [by],
    ],
    ['a line that begins with a dash', '<blockquote>It is cold.<br>--Ines Calder</blockquote>', [by]],
    [
      'a paragraph of a class',
      '<blockquote><p>It is cold.</p><p class="quote-author">Ines Calder</p></blockquote>',
      [by],
    ],
    [
      'the caption of a figure',
      '<figure><blockquote>It is cold.</blockquote><figcaption>Ines Calder</figcaption></figure>',
      [by],
    ],
    ['<cite> below', '<blockquote>It is cold.</blockquote><p><cite>Ines Calder</cite></p>', [by]],
    [
      'a line with a dash below',
      '<blockquote>It is cold.</blockquote><p>— Ines Calder</p><p>She left.</p>',
      [by],
    ],
    [
      'a second blockquote with a dash',
      '<blockquote>It is cold.</blockquote><blockquote>- Ines Calder</blockquote>',
      [by],
    ],
    [
      'a name in bold before the words',
      '<blockquote><p><b>Ines Calder:</b> It is cold.</p></blockquote>',
      [by],
    ],
    [
      'a name on a line of its own above',
      '<blockquote><p>Ines Calder:</p><p>It is cold.</p></blockquote>',
      [by],
    ],
    [
      'several names in one',
      '<blockquote><p><b>Ines Calder:</b> It is cold.</p><p><b>Nils Ohm:</b> It is.</p></blockquote>',
      [by, { words: 'It is.', speaker: 'Nils Ohm' }],
    ],
    [
      'the address of the words',
      '<blockquote cite="https://pier.example/1">It is cold.</blockquote>',
      [{ ...said, url: 'https://pier.example/1' }],
    ],
    [
      'a link in the line',
      '<blockquote><p>It is cold.</p><cite><a href="https://pier.example/2">Ines Calder</a></cite></blockquote>',
      [{ ...by, url: 'https://pier.example/2' }],
    ],
    [
      'a post of another site',
      '<blockquote class="twitter-tweet"><p>It is cold.</p>&mdash; Ines Calder (@ines) <a href="https://social.example/9">May 3, 2019</a></blockquote>',
      [{ ...by, url: 'https://social.example/9' }],
    ],
    [
      'two in a row stay two',
      '<blockquote>It is cold.</blockquote><blockquote>It is late.</blockquote>',
      [said, { words: 'It is late.' }],
    ],
    [
      'a paragraph after it is no name',
      '<blockquote>It is cold.</blockquote><p>Nobody answered her.</p>',
      [said],
    ],
    [
      'a dash after it that leads into a sentence is no name',
      '<blockquote>It is cold.</blockquote><p>— Are you coming? she asked.</p>',
      [said],
    ],
    [
      'a dialogue of dashes names nobody',
      '<blockquote><p>— It is cold.</p><p>— It is late.</p></blockquote>',
      [{ words: '— It is cold.\n>\n> — It is late.' }],
    ],
  ])('%s', (_, html, quotations) => {
    expect(quotationsIn(html)).toEqual(quotations);
  });

  test('words of a work with an address of its own', () => {
    const [quotation] = quotationsIn(
      '<blockquote><p>It is cold.</p><footer>Ines Calder in <cite><a href="https://pier.example/3">The Pier</a></cite></footer></blockquote>',
    );
    expect(quotation).toEqual({ ...by, work: 'The Pier', url: 'https://pier.example/3' });
  });

  test('nested', () => {
    expect(
      quotationsIn(
        '<blockquote><p>She wrote:</p><blockquote><p>It is cold.</p></blockquote></blockquote>',
      ).map(({ words }) => words),
    ).toEqual(['It is cold.', 'She wrote:\n>\n> > It is cold.']);
  });
});

describe('what is no quotation', () => {
  test('code in a blockquote', () => {
    expect(quotationsIn('<blockquote><pre>x = 1</pre></blockquote>')).toEqual([]);
  });

  test('a passage of the article that is shown once more is counted, and left out', () => {
    const { text, quotations, noPlace } = htmlToText(
      '<p>She said that it is cold out there.</p><div class="pullquote"><p>it is cold out there</p></div>',
    );
    expect(text).toBe('She said that it is cold out there.\n');
    expect(quotations).toEqual([]);
    expect(noPlace).toEqual({ 'pull quotes': ['it is cold out there'] });
  });

  test('words of the author that stand only there are kept', () => {
    const { text, quotations } = htmlToText(
      '<p>Some words.</p><blockquote class="graf--pullquote">And now the weather.</blockquote>',
    );
    expect(text).toBe('Some words.\n\nAnd now the weather.\n');
    expect(quotations).toEqual([]);
  });
});

test('links: their words, and only addresses that a reader can follow', () => {
  const html = `<p><a href="https://a.example/1"> One <b>two</b> </a>, <a href="/x">three</a>, <a href="#n">four</a>, <a href="javascript:alert(1)">five</a>,
<a href="mailto:a@b.example">six</a><a href="https://b.example"><img alt="pier"></a></p><a href="https://c.example"><p>Seven</p><p>Eight<br>nine</p></a>`;
  const { text, links } = htmlToText(html, { base: 'https://site.example/2019/a' });
  expect(links.map(({ start, end, href }) => `${text.slice(start, end)} ${href}`)).toEqual([
    'One two https://a.example/1',
    'three https://site.example/x',
    'Seven https://c.example',
    'Eight https://c.example',
    'nine https://c.example',
  ]);
});

test('what has no place in a text is named by its kind', () => {
  const { noPlace } = htmlToText(
    '<img src="a.png"><img alt="Pier" src="b.png"><iframe src="https://video.example/1"></iframe><table><caption>Tides</caption><tr><td>1</td><td>2</td></tr></table>',
  );
  expect(noPlace).toEqual({
    images: ['a.png', 'Pier'],
    embeds: ['https://video.example/1'],
    tables: ['Tides'],
  });
});

test('the title at the top is left out, and stays where it is a heading of the text', () => {
  expect(htmlToText('<h1>The  Pier</h1><p>A</p><h2>The Pier</h2><p>B</p>', { title: 'The Pier' }).text).toBe(
    'A\n\n## The Pier\n\nB\n',
  );
});

test('a page of a million elements takes seconds', () => {
  const html = '<blockquote><p>It is <a href="https://a.example">cold</a>.<br>It is.</p></blockquote>'.repeat(
    20_000,
  );
  const start = performance.now();
  expect(htmlToText(html).quotations).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(20_000);
});
