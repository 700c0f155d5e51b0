import { join } from 'node:path';
import { expect, test } from 'vitest';
import { page } from '../../../integration/import/forms/page/index.ts';
import { isSkipped } from '../../../integration/import/imported.ts';
import type { Imported, Skipped } from '../../../integration/import/imported.ts';
import { openSource } from '../../../integration/import/source.ts';
import { folder } from '../cli/folder.ts';

const PARAGRAPHS = [
  'The northern lamp of the quay went out on Monday night, and three boats waited outside for the morning.',
  'Nobody at the harbour office answered, although the bell was rung twice, as the log of the pilots shows.',
  'It was cold.',
  'The master of the harbour, Ines Calder, came at six with a new wick, a can of oil, and no explanation at all.',
  'A second lamp, which the council had promised in spring, is still in its box behind the customs house.',
];
const TITLE = 'Three boats wait for a lamp';
const BODY = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('\n');

/** What a site has around an article. */
const around = (article: string, head = '') => `<!doctype html>
<html lang="en"><head><title>${TITLE} | Pennywater Courier</title>${head}</head><body class="has-sidebar">
<header class="site-header"><a href="/">Pennywater Courier</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sea">Sea</a></li></ul></nav></header>
<main>${article}
<div class="share-buttons"><a href="#">Send this to a friend of yours</a></div>
<aside class="related"><h3>More from the quay</h3><ul><li><a href="/a">A ferry that came at seven, and why it did</a></li></ul></aside>
<section id="comments"><h2>1 comment</h2><div class="comment"><p>I was there as well, and it was very dark, as I told my wife.</p></div></section></main>
<div class="sidebar"><p>Advertisement: oil for lamps, of the best sort, cheap.</p></div>
<footer><p>Printed on the quay by the Pennywater Courier, all rights reserved.</p></footer></body></html>`;

async function read(html: string | Buffer, name = 'page.html'): Promise<Imported | Skipped> {
  const home = await folder({ [name]: html });
  const items: (Imported | Skipped)[] = [];
  for await (const item of page.read(openSource(join(home, name)), { now: new Date() })) items.push(item);
  expect(items).toHaveLength(1);
  return items[0];
}
async function article(html: string | Buffer, name?: string): Promise<Imported> {
  const item = await read(html, name);
  if (isSkipped(item)) throw new Error(item.why);
  return item;
}
const asText = (...paragraphs: string[]) => `${paragraphs.join('\n\n')}\n`;

test.each<[shape: string, html: string]>([
  ['an article', around(`<article><h1>${TITLE}</h1>${BODY}</article>`)],
  [
    'paragraphs in <div> alone',
    around(
      `<div class="post"><h1>${TITLE}</h1>${PARAGRAPHS.map((words) => `<div>${words}</div>`).join('')}</div>`,
    ),
  ],
  [
    'each paragraph in boxes of its own, with advertising between',
    around(
      `<div class="story"><h1>${TITLE}</h1>${PARAGRAPHS.map((words) => `<section class="b"><div class="text"><p>${words}</p></div></section>`).join('<div class="ad-slot"><p>Buy this oil, it is good.</p></div>')}</div>`,
    ),
  ],
  [
    'a page of the first years of the web',
    `<html><head><title>${TITLE}</title></head><body bgcolor=white><center><h1>${TITLE}</h1></center>
<font face=Times>${PARAGRAPHS.join('<br><br>\n')}</font></body></html>`,
  ],
  [
    'words in the body itself',
    `<html><head><title>${TITLE}</title></head><body>${PARAGRAPHS.join('<br><br>\n')}</body></html>`,
  ],
  [
    'a table for the layout',
    `<html><head><title>${TITLE}</title></head><body><table><tr><td width=90><a href=a>News</a><br><a href=b>Sea</a>
<td><h1>${TITLE}</h1>${PARAGRAPHS.map((words) => `<p>${words}`).join('')}</table></body></html>`,
  ],
])('every word of the article and none around it: %s', async (_, html) => {
  const { title, text } = await article(html);
  expect(title).toBe(TITLE);
  expect(text).toBe(asText(...PARAGRAPHS));
});

