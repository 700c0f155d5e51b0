/** A block quotation as people write it, and what it becomes. The same for both engines, in `.md` and in `.mdx`. */
export interface Case {
  name: string;
  markdown: string;
  html: string;
}

const callout = (figure: string, blockquote: string, words: string, caption: string) =>
  `<figure class="quotation h-cite" data-kind="block" data-type="direct"${figure} data-from="markdown"><blockquote class="e-content"${blockquote}>${words}</blockquote>` +
  `${caption && `<figcaption>— ${caption}</figcaption>`}</figure>`;
const jane = ' data-speaker="Jane Doe"';
const author = '<span class="p-author h-card"><bdi>Jane Doe</bdi></span>';
const words = '<p>The tide keeps no minutes.</p>';
/** What links of an attribution line may name. */
const DEFINED =
  '\n\n[run]: javascript:alert(1)\n[the work]: data:text/html,run\n[safe]: https://tide.example/work\n[safe]: javascript:alert(1)';

export const cases: Case[] = [
  {
    name: 'name, linked work and date after a dash',
    markdown:
      '> The tide keeps no minutes.\n>\n> — Jane Doe, [The Work](https://tide.example/work), 3 May 2019',
    html: callout(
      jane,
      ' cite="https://tide.example/work"',
      words,
      `${author}, <cite class="p-name"><bdi><a href="https://tide.example/work" class="u-url">The Work</a></bdi></cite>, <time class="dt-published" datetime="2019-05-03">3 May 2019</time>`,
    ),
  },
  {
    name: 'two hyphens, on the last line of the paragraph',
    markdown: '> The tide keeps no minutes.\n> -- Jane Doe',
    html: callout(jane, '', words, author),
  },
  {
    name: 'a quotation dash',
    markdown: '> The tide keeps no minutes.\n>\n> ― Jane Doe',
    html: callout(jane, '', words, author),
  },
  {
    name: 'a hard break before the line',
    markdown: '> The tide keeps no minutes.\\\n> — Jane Doe',
    html: callout(jane, '', words, author),
  },
  {
    name: 'an emphasised work after "in", and a date with a comma',
    markdown: '> The tide keeps no minutes.\n>\n> — Jane Doe in *The Harbour Book*, May 3, 2019',
    html: callout(
      jane,
      '',
      words,
      `${author} in <cite class="p-name"><bdi><em>The Harbour Book</em></bdi></cite>, <time class="dt-published" datetime="2019-05-03">May 3, 2019</time>`,
    ),
  },
  {
    name: 'a link of the name is not where the words are from; a year in brackets',
    markdown: '> The tide keeps no minutes.\n>\n> — [Jane Doe](https://jane.example) (2019)',
    html: callout(
      jane,
      '',
      words,
      '<span class="p-author h-card"><bdi><a href="https://jane.example">Jane Doe</a></bdi></span> (<time class="dt-published" datetime="2019">2019</time>)',
    ),
  },
  {
    name: 'a work alone, and what is neither name, work nor date stays as it is',
    markdown: '> The tide keeps no minutes.\n>\n> — *The Harbour Book*, p. 12',
    html: callout('', '', words, '<cite class="p-name"><bdi><em>The Harbour Book</em></bdi></cite>, p. 12'),
  },
  {
    name: 'several paragraphs, a list and markup are kept',
    markdown:
      '> The *tide*:\n>\n> - comes\n> - goes\n>\n> It keeps `no` minutes.\n>\n> — Jane Doe, harbourmaster',
    html: callout(
      jane,
      '',
      '<p>The <em>tide</em>:</p><ul><li>comes</li><li>goes</li></ul><p>It keeps <code>no</code> minutes.</p>',
      `${author}, harbourmaster`,
    ),
  },
  {
    name: 'a quotation within a quotation',
    markdown: '> Ann told us:\n>\n> > The tide keeps no minutes.\n> > — Jane Doe\n>\n> — Ann Lee',
    html: callout(
      ' data-speaker="Ann Lee"',
      '',
      `<p>Ann told us:</p>${callout(jane, '', words, author)}`,
      '<span class="p-author h-card"><bdi>Ann Lee</bdi></span>',
    ),
  },
  {
    name: 'a link within the site stays, and is not where the words are from',
    markdown: '> The tide keeps no minutes.\n>\n> — Jane Doe, [The Work](/elsewhere)',
    html: callout(
      jane,
      '',
      words,
      `${author}, <cite class="p-name"><bdi><a href="/elsewhere" class="u-url">The Work</a></bdi></cite>`,
    ),
  },
  ...[
    ['javascript:', '[The Work](javascript:alert(1))'],
    ['javascript: in references of characters', '[The Work](JAVA&#115;cript&colon;alert(1))'],
    ['javascript: after a space and a tab', '[The Work](<&#32;java&#9;script:alert(1)>)'],
    ['data:', '[The Work](data:text/html;base64,PHNjcmlwdD4)'],
    ['a scheme that some program may run', '[The Work](vbscript:alert(1))'],
    ['an address defined elsewhere', '[The Work][run]'],
    ['its own words defined elsewhere', '[The Work]'],
  ].map(([what, link]): Case => ({
    name: `a link that could run is dropped, its words stay: ${what}`,
    markdown: `> The tide keeps no minutes.\n>\n> — *[Jane](javascript:alert(1))* Doe, ${link}, p. 12${DEFINED}`,
    html: callout(
      jane,
      '',
      words,
      '<span class="p-author h-card"><bdi><em>Jane</em> Doe</bdi></span>, <cite class="p-name"><bdi>The Work</bdi></cite>, p. 12',
    ),
  })),
  ...[
    ['mailto', '[The Work](mailto:desk@tide.example)', 'mailto:desk@tide.example'],
    ['a place on the page', '[The Work](#work)', '#work'],
  ].map(([what, link, href]): Case => ({
    name: `a link that runs nothing stays: ${what}`,
    markdown: `> The tide keeps no minutes.\n>\n> — Jane Doe, ${link}`,
    html: callout(
      jane,
      '',
      words,
      `${author}, <cite class="p-name"><bdi><a href="${href}" class="u-url">The Work</a></bdi></cite>`,
    ),
  })),
  {
    name: 'an address that is defined elsewhere stays',
    markdown: `> The tide keeps no minutes.\n>\n> — Jane Doe, [The Work][safe]${DEFINED}`,
    html: callout(
      jane,
      '',
      words,
      `${author}, <cite class="p-name"><bdi><a href="https://tide.example/work">The Work</a></bdi></cite>`,
    ),
  },
  {
    name: '[!quote] with a source',
    markdown: '> [!quote] Jane Doe, [The Work](https://tide.example/work)\n> The tide keeps no minutes.',
    html: callout(
      jane,
      ' cite="https://tide.example/work"',
      words,
      `${author}, <cite class="p-name"><bdi><a href="https://tide.example/work" class="u-url">The Work</a></bdi></cite>`,
    ),
  },
  {
    name: '[!QUOTE] alone, with an attribution line',
    markdown: '> [!QUOTE]\n> The tide keeps no minutes.\n>\n> — Jane Doe',
    html: callout(jane, '', words, author),
  },
  {
    name: '[!cite] of nobody, folded as Obsidian does it',
    markdown: '> [!cite]-\n> The tide keeps no minutes.',
    html: callout('', '', words, ''),
  },
  {
    name: 'another callout is left alone',
    markdown: '> [!note]\n> The tide keeps no minutes.',
    html: '<blockquote><p>[!note]\nThe tide keeps no minutes.</p></blockquote>',
  },
  {
    name: 'a plain quotation stays one',
    markdown: '> The tide keeps no minutes.',
    html: `<blockquote>${words}</blockquote>`,
  },
  {
    name: 'a sentence after a dash is none of a source',
    markdown: '> The tide keeps no minutes.\n> — And so it went, all night.',
    html: '<blockquote><p>The tide keeps no minutes.\n— And so it went, all night.</p></blockquote>',
  },
  {
    name: 'turns of a dialogue are no sources',
    markdown: '> — Where to, Captain\n> — To the sea, Jane',
    html: '<blockquote><p>— Where to, Captain\n— To the sea, Jane</p></blockquote>',
  },
  {
    name: 'another callout is left alone, its last line too, whatever its name',
    markdown: '> [!WARNING]- Mind\n> The tide keeps no minutes.\n>\n> — Jane Doe',
    html: '<blockquote><p>[!WARNING]- Mind\nThe tide keeps no minutes.</p><p>— Jane Doe</p></blockquote>',
  },
  {
    name: '[!quote] with a title, above words that end in an attribution line',
    markdown: '> [!quote] On *time*\n> The tide keeps no minutes.\n> — Jane Doe',
    html: callout(jane, '', words, author).replace(
      '<blockquote',
      '<p><strong>On <em>time</em></strong></p><blockquote',
    ),
  },
  {
    name: 'a <br> before the line, and the name in <cite>',
    markdown: '> The tide keeps no minutes.<br/>\n> — <cite>Jane Doe</cite>',
    html: callout(jane, '', words, author),
  },
  ...[
    ['strong around the whole line', '**— Jane Doe**'],
    ['emphasis around the whole line', '*— Jane Doe*'],
    ['both around the whole line', '***— Jane Doe***'],
    ['a strong dash', '**—** Jane Doe'],
    ['<cite> without a dash', '<cite>Jane Doe</cite>'],
    ['the only item of a list', '- Jane Doe'],
  ].map(([what, line]): Case => ({
    name: `a name alone: ${what}`,
    markdown: `> The tide keeps no minutes.\n> ${line}`,
    html: callout(jane, '', words, author),
  })),
  ...[
    ['without capitals', '— bell hooks', 'bell hooks'],
    ['in a script without capitals', '— 李白', '李白'],
    ['written from the right', '— محمود درويش', 'محمود درويش'],
    ['with a stop of its own', '— Tide Lamps Co.', 'Tide Lamps Co.'],
    ['of one word in a list', '- Voltaire', 'Voltaire'],
  ].map(([what, line, name]): Case => ({
    name: `a name ${what}`,
    markdown: `> The tide keeps no minutes.\n> ${line}`,
    html: callout(
      ` data-speaker="${name}"`,
      '',
      words,
      `<span class="p-author h-card"><bdi>${name}</bdi></span>`,
    ),
  })),
  {
    name: 'a part of the name in emphasis',
    markdown: '> The tide keeps no minutes.\n> — Jane <em>Doe</em>',
    html: callout(jane, '', words, '<span class="p-author h-card"><bdi>Jane <em>Doe</em></bdi></span>'),
  },
  {
    name: 'a surname before its initials, and a year',
    markdown: '> The tide keeps no minutes.\n> — Doe, J. (2019)',
    html: callout(
      ' data-speaker="Doe, J."',
      '',
      words,
      '<span class="p-author h-card"><bdi>Doe, J.</bdi></span> (<time class="dt-published" datetime="2019">2019</time>)',
    ),
  },
  {
    name: 'a title and a stop',
    markdown: '> The tide keeps no minutes.\n> — Jane Doe, The Work.',
    html: callout(jane, '', words, `${author}, <cite class="p-name"><bdi>The Work</bdi></cite>.`),
  },
  {
    name: 'an office and a stop',
    markdown: '> The tide keeps no minutes.\n> — Jane Doe, harbourmaster.',
    html: callout(jane, '', words, `${author}, harbourmaster.`),
  },
  {
    name: 'a title in the marks of Chinese',
    markdown: '> The tide keeps no minutes.\n> ——李白《静夜思》',
    html: callout(
      ' data-speaker="李白"',
      '',
      words,
      '<span class="p-author h-card"><bdi>李白</bdi></span><cite class="p-name"><bdi>《静夜思》</bdi></cite>',
    ),
  },
  {
    name: 'one item after a colon is a list',
    markdown: '> Bring:\n>\n> - Hats',
    html: '<blockquote><p>Bring:</p><ul><li>Hats</li></ul></blockquote>',
  },
  {
    name: 'two items are a list',
    markdown: '> Bring these.\n>\n> - Hats\n> - Coats',
    html: '<blockquote><p>Bring these.</p><ul><li>Hats</li><li>Coats</li></ul></blockquote>',
  },
  {
    name: 'verse that goes on after a dash',
    markdown: '> The tide,\n> — slow grey water',
    html: '<blockquote><p>The tide,\n— slow grey water</p></blockquote>',
  },
  {
    name: 'small letters of a sentence after a dash',
    markdown: '> The tide keeps no minutes.\n> — and so it went',
    html: '<blockquote><p>The tide keeps no minutes.\n— and so it went</p></blockquote>',
  },
  {
    name: 'an aside between colons is left alone',
    markdown: ':::note\nThe tide keeps no minutes.\n\n— Jane Doe\n:::',
    html: '<p>:::note\nThe tide keeps no minutes.</p><p>— Jane Doe\n:::</p>',
  },
  {
    name: 'a source without words is no quotation',
    markdown: '> — Jane Doe',
    html: '<blockquote><p>— Jane Doe</p></blockquote>',
  },
];

/** HTML without the white space between blocks, which engines write as they like and nobody sees. */
export const withoutSpace = (html: string) =>
  html.replaceAll(/(?:(?<!\s)\s+)?(<\/?(?:blockquote|figure|figcaption|p|ul|li)\b[^<>]*>)\s*/g, '$1').trim();