test('what the markup knew stays: headings, lists, quotations with who is quoted, links', async () => {
  const { text, quotations, links, noPlace } = await article(
    around(
      `<article><h1>${TITLE}</h1>${BODY}<h2>What the log says</h2>
<blockquote cite="https://log.example/7"><p>No lamp, no entry.</p><footer>— Tomas Quill, pilot</footer></blockquote>
<ul><li>Two bells</li><li>One answer</li></ul>
<figure><img src="lamp.jpg" alt="The lamp"><figcaption>The lamp in better years.</figcaption></figure>
<p>The whole log is <a href="../log">here</a>, and it is short, as logs of quiet nights are.</p>
<iframe src="https://video.example/1"></iframe></article>`,
      '<link rel="canonical" href="https://courier.example/2026/lamp/"><script>document.title = "x"</script>',
    ),
  );
  expect(text).toBe(
    asText(
      ...PARAGRAPHS,
      '## What the log says',
      '> No lamp, no entry.\n>\n> — Tomas Quill, pilot',
      '- Two bells\n- One answer',
      'The whole log is here, and it is short, as logs of quiet nights are.',
    ),
  );
  expect(quotations).toMatchObject([{ kind: 'block', speaker: 'Tomas Quill', url: 'https://log.example/7' }]);
  expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
    ['here', 'https://courier.example/2026/log'],
  ]);
  expect(noPlace).toEqual({
    images: ['The lamp'],
    captions: [expect.any(String)],
    embeds: ['https://video.example/1'],
  });
});

test('the lines above the first sentence that say who wrote it and when are in the sidecar alone', async () => {
  const head =
    '<p class="byline">By <a href="/ada">Ada Pell</a>, Staff Writer</p><time datetime="2026-05-03">May 3, 2026</time>';
  const short = PARAGRAPHS.slice(0, 2);
  const paragraphs = short.map((words) => `<p>${words}</p>`).join('');
  const { text, byline, date } = await article(
    around(`<article><h1>${TITLE}</h1>${head}${paragraphs}<p>By six it was light.</p></article>`),
  );
  expect({ text, byline, date }).toEqual({
    text: asText(...short, 'By six it was light.'),
    byline: ['Ada Pell'],
    date: '2026-05-03',
  });
});

test('a post of another site is counted as an embed; its words stay, and are no quotation', async () => {
  const { text, quotations, noPlace } = await article(
    around(
      `<article><h1>${TITLE}</h1>${BODY}<blockquote class="twitter-tweet"><p>It is dark here.</p>&mdash; Oda (@oda) <a href="https://twitter.com/oda/status/7">May 3</a></blockquote><p>So wrote one of those who waited, at four in the morning, from the second boat.</p></article>`,
    ),
  );
  expect(text).toContain('It is dark here.');
  expect(quotations).toEqual([]);
  expect(noPlace).toEqual({ embeds: ['https://twitter.com/oda/status/7'] });
});

const named = (head: string, line = '') =>
  article(around(`<article><h1>${TITLE}</h1>${line}${BODY}</article>`, head));
const ld = (json: object | string) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;

test.each<[byline: string[], head: string, line?: string]>([
  [['Ada Pell'], ld({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Ada Pell' } })],
  [
    ['Ada Pell', 'Tomas Quill'],
    ld({
      '@graph': [
        { '@type': 'Article', author: [{ '@id': '#a' }, 'Tomas Quill'] },
        { '@type': 'Person', '@id': '#a', name: 'Ada Pell' },
      ],
    }),
  ],
  [['Ada Pell'], `${ld('{ "@type": "Article", ')}<meta name="author" content="Ada Pell">`],
  [
    ['Ada Pell'],
    '<meta property="article:author" content="https://face.example/ada"><meta name="author" content="Ada Pell">',
  ],
  [['Ada Pell', 'Tomas Quill'], '<meta name="author" content="By Ada Pell and Tomas Quill">'],
  [['Ada Pell'], '<meta name="byline" value="Ada Pell | pell@courier.example">'],
  [
    ['Ada Pell'],
    '<meta name="author" content="Pennywater Courier"><meta property="og:site_name" content="Pennywater Courier">',
    '<p class="byline">By <a rel="author" href="/ada">Ada Pell</a></p>',
  ],
  [['Ada Pell'], '', '<div itemprop="author" itemscope><span itemprop="name">Ada Pell</span></div>'],
  [
    ['Ada Pell'],
    '',
    '<div class="story_byline"><div>By <span>Ada Pell</span></div><div>Quay Post</div><time>May 3, 2026</time></div>',
  ],
  [
    ['Ada Pell'],
    '',
    '<div class="bylineDetails"><a href="/ada">Ada Pell</a> · Courier News · <time>3 May 2026</time></div>',
  ],
  [['Ada Pell', 'Tomas Quill'], '', '<div class="article__author">Sea · Ada Pell, Tomas Quill</div>'],
  [['Ada Pell'], '', '<p>By Ada Pell, Staff Writer</p>'],
  [['Ada Pell'], '', '<p>By Ada Pell Associated Press</p>'],
  [
    ['Ursula K. Le Guin', 'Jan van der Meer'],
    '',
    '<span class="author">Ursula K. Le Guin &amp; Jan van der Meer</span>',
  ],
  [
    [],
    '<meta name="author" content="Pennywater Courier"><meta property="og:site_name" content="Pennywater Courier">',
  ],
  [[], ''],
])('the byline is %j', async (byline, head, line) => {
  expect((await named(head, line)).byline).toEqual(byline);
});

test.each<[date: string | undefined, head: string, line?: string]>([
  ['2026-05-03T10:00:00+02:00', ld({ '@type': 'BlogPosting', datePublished: '2026-05-03T10:00:00+02:00' })],
  ['2026-05-03T10:00:00Z', '<meta property="article:published_time" content="2026-05-03T10:00:00Z">'],
  ['2026-05-03', '<meta name="pubdate" content="20260503">'],
  ['2026-05-03T16:01:26', '', '<time datetime="2026-05-03 16:01:26">5/3/2026</time>'],
  // Broken, then as printed.
  [
    '2026-05-03',
    '',
    '<time datetime="2026-05-03148243245100018:47:31">Published: May 3, 2026, 6:47 p.m.</time>',
  ],
  ['2026-05-03', '<meta name="date" content="0000-00-00">', '<p class="dateline">Sunday, May 3, 2026</p>'],
  // Midnight in London is the evening before where it was printed.
  [
    '2026-05-03',
    '<meta property="article:published_time" content="2026-05-04T00:47:31Z">',
    '<time>May 3, 2026</time>',
  ],
  ['2026-05-03', '', '<time>Updated May 9, 2026; published May 3, 2026</time>'],
  ['2026-05-03', '', '<p class="datum">3. Mai 2026</p>'],
  ['2026-05-03', '<link rel="canonical" href="https://courier.example/2026/5/3/lamp">'],
  [undefined, '<meta name="date" content="1970-01-01">'],
  [undefined, '', '<time datetime="soon">soon</time>'],
])('the date is %j', async (date, head, line) => {
  expect((await named(head, line)).date).toBe(date);
});

test.each<[title: string, head: string]>([
  ['Lamps', '<title>Lamps | Pennywater Courier</title>'],
  ['Lamps', '<title>Lamps - Courier</title><link rel="canonical" href="https://courier.example/lamps">'],
  [
    'Lamps',
    '<title>Pennywater Courier: Lamps</title><meta property="og:site_name" content="Pennywater Courier"><meta property="og:title" content="Lamps">',
  ],
  ['Lamps - a history', '<title>Lamps - a history</title>'],
  ['Lamps & oil', '<title>Lamps &amp; oil</title>'],
  ['Lamps', '<title>Untitled</title><meta name="twitter:title" content="Lamps">'],
])('the title is %s', async (title, head) => {
  const html = `<!doctype html><html><head>${head}</head><body><article>${BODY}</article></body></html>`;
  expect((await article(html)).title).toBe(title);
});

test.each<[url: string | undefined, html: string]>([
  ['https://courier.example/lamp', '<link rel="canonical" href="https://courier.example/lamp">'],
  [
    'https://courier.example/lamp',
    '<link rel="canonical" href="https://courier.example/"><meta property="og:url" content="https://courier.example/lamp">',
  ],
  ['https://courier.example/lamp', '<!-- saved from url=(0028)https://courier.example/lamp -->'],
  [undefined, '<link rel="canonical" href="javascript:alert(1)">'],
])('the address is %s', async (url, html) => {
  expect((await named(html)).url).toBe(url);
});

test('the tags are those of JSON-LD and Open Graph', async () => {
  const { tags } = await named(
    `${ld({ '@type': 'Article', keywords: 'Ferries, Lamps' })}<meta property="article:tag" content="Lamps"><meta property="article:tag" content="Fog">`,
  );
  expect(tags).toEqual(['Ferries', 'Lamps', 'Fog']);
});

test('what a word processor saves, and a piece of HTML, are texts as a whole', async () => {
  const words = '<h1>Lamps</h1><p>Oil.</p><p>Wick.</p>';
  const whole = await article(
    `<html><head><meta name="generator" content="LibreOffice 24.2"><meta name="author" content="Ada Pell"><title>Lamps</title></head><body>${words}</body></html>`,
  );
  expect(whole).toMatchObject({ title: 'Lamps', byline: ['Ada Pell'], text: asText('Oil.', 'Wick.') });
  expect(await article(words)).toMatchObject({ title: 'Lamps', text: asText('Oil.', 'Wick.') });
});

test('a page in an old encoding is read in the one that it names', async () => {
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><title>Łódź</title></head><body><p>${PARAGRAPHS.join(' ')}</p></body></html>`;
  const bytes = Buffer.from(html.replace('Łódź', '\u00A3\u00F3d\u00BC'), 'latin1');
  expect((await article(bytes)).title).toBe('Łódź');
});

test('a list of links, an empty page and a part of a saved page are no articles', async () => {
  const links = Array.from({ length: 30 }, (_, at) => `<p><a href="/${at}">${PARAGRAPHS[at % 5]}</a></p>`);
  const why = 'no article was found in the page';
  expect(await read(around(`<div>${links.join('')}</div>`))).toEqual({ what: '', why });
  expect(await read('<!doctype html><title>x</title>')).toEqual({ what: '', why });
  expect(await read(around(BODY), 'A page_files/saved.html')).toEqual({
    what: '',
    why: 'part of a saved page',
  });
});

test('no script of a page runs, and none of its words are the article’s', async () => {
  const { text } = await article(
    around(
      `<article><h1>${TITLE}</h1>${BODY}<script>globalThis.hasRun = true</script><img src=x onerror="globalThis.hasRun = true"><style>p { color: red }</style></article>`,
    ),
  );
  expect(text).toBe(asText(...PARAGRAPHS));
  expect('hasRun' in globalThis).toBe(false);
});

test('elements nested too deep are one message', async () => {
  const html = `<!doctype html><html><body>${'<div>'.repeat(50_000)}x</body></html>`;
  expect(await read(html)).toMatchObject({
    isFault: true,
    why: expect.stringContaining('nested too deep') as string,
  });
});

test.each([
  ['page.html', '<p>A piece.</p>', true],
  ['page.htm', '', true],
  ['page', '\uFEFF<!-- saved -->\n<!DOCTYPE HTML>', true],
  ['page', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', true],
  ['export.xml', '<?xml version="1.0"?><rss><![CDATA[<html>]]></rss>', false],
  ['notes.txt', 'Write <html> first.', false],
])('%s that begins with %j', (path, head, isPage) => {
  expect(page.recognise({ path, isFolder: false, head, files: [] })).toBe(isPage);
});
